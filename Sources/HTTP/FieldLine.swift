import HTTPTypes

/// One field line of a head or a trailer section: where its name and its value lie (RFC 9112 §5).
/// It never accepts a folded line.
struct FieldLine {
    let name: Range<Int>
    /// Without the whitespace around it.
    let value: Range<Int>
    /// Whether the value has no octet above 0x7F.
    let isASCII: Bool

    /// - Parameter line: the octets before the CRLF; not empty.
    init(_ line: Span<UInt8>) throws(Refusal) {
        var end = 0
        while end < line.count, ByteSet.token.contains(line[end]) { end += 1 }
        guard end < line.count, end > 0, line[end] == ASCII.colon else {
            throw FieldLine.refusal(line, end)
        }
        name = 0..<end
        value = line.trimmed(end + 1..<line.count)
        let octets = FieldLine.union(line, value)
        guard octets & FieldLine.control == 0 else {
            throw .badRequest("a control octet in a field value (RFC 9110 §5.5)")
        }
        isASCII = octets & 0x80 == 0
    }

    private static func refusal(_ line: Span<UInt8>, _ end: Int) -> Refusal {
        guard end < line.count else { return .badRequest("a field line without a colon (RFC 9112 §5)") }
        guard ASCII.isWhitespace(line[end]) else {
            return .badRequest("a field name that is no token (RFC 9110 §5.1)")
        }
        return end == 0
            ? .badRequest("a folded field line (RFC 9112 §5.2)")
            : .badRequest("whitespace before the colon of a field (RFC 9112 §5.1)")
    }

    private static let control: UInt8 = 1

    /// Bit 7 if an octet has it, and `control` if one is neither field-vchar, SP nor HTAB.
    /// Written without a branch per octet, so that it runs many octets at a time.
    private static func union(_ line: Span<UInt8>, _ range: Range<Int>) -> UInt8 {
        let part = line.extracting(range)
        return part.withUnsafeBufferPointer { bytes in
            var all: UInt8 = 0
            for byte in bytes {
                all |= byte & 0x80
                all |= byte < 0x20 && byte != ASCII.tab ? control : 0
                all |= byte == ASCII.delete ? control : 0
            }
            return all
        }
    }
}
