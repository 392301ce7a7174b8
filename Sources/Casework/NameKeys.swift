/// The keys a name is found by (`name_key`). Any two names that `NameLikeness` finds alike share a key, so
/// that a search has to look at nothing else.
public struct NameKeys: Sendable, Equatable {
    /// Each word, as it is written and as it sounds.
    public let words: Set<String>
    /// Each two words in either order: the first as it sounds, the second as it is written or sounds. One
    /// step along them finds the few who have two common words together.
    public let pairs: Set<String>

    public init(of name: String) {
        let all = NameWord.words(of: name)
        words = all.reduce(into: []) { $0.formUnion(NameKeys.forms($1)) }
        var pairs: Set<String> = []
        for (place, first) in all.enumerated() {
            for (other, second) in all.enumerated() where other != place {
                for sound in first.sounds {
                    for form in NameKeys.forms(second) { pairs.insert(NameKeys.pair(sound, form)) }
                }
            }
        }
        self.pairs = pairs
    }

    /// How a word stands in a key.
    public static func forms(_ word: NameWord) -> [String] {
        word.sounds.contains(word.folded) ? word.sounds : [word.folded] + word.sounds
    }

    public static func pair(_ first: String, _ second: String) -> String {
        first + " " + second
    }
}
