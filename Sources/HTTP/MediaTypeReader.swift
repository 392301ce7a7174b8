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
        var value: [UInt8] = []
        var index = mark + 1
        if bytes[index] == ASCII.quote {
            index += 1
            while index < range.upperBound, bytes[index] != ASCII.quote {
                if bytes[index] == ASCII.backslash { index += 1 }
                guard index < range.upperBound else { return nil }
                value.append(bytes[index])
                index += 1
            }
            guard index < range.upperBound else { return nil }
            index += 1
        } else {
            while index < range.upperBound, ByteSet.token.contains(bytes[index]) {
                value.append(bytes[index])
                index += 1
            }
        }
        index = afterWhitespace(bytes, index..<range.upperBound)
        guard !value.isEmpty, index == range.upperBound || bytes[index] == ASCII.semicolon,
            let text = String(validating: value, as: UTF8.self)
        else { return nil }
        return (range.lowerBound..<mark, text, index)
    }
}
