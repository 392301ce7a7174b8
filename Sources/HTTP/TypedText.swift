/// Text as somebody typed it in a form, from the octets that a browser sent. It never mends what is not
/// UTF-8.
enum TypedText {
    /// - Returns: the text, with `\n` for every line end.
    static func read(_ octets: [UInt8]) throws(FormError) -> String {
        var octets = octets
        guard !octets.contains(0) else { throw .nul }
        normalizeLineEnds(&octets)
        guard let text = String(validating: octets, as: UTF8.self) else { throw .invalidUTF8 }
        return text
    }

    /// Browsers send CRLF for every line end in a form (HTML §4.10.22.4); a lone CR is one too.
    private static func normalizeLineEnds(_ bytes: inout [UInt8]) {
        guard bytes.contains(ASCII.carriageReturn) else { return }
        var kept = 0
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == ASCII.lineFeed, index > 0, bytes[index - 1] == ASCII.carriageReturn { continue }
            bytes[kept] = byte
            kept += 1
        }
        bytes.removeSubrange(kept...)
        for index in bytes.indices where bytes[index] == ASCII.carriageReturn {
            bytes[index] = ASCII.lineFeed
        }
    }
}
