import HTTPTypes

/// The content, by length or in chunks, and the trailers.
extension MessageReader {
    mutating func content(
        _ bytes: Span<UInt8>, _ offset: Int, _ left: Int, _ events: inout [RequestEvent]
    ) -> Int {
        // Much that was promised and has begun to come gets its room at once, not by doubling.
        if body.count > 1 << 20, body.capacity < body.count + left { body.reserveCapacity(body.count + left) }
        let taken = take(bytes, offset, left)
        step = .content(left - taken)
        if taken == left { endRequest(&events) }
        return offset + taken
    }

    mutating func chunkData(_ bytes: Span<UInt8>, _ offset: Int, _ left: Int) -> Int {
        let taken = take(bytes, offset, left)
        step = taken == left ? .chunkEnd : .chunkData(left - taken)
        return offset + taken
    }

    /// Moves up to `left` octets into the body.
    private mutating func take(_ bytes: Span<UInt8>, _ offset: Int, _ left: Int) -> Int {
        let count = min(left, bytes.count - offset)
        bytes.extracting(offset..<offset + count).withUnsafeBufferPointer { body.append(contentsOf: $0) }
        return count
    }

    mutating func chunkLine(_ bytes: Span<UInt8>, _ offset: Int) throws(Refusal) -> Int? {
        guard
            let end = try lineEnd(
                bytes, offset, limits.chunkLineBytes,
                .badRequest("a chunk line that is too long (RFC 9112 §7.1.1)"))
        else { return nil }
        let line = try ChunkLine(bytes.extracting(offset..<end))
        chunkOverhead += line.overhead
        guard chunkOverhead <= limits.chunkExtensionBytes else {
            throw .badRequest("too many chunk extensions (RFC 9112 §7.1.1)")
        }
        guard let size = line.size, size <= bodyLimit - body.count else {
            throw Refusal(.contentTooLarge, "more content than is taken (RFC 9110 §15.5.14)")
        }
        step = size == 0 ? .trailers : .chunkData(size)
        (sectionBytes, fieldCount) = (0, 0)
        return end + 2
    }

    mutating func chunkEnd(_ bytes: Span<UInt8>, _ offset: Int) throws(Refusal) -> Int? {
        let isWhole = bytes.count - offset > 1
        guard bytes[offset] == ASCII.carriageReturn, !isWhole || bytes[offset + 1] == ASCII.lineFeed else {
            throw .badRequest("chunk data that does not end in CRLF (RFC 9112 §7.1)")
        }
        guard isWhole else { return nil }
        step = .chunkLine
        return offset + 2
    }

    /// Trailer fields are checked and dropped: nothing here reads one (RFC 9110 §6.5.1).
    mutating func trailerLine(
        _ bytes: Span<UInt8>, _ offset: Int, _ events: inout [RequestEvent]
    ) throws(Refusal) -> Int? {
        let left = limits.trailerBytes - sectionBytes
        guard let end = try lineEnd(bytes, offset, left, .tooLargeSection) else { return nil }
        if end == offset {
            endRequest(&events)
            return end + 2
        }
        try countField(end - offset)
        _ = try FieldLine(bytes.extracting(offset..<end))
        return end + 2
    }
}
