/// Reads `type "/" subtype *( OWS ";" OWS [ parameter ] )` (RFC 9110 §8.3.1, §5.6.6).
/// It never takes a parameter twice.
enum MediaTypeReader {
    static func read(_ bytes: Span<UInt8>) -> MediaType? {
        let all = bytes.trimmed(0..<bytes.count)
        let head = all.lowerBound..<(bytes.firstIndex(of: ASCII.semicolon, in: all) ?? all.upperBound)
        let essence = bytes.trimmed(head)
        guard let slash = bytes.firstIndex(of: ASCII.slash, in: essence),
            isToken(bytes, essence.lowerBound..<slash), isToken(bytes, slash + 1..<essence.upperBound)
        else { return nil }
        var (charset, boundary): (String?, String?)
        var index = head.upperBound
        while index < all.upperBound {
            index = afterWhitespace(bytes, index + 1..<all.upperBound)
            guard index < all.upperBound, bytes[index] != ASCII.semicolon else { continue }
            guard let parameter = parameter(bytes, index..<all.upperBound) else { return nil }
            if bytes.equals(parameter.name, ignoringCase: "charset") {
                guard charset == nil else { return nil }
                charset = parameter.value.lowercased()
            } else if bytes.equals(parameter.name, ignoringCase: "boundary") {
                guard boundary == nil else { return nil }
                boundary = parameter.value
            }
            index = parameter.end
        }
        let lower = bytes.asciiString(essence).lowercased()
        return MediaType(essence: lower, charset: charset, boundary: boundary)
    }

    private static func isToken(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        !range.isEmpty && bytes.isAll(.token, in: range)
    }

    private static func afterWhitespace(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
        var index = range.lowerBound
        while index < range.upperBound, ASCII.isWhitespace(bytes[index]) { index += 1 }
        return index
    }

    /// - Returns: the parameter, and the place of the `;` behind it or the end.
    private static func parameter(
        _ bytes: Span<UInt8>, _ range: Range<Int>
    ) -> (name: Range<Int>, value: String, end: Int)? {
        guard let mark = bytes.firstIndex(of: ASCII.equals, in: range),
            isToken(bytes, range.lowerBound..<mark), mark + 1 < range.upperBound
        else { return nil }
        let value = mark + 1..<range.upperBound
        guard let read = bytes[mark + 1] == ASCII.quote ? quoted(bytes, value) : token(bytes, value)
        else { return nil }
        let end = afterWhitespace(bytes, read.end..<range.upperBound)
        guard !read.octets.isEmpty, end == range.upperBound || bytes[end] == ASCII.semicolon,
            let text = String(validating: read.octets, as: UTF8.self)
        else { return nil }
        return (range.lowerBound..<mark, text, end)
    }

    /// A quoted-string (RFC 9110 §5.6.4), from its first quote; nil if it has no last one.
    private static func quoted(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (octets: [UInt8], end: Int)? {
        var octets: [UInt8] = []
        var index = range.lowerBound + 1
        while index < range.upperBound, bytes[index] != ASCII.quote {
            if bytes[index] == ASCII.backslash { index += 1 }
            guard index < range.upperBound else { return nil }
            octets.append(bytes[index])
            index += 1
        }
        return index < range.upperBound ? (octets, index + 1) : nil
    }

    private static func token(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (octets: [UInt8], end: Int)? {
        var octets: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound, ByteSet.token.contains(bytes[index]) {
            octets.append(bytes[index])
            index += 1
        }
        return (octets, index)
    }
}
