/// One word of a name as it is compared: as it was written, its letters, and how it sounds.
public struct NameWord: Sendable, Equatable {
    /// As it was written, for showing why two were found alike.
    public let written: String
    let letters: String
    /// Letters without dots and rings.
    public let folded: String
    /// One or two ways it may sound: with its dots and without.
    public let sounds: [String]

    init(_ written: [Unicode.Scalar]) {
        self.written = NameLetters.text(written)
        let scalars = NameLetters.of(written)
        let plain = NameLetters.folded(scalars)
        letters = NameLetters.text(scalars)
        let sound = SoundKey.of(scalars)
        guard plain != scalars else {
            (folded, sounds) = (letters, [sound])
            return
        }
        folded = NameLetters.text(plain)
        let plainSound = SoundKey.of(plain)
        sounds = sound == plainSound ? [sound] : [sound, plainSound]
    }

    /// The words of a name, at most six: nobody is called more, and what is typed in a box may be anything.
    public static func words(of name: String) -> [NameWord] {
        var words: [NameWord] = [], written: [Unicode.Scalar] = []
        for scalar in name.unicodeScalars {
            guard words.count < most else { return words }
            if isApostrophe(scalar) { continue }
            if isPart(scalar) {
                if written.count < longest { written.append(scalar) }
            } else {
                close(&written, &words)
            }
        }
        close(&written, &words)
        return words
    }

    private static func close(_ written: inout [Unicode.Scalar], _ words: inout [NameWord]) {
        guard !written.isEmpty, words.count < most else { return }
        let word = NameWord(written)
        written.removeAll(keepingCapacity: true)
        if !word.letters.isEmpty, word.sounds.allSatisfy({ !$0.isEmpty }) { words.append(word) }
    }

    private static let most = 6
    private static let longest = 40

    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": true
        case _ where scalar.isASCII: false
        default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || NameLetters.isMark(scalar)
        }
    }

    /// O'Brien is one word.
    private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "'" || scalar == "’" || scalar == "´" || scalar == "`"
    }
}
