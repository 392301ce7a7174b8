/// The name of a party as it is kept and compared, octet by octet, by the program and the schema alike.
public enum PartyName {
    /// Every letter in one form (Unicode's NFC, for Latin letters), and one space between words: a name that
    /// was pasted is the same as one that was typed.
    public static func canonical(_ typed: String) -> String {
        let name = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return String(name.map(composed))
    }

    /// Whether they are the same octets.
    public static func isSame(_ left: String, _ right: String) -> Bool { left.utf8.elementsEqual(right.utf8) }

    /// The same letter as one scalar, where there is one.
    private static func composed(_ letter: Character) -> Character {
        guard !letter.isASCII, let place = letters.firstIndex(of: letter) else { return letter }
        return letters[place]
    }

    /// A letter and its marks are equal to the letter that has them: a set finds the one by the other.
    private static let letters: Set<Character> = {
        let latin: [ClosedRange<UInt32>] = [0xC0...0x24F, 0x1E00...0x1EFF]
        return Set(latin.joined().compactMap { Unicode.Scalar($0) }.map { Character($0) })
    }()
}
