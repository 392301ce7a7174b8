import HTTPTypes

/// The steps of reading one message after another, line by line. It never takes half a line: what it leaves,
/// it is given again with more behind it.
struct MessageReader: Sendable {
    enum Step: Sendable, Equatable {
        case startLine
        case fields
        /// So many octets of content, or of the present chunk, are left.
        case content(Int)
        case chunkLine
        case chunkData(Int)
        case chunkEnd
        case trailers
        /// Nothing more is read: refused, or the client asked for an end.
        case closed
    }

    let limits: Limits
    let contentBytes: @Sendable (HTTPRequest.Method, [String]) -> Int?
    /// What the present request may carry.
    var bodyLimit: Int
    var step = Step.startLine
    var head: RequestHead?
    var body: [UInt8] = []
    /// How much of a line without an end has been looked through already.
    var searched = 0
    var emptyLines = 0
    var sectionBytes = 0
    var fieldCount = 0
    var chunkOverhead = 0

    init(
        limits: Limits, contentBytes: @escaping @Sendable (HTTPRequest.Method, [String]) -> Int?
    ) {
        self.limits = limits
        self.contentBytes = contentBytes
        bodyLimit = limits.bodyBytes
    }

    var bodyBytesReceived: Int { body.count }

    /// Reads as far as whole lines go.
    /// - Returns: how many octets were used; the rest must come again, with more behind it.
    mutating func read(_ bytes: Span<UInt8>, _ events: inout [RequestEvent]) -> Int {
        var offset = 0
        do throws(Refusal) {
            while offset < bytes.count, step != .closed {
                guard let next = try advance(bytes, offset, &events) else { return offset }
                offset = next
            }
        } catch {
            events.append(.refused(refusal(error)))
            close()
        }
        return step == .closed ? bytes.count : offset
    }

    /// The refusal with what is known of the request it answers.
    func refusal(_ cause: Refusal) -> Refusal {
        guard let line = head?.line else { return cause }
        var known = cause
        known.method = line.method
        known.version = line.version
        return known
    }

    mutating func close() {
        step = .closed
        head = nil
        body = []
    }

    /// One step. - Returns: where the next begins, or nil if more is needed.
    private mutating func advance(
        _ bytes: Span<UInt8>, _ offset: Int, _ events: inout [RequestEvent]
    ) throws(Refusal) -> Int? {
        switch step {
        case .startLine: return try startLine(bytes, offset)
        case .fields: return try fieldLine(bytes, offset, &events)
        case .content(let left): return content(bytes, offset, left, &events)
        case .chunkLine: return try chunkLine(bytes, offset)
        case .chunkData(let left): return chunkData(bytes, offset, left)
        case .chunkEnd: return try chunkEnd(bytes, offset)
        case .trailers: return try trailerLine(bytes, offset, &events)
        case .closed: return bytes.count
        }
    }
}
