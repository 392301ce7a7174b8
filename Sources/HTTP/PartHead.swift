/// The header fields of one part (RFC 7578 §4). Fields that it does not know are checked and ignored (§4.8);
/// it never lets one that it knows come twice.
struct PartHead {
    let name: String
    /// Nil for a field of text.
    let filename: String?
    let type: MediaType?

    /// - Parameter offset: at the first field; moved behind the empty line.
    init(_ bytes: Span<UInt8>, from offset: inout Int, limits: Limits) throws(MultipartError) {
        var disposition: PartDisposition?
        var type: MediaType?
        let start = offset
        while let range = try PartHead.line(bytes, &offset, start + limits.partHeaderBytes) {
            let line = bytes.extracting(range)
            let field = try PartHead.field(line)
            if line.equals(field.name, ignoringCase: "content-disposition") {
                guard disposition == nil else { throw .disposition }
                disposition = try PartDisposition(line, field.value, limits: limits)
            } else if line.equals(field.name, ignoringCase: "content-type") {
                guard type == nil else { throw .mediaType }
                type = try PartHead.mediaType(line, field.value)
            } else if line.equals(field.name, ignoringCase: "content-transfer-encoding") {
                try PartHead.checkEncoding(line, field.value)
            }
        }
        guard let disposition else { throw .disposition }
        (name, filename, self.type) = (disposition.name, disposition.filename, type)
    }

    /// The next line without its CRLF; nil at the empty line.
    private static func line(
        _ bytes: Span<UInt8>, _ offset: inout Int, _ limit: Int
    ) throws(MultipartError) -> Range<Int>? {
        let range = offset..<min(bytes.count, max(offset, limit))
        guard let end = bytes.firstIndex(of: ASCII.lineFeed, in: range) else {
            throw bytes.count > limit ? .tooLargeHeader : .unfinished
        }
        guard end > offset, bytes[end - 1] == ASCII.carriageReturn else { throw .header }
        let line = offset..<end - 1
        offset = end + 1
        return line.isEmpty ? nil : line
    }

    private static func field(_ line: Span<UInt8>) throws(MultipartError) -> FieldLine {
        do throws(Refusal) {
            return try FieldLine(line)
        } catch {
            throw .header
        }
    }

    private static func mediaType(
        _ line: Span<UInt8>, _ value: Range<Int>
    ) throws(MultipartError) -> MediaType {
        guard let type = MediaTypeReader.read(line.extracting(value)), !type.essence.hasPrefix("multipart/")
        else { throw .mediaType }
        return type
    }

    /// What leaves the octets as they are (RFC 2045 §6.2); anything else is for mail.
    private static func checkEncoding(_ line: Span<UInt8>, _ value: Range<Int>) throws(MultipartError) {
        let isPlain = line.equals(value, ignoringCase: "binary") || line.equals(value, ignoringCase: "8bit")
            || line.equals(value, ignoringCase: "7bit")
        guard isPlain else { throw .transferEncoding }
    }
}
