/// `Content-Disposition: form-data; name="…"; filename="…"` (RFC 7578 §4.2), written as browsers do
/// (HTML §4.10.22.8): in quotes, where `"`, CR and LF stand as `%22`, `%0D` and `%0A`, and a backslash is
/// itself. It never takes a parameter twice.
struct PartDisposition {
    private(set) var name = ""
    private(set) var filename: String?

    init(_ line: Span<UInt8>, _ value: Range<Int>, limits: Limits) throws(MultipartError) {
        let semicolon = line.firstIndex(of: ASCII.semicolon, in: value) ?? value.upperBound
        let kind = line.trimmed(value.lowerBound..<semicolon)
        guard line.equals(kind, ignoringCase: "form-data") else { throw .disposition }
        var index = semicolon
        while index < value.upperBound {
            let found = try PartDisposition.parameter(line, index + 1..<value.upperBound)
            try take(line, found.name, found.value, limits)
            index = found.end
        }
        guard !name.isEmpty else { throw .disposition }
    }

    private mutating func take(
        _ line: Span<UInt8>, _ parameter: Range<Int>, _ value: Range<Int>, _ limits: Limits
    ) throws(MultipartError) {
        if line.equals(parameter, ignoringCase: "name") {
            guard name.isEmpty else { throw .disposition }
            name = try PartDisposition.text(line, value, limits.partNameBytes)
        } else if line.equals(parameter, ignoringCase: "filename") {
            guard filename == nil else { throw .disposition }
            filename = DisplayName(path: try PartDisposition.text(line, value, limits.filenameBytes)).text
        } else if line.equals(parameter, ignoringCase: "filename*") {
            throw .extendedFilename
        }
    }

    /// - Returns: name and value without quotes, and the place of the `;` behind them or the end.
    private static func parameter(
        _ line: Span<UInt8>, _ range: Range<Int>
    ) throws(MultipartError) -> (name: Range<Int>, value: Range<Int>, end: Int) {
        guard let mark = line.firstIndex(of: ASCII.equals, in: range) else { throw .disposition }
        let name = line.trimmed(range.lowerBound..<mark)
        guard !name.isEmpty, line.isAll(.token, in: name) else { throw .disposition }
        guard mark + 1 < range.upperBound, line[mark + 1] == ASCII.quote else {
            let end = line.firstIndex(of: ASCII.semicolon, in: mark + 1..<range.upperBound)
                ?? range.upperBound
            let value = line.trimmed(mark + 1..<end)
            guard !value.isEmpty, line.isAll(.token, in: value) else { throw .disposition }
            return (name, value, end)
        }
        guard let quote = line.firstIndex(of: ASCII.quote, in: mark + 2..<range.upperBound) else {
            throw .disposition
        }
        let end = line.firstIndex(of: ASCII.semicolon, in: quote..<range.upperBound) ?? range.upperBound
        guard line.trimmed(quote + 1..<end).isEmpty else { throw .disposition }
        return (name, mark + 2..<quote, end)
    }

    private static func text(
        _ line: Span<UInt8>, _ range: Range<Int>, _ limit: Int
    ) throws(MultipartError) -> String {
        guard range.count <= limit, let text = line.utf8String(range) else { throw .name }
        return text
    }
}
