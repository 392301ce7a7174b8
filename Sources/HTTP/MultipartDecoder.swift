/// Reads `multipart/form-data` (RFC 7578, RFC 2046 §5.1): a whole body in memory, which the server has
/// bounded. It never mends bad input, never copies a file's octets and never takes a file's name for a path.
public struct MultipartDecoder: Sendable {
    let limits: Limits

    public init(limits: Limits) {
        self.limits = limits
    }

    /// - Parameter type: the request's `Content-Type`.
    public func decode(_ body: [UInt8], as type: MediaType) throws(MultipartError) -> MultipartForm {
        guard let boundary = type.boundary, MultipartDecoder.isBoundary(boundary) else { throw .boundary }
        var gathering = MultipartGathering(limits: limits)
        let delimiter = [ASCII.minus, ASCII.minus] + Array(boundary.utf8)
        let bytes = body.span
        guard bytes.starts(with: delimiter, at: 0) else { throw .preamble }
        var offset = delimiter.count
        while try !isLast(bytes, &offset) {
            guard gathering.parts < limits.formParts else { throw .tooManyParts }
            let head = try PartHead(bytes, from: &offset, limits: limits)
            let end = try contentEnd(bytes, offset, delimiter)
            try gathering.take(head, body, offset..<end)
            offset = end + 2 + delimiter.count
        }
        return gathering.form
    }

    /// bchars of RFC 2046 §5.1.1.
    private static func isBoundary(_ text: String) -> Bool {
        let octets = text.utf8
        guard (1...70).contains(octets.count), octets.last != ASCII.space else { return false }
        return octets.allSatisfy { octet in
            switch octet {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
            default: "'()+_,-./:=? ".utf8.contains(octet)
            }
        }
    }

    /// What stands behind a delimiter: the end, or white space (transport-padding) and CRLF before a part.
    private func isLast(_ bytes: Span<UInt8>, _ offset: inout Int) throws(MultipartError) -> Bool {
        if bytes.starts(with: [ASCII.minus, ASCII.minus], at: offset) {
            let rest = offset + 2
            let isClean = rest == bytes.count || bytes.count == rest + 2 && bytes.isLineEnd(at: rest)
            guard isClean else { throw .epilogue }
            return true
        }
        let end = min(bytes.count, offset + limits.partHeaderBytes)
        while offset < end, ASCII.isWhitespace(bytes[offset]) { offset += 1 }
        guard offset + 1 < bytes.count else { throw .unfinished }
        guard bytes.isLineEnd(at: offset) else { throw .delimiter }
        offset += 2
        return false
    }

    /// Where the content ends: before the CRLF of the next delimiter, which belongs to it (RFC 2046 §5.1.1).
    private func contentEnd(
        _ bytes: Span<UInt8>, _ offset: Int, _ delimiter: [UInt8]
    ) throws(MultipartError) -> Int {
        // A part without content still has the CRLF of its delimiter behind the empty line.
        guard !bytes.starts(with: delimiter, at: offset) else { throw .delimiter }
        var place = offset
        while let found = bytes.firstIndex(of: ASCII.carriageReturn, in: place..<bytes.count) {
            if bytes.isLineEnd(at: found), bytes.starts(with: delimiter, at: found + 2) { return found }
            place = found + 1
        }
        throw .unfinished
    }
}

extension Span where Element == UInt8 {
    /// Whether the octets at `place` begin with `word`; false beyond the end.
    func starts(with word: [UInt8], at place: Int) -> Bool {
        guard place >= 0, place <= count, count - place >= word.count else { return false }
        for index in word.indices where self[place + index] != word[index] { return false }
        return true
    }

    /// Whether CRLF stands at `place`.
    func isLineEnd(at place: Int) -> Bool {
        place >= 0 && place < count - 1 && self[place] == ASCII.carriageReturn
            && self[place + 1] == ASCII.lineFeed
    }
}
