/// The line before a chunk: its size and perhaps extensions (RFC 9112 §7.1). It never overflows, and reads
/// extensions only to see that they are well formed.
struct ChunkLine: Sendable, Equatable {
    /// The octets of data that follow; 0 ends the content. Nil if it is beyond any number we could take.
    let size: Int?
    /// The octets of the line that say nothing about the content: leading zeros and extensions.
    let overhead: Int

    /// - Parameter line: the octets before the CRLF.
    init(_ line: Span<UInt8>) throws(Refusal) {
        var end = 0
        var significant = 0
        var sum: Int? = 0
        while end < line.count, let digit = ASCII.hexValue(line[end]) {
            if significant > 0 || digit > 0 { significant += 1 }
            sum = significant > 12 ? nil : sum.map { $0 << 4 | Int(digit) }
            end += 1
        }
        guard end > 0 else { throw .badRequest("a chunk size that is not hexadecimal (RFC 9112 §7.1)") }
        guard ChunkLine.areExtensions(line, end..<line.count) else {
            throw .badRequest("a chunk size followed by something else (RFC 9112 §7.1.1)")
        }
        size = sum
        overhead = line.count - max(1, significant)
    }

    /// *( BWS ";" BWS chunk-ext-name [ BWS "=" BWS chunk-ext-val ] )
    private static func areExtensions(_ line: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < line.count {
            index = afterWhitespace(line, index)
            guard index < line.count, line[index] == ASCII.semicolon else { return false }
            index = afterWhitespace(line, index + 1)
            guard let name = afterToken(line, index) else { return false }
            let mark = afterWhitespace(line, name)
            guard mark < line.count, line[mark] == ASCII.equals else {
                index = name
                continue
            }
            index = afterWhitespace(line, mark + 1)
            guard let value = afterToken(line, index) ?? afterQuoted(line, index) else { return false }
            index = value
        }
        return true
    }

    private static func afterWhitespace(_ line: Span<UInt8>, _ start: Int) -> Int {
        var index = start
        while index < line.count, ASCII.isWhitespace(line[index]) { index += 1 }
        return index
    }

    private static func afterToken(_ line: Span<UInt8>, _ start: Int) -> Int? {
        var index = start
        while index < line.count, ByteSet.token.contains(line[index]) { index += 1 }
        return index > start ? index : nil
    }

    /// quoted-string (RFC 9110 §5.6.4).
    private static func afterQuoted(_ line: Span<UInt8>, _ start: Int) -> Int? {
        guard start < line.count, line[start] == ASCII.quote else { return nil }
        var index = start + 1
        while index < line.count, line[index] != ASCII.quote {
            if line[index] == ASCII.backslash { index += 1 }
            guard index < line.count,
                !ASCII.isControl(line[index]) || line[index] == ASCII.tab
            else { return nil }
            index += 1
        }
        return index < line.count ? index + 1 : nil
    }
}
