/// Splits a path on `/` and decodes each segment once (RFC 3986 §2.4).
/// It never gives a segment with NUL, another control octet or a slash, nor `.` or `..`.
enum PathSegments {
    /// - Parameter range: the path's octets; empty, or beginning with `/`.
    static func decode(_ line: Span<UInt8>, _ range: Range<Int>) throws(Refusal) -> [String] {
        guard range.isEmpty || line[range.lowerBound] == ASCII.slash, line.isAll(.path, in: range) else {
            throw .badRequest("an octet that may not stand in a path (RFC 3986 §3.3)")
        }
        guard range.count > 1 else { return [] }
        var segments: [String] = []
        var start = range.lowerBound + 1
        while true {
            let end = line.firstIndex(of: ASCII.slash, in: start..<range.upperBound) ?? range.upperBound
            segments.append(try segment(line, start..<end))
            guard end < range.upperBound else { return segments }
            start = end + 1
        }
    }

    private static func segment(_ line: Span<UInt8>, _ range: Range<Int>) throws(Refusal) -> String {
        let text: String
        if line.firstIndex(of: ASCII.percent, in: range) == nil {
            text = line.asciiString(range)
        } else {
            text = try decoded(line, range)
        }
        // Clients resolve dot segments themselves (RFC 3986 §5.2.4): one that arrives is an attempt.
        guard text != ".", text != ".." else {
            throw .badRequest("a dot segment in the path (RFC 3986 §3.3)")
        }
        return text
    }

    private static func decoded(_ line: Span<UInt8>, _ range: Range<Int>) throws(Refusal) -> String {
        guard let bytes = PercentEncoding.decode(line, range, plusIsSpace: false) else {
            throw .badRequest("a percent sign without two hexadecimal digits (RFC 3986 §2.1)")
        }
        guard !bytes.contains(where: { ASCII.isControl($0) || $0 == ASCII.slash }) else {
            throw .badRequest("an escaped slash or control octet in the path (RFC 3986 §2.2)")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw .badRequest("a path that is not UTF-8 (RFC 3986 §2.5)")
        }
        return text
    }
}
