/// Why a form or a query was not accepted. It never holds a value that somebody typed.
public enum FormError: Error, Sendable, Equatable {
    case tooManyFields
    case tooLarge
    /// A `%` without two hexadecimal digits.
    case brokenEscape
    case invalidUTF8
    /// NUL in a name or a value.
    case nul
    /// A name that came twice though it may come once. A name that is not a plain word is left out.
    case duplicate(String)
}

extension FormError {
    /// A name that came twice, left out unless it is a plain word.
    static func duplicate(of name: String) -> FormError {
        let isPlain = name.utf8.count <= 64 && name.utf8.allSatisfy { ByteSet.unreserved.contains($0) }
        return .duplicate(isPlain ? name : "")
    }
}
