/// The key of one thing, typed by what it names: a person's cannot stand where a case's is asked for.
/// Positive, made by the application (time-ordered, with a random part), so it never tells how many there
/// are.
public struct Identifier<Subject>: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let value: Int64

    public init(value: Int64) {
        self.value = value
    }

    public static func < (left: Identifier, right: Identifier) -> Bool {
        left.value < right.value
    }

    /// Crockford's base 32 in lower case, thirteen characters: the form that stands in addresses.
    public var description: String {
        let bits = UInt64(bitPattern: value)
        return String((0..<13).map { place in
            Identifier.digits[Int(truncatingIfNeeded: bits >> UInt64(60 - 5 * place)) & 31]
        })
    }

    /// Reads what `description` writes; nil for anything else.
    public init?(_ text: String) {
        guard text.utf8.count == 13 else { return nil }
        var bits: UInt64 = 0
        for character in text {
            guard let digit = Identifier.digits.firstIndex(of: character) else { return nil }
            guard bits >> 59 == 0 else { return nil }
            bits = bits << 5 | UInt64(digit)
        }
        guard let value = Int64(exactly: bits) else { return nil }
        self.value = value
    }

    private static var digits: [Character] { Array("0123456789abcdefghjkmnpqrstvwxyz") }
}
