import HTTPTypes

/// The request line and the fields, to the empty line.
extension MessageReader {
    mutating func startLine(_ bytes: Span<UInt8>, _ offset: Int) throws(Refusal) -> Int? {
        // Nothing that begins like this is HTTP: refused at once, not after the wait for a line.
        guard ByteSet.token.contains(bytes[offset]) || bytes[offset] == ASCII.carriageReturn else {
            throw .badRequest("a request line that does not begin with a method (RFC 9112 §3)")
        }
        guard
            let end = try lineEnd(
                bytes, offset, limits.requestLineBytes,
                Refusal(.uriTooLong, "a request line that is too long (RFC 9112 §3)"))
        else { return nil }
        if end == offset {
            // Empty lines before a request are ignored (RFC 9112 §2.2), but not without end.
            emptyLines += 1
            guard emptyLines <= 8 else { throw .badRequest("too many empty lines (RFC 9112 §2.2)") }
            return end + 2
        }
        head = RequestHead(try RequestLine(bytes.extracting(offset..<end)))
        step = .fields
        (sectionBytes, fieldCount) = (0, 0)
        return end + 2
    }

    mutating func fieldLine(
        _ bytes: Span<UInt8>, _ offset: Int, _ events: inout [RequestEvent]
    ) throws(Refusal) -> Int? {
        let left = limits.headerSectionBytes - sectionBytes
        guard let end = try lineEnd(bytes, offset, left, .tooLargeSection) else { return nil }
        if end == offset {
            try endHead(&events)
            return end + 2
        }
        try countField(end - offset)
        try head?.add(bytes.extracting(offset..<end))
        return end + 2
    }

    mutating func countField(_ length: Int) throws(Refusal) {
        fieldCount += 1
        sectionBytes += length + 2
        guard fieldCount <= limits.headerFields else { throw .tooLargeSection }
    }

    private mutating func endHead(_ events: inout [RequestEvent]) throws(Refusal) {
        guard let head else { return }
        bodyLimit = contentBytes(head.line.method, head.line.target.segments) ?? limits.bodyBytes
        switch try head.framing(bodyLimit: bodyLimit) {
        case .none:
            return endRequest(&events)
        case .length(let count):
            // Not all at once: memory is given as content comes, not as it is promised.
            body.reserveCapacity(min(count, 16 * 1024))
            step = .content(count)
        case .chunked:
            step = .chunkLine
            chunkOverhead = 0
        }
        events.append(.head(expectsContinue: head.mayWaitForContinue))
    }

    mutating func endRequest(_ events: inout [RequestEvent]) {
        guard let head else { return }
        var content: [UInt8] = []
        swap(&content, &body)
        events.append(.request(head.request(body: content)))
        step = head.keepsAlive ? .startLine : .closed
        self.head = nil
        emptyLines = 0
    }

    /// Where the line at `offset` ends, before its CRLF; nil if its end has not come.
    mutating func lineEnd(
        _ bytes: Span<UInt8>, _ offset: Int, _ limit: Int, _ tooLong: @autoclosure () -> Refusal
    ) throws(Refusal) -> Int? {
        guard let feed = bytes.firstIndex(of: ASCII.lineFeed, in: offset + searched..<bytes.count) else {
            searched = bytes.count - offset
            // One octet more may be the CR.
            guard searched <= limit + 1 else { throw tooLong() }
            return nil
        }
        searched = 0
        guard feed - offset <= limit + 1 else { throw tooLong() }
        guard feed > offset, bytes[feed - 1] == ASCII.carriageReturn else {
            throw .badRequest("a line feed without a carriage return (RFC 9112 §2.2)")
        }
        return feed - 1
    }
}
