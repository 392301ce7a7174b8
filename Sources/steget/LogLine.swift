import Law

/// One line of the server's own log. Whatever stands in it stays on that line and cannot steer a terminal
/// (ASVS 16.4.1).
struct LogLine {
    let text: String

    /// - Parameter details: names and values, in the order they are shown.
    init(at instant: Instant, level: String, message: String, details: [(String, String)]) {
        var text = "\(instant) \(level) \(LogLine.escaped(message))"
        for (name, value) in details { text += " \(LogLine.escaped(name))=\(LogLine.value(value))" }
        self.text = text
    }

    /// Quoted where a space would make it look like two.
    private static func value(_ value: String) -> String {
        let escaped = escaped(value)
        return escaped.isEmpty || escaped.contains(" ") || escaped.contains("\"")
            ? "\""
                + escaped.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"")
                + "\""
            : escaped
    }

    /// Control characters, the line and paragraph separators, and what turns the direction of text.
    static func escaped(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: steers) else { return text }
        return text.unicodeScalars.map { scalar in
            steers(scalar) ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
        }.joined()
    }

    private static func steers(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x5C, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }
}
