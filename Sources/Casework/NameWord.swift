/// One word of a name as it is compared: as it was written, its letters, and how it sounds.
public struct NameWord: Sendable, Equatable {
    /// As it was written, for showing why two were found alike.
    public let written: String
    let letters: String
    /// Letters without dots and rings.
    public let folded: String
    /// One or two ways it may sound: with its dots and without.
    public let sounds: [String]

    init(_ written: Substring) {
        self.written = String(written)
        let scalars = NameLetters.of(written.unicodeScalars)
        let plain = NameLetters.folded(scalars)
        letters = String(String.UnicodeScalarView(scalars))
        folded = String(String.UnicodeScalarView(plain))
        let sound = SoundKey.of(scalars), plainSound = SoundKey.of(plain)
        sounds = sound == plainSound ? [sound] : [sound, plainSound]
    }

    /// The words of a name, at most six: nobody is called more, and what is typed in a box may be anything.
    public static func words(of name: String) -> [NameWord] {
        name.split(whereSeparator: { !isPart($0) }).lazy
            .map { NameWord($0.filter { !isApostrophe($0) }.prefix(longest)) }
            .filter { !$0.letters.isEmpty && $0.sounds.allSatisfy { !$0.isEmpty } }.prefix(most).map { $0 }
    }

    private static let most = 6
    private static let longest = 40

    private static func isPart(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || isApostrophe(character)
    }

    /// O'Brien is one word.
    private static func isApostrophe(_ character: Character) -> Bool {
        character == "'" || character == "’" || character == "´" || character == "`"
    }
}
