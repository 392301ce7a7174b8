/// A file's name as text for people. It never holds a path, a control character, or a character that turns
/// the direction of text or cannot be seen: `fakturaexe.pdf` must not read as `fakturafdp.exe`.
public struct DisplayName: Sendable, Equatable {
    public let text: String

    /// - Parameter path: as a browser sent it; old ones send the whole path.
    public init(path: String) {
        // `%0D` and `%0A` are what browsers make of line ends within a name, `%22` of a quote.
        let plain = path.replacing("%22", with: "\"").replacing("%0D", with: " ").replacing("%0A", with: " ")
        let scalars = plain.unicodeScalars
        let start = scalars.lastIndex { $0 == "/" || $0 == "\\" }.map(scalars.index(after:))
        let kept = scalars[(start ?? scalars.startIndex)...].filter(DisplayName.isShown)
        let words = String(String.UnicodeScalarView(kept)).split(whereSeparator: \.isWhitespace)
        let name = words.joined(separator: " ")
        text = name.allSatisfy { $0 == "." } ? "" : name
    }

    private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
            false
        default: true
        }
    }
}
