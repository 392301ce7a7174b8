/// What somebody signs in by: lower-case letters a–z, digits, full stop, hyphen and underscore, at most 60.
/// Names that only look alike can therefore not both exist. It never folds anything but ASCII, so the
/// database agrees on what is equal.
public struct Username: Sendable, Hashable {
    public let text: String

    public init?(_ text: String) {
        let isAllowed = text.utf8.allSatisfy { octet in
            switch octet {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "."),
                UInt8(ascii: "-"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
        guard isAllowed, (2...60).contains(text.utf8.count) else { return nil }
        self.text = text
    }

    /// Capitals A–Z as small letters: a telephone likes to begin with a capital.
    static func folded(_ typed: String) -> String {
        String(
            String.UnicodeScalarView(
                typed.unicodeScalars.map { scalar in
                    ("A"..."Z").contains(scalar) ? UnicodeScalar(UInt8(scalar.value) + 32) : scalar
                }))
    }
}
