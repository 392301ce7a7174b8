/// What a request asks for, in origin-form, absolute-form or, for OPTIONS, `*` (RFC 9112 §3.2).
/// It never holds a path that was decoded twice or that climbs with dots.
struct RequestTarget: Sendable {
    let path: String
    let query: String
    let segments: [String]
    /// The host of an absolute-form target, in lower case.
    let host: String?

    /// - Parameter range: the target's octets within the request line; not empty.
    init(_ line: Span<UInt8>, _ range: Range<Int>, isOptions: Bool) throws(Refusal) {
        var pathStart = range.lowerBound
        if line[pathStart] == ASCII.slash {
            host = nil
        } else if isOptions, range.count == 1, line[pathStart] == ASCII.star {
            // The server as a whole: nothing is offered for it, so it is answered as for the front page.
            (path, query, segments, host) = ("/", "", [], nil)
            return
        } else {
            let authority = try RequestTarget.authority(line, range)
            host = try Authority(line, authority).host
            pathStart = authority.upperBound
        }
        let mark = line.firstIndex(of: ASCII.question, in: pathStart..<range.upperBound)
        let pathRange = pathStart..<(mark ?? range.upperBound)
        query = try RequestTarget.query(line, mark, range.upperBound)
        // An empty path equals `/` (RFC 9110 §4.2.3).
        path = pathRange.isEmpty ? "/" : line.asciiString(pathRange)
        segments = try PathSegments.decode(line, pathRange)
    }

    private static func query(_ line: Span<UInt8>, _ mark: Int?, _ end: Int) throws(Refusal) -> String {
        guard let mark else { return "" }
        let range = mark + 1..<end
        guard line.isAll(.query, in: range) else {
            throw .badRequest("an octet that may not stand in a query (RFC 3986 §3.4)")
        }
        return line.asciiString(range)
    }

    /// The octets between `http://` or `https://` and the path.
    private static func authority(_ line: Span<UInt8>, _ range: Range<Int>) throws(Refusal) -> Range<Int> {
        let start = range.lowerBound
        let length = [7, 8].first { length in
            guard range.count > length else { return false }
            let scheme = start..<start + length
            return line.equals(scheme, ignoringCase: length == 7 ? "http://" : "https://")
        }
        guard let length else { throw .badRequest("a target in no form that is served (RFC 9112 §3.2)") }
        var end = start + length
        while end < range.upperBound, line[end] != ASCII.slash, line[end] != ASCII.question { end += 1 }
        return start + length..<end
    }
}
