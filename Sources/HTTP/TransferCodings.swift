import HTTPTypes

/// What the `Transfer-Encoding` lines of one request say, gathered (RFC 9112 §6.1).
/// It never takes anything but a single `chunked`.
struct TransferCodings: Sendable {
    private(set) var isPresent = false
    private var chunkedCount = 0
    private var otherCount = 0
    private var lastIsChunked = false
    private var isInvalid = false

    /// Takes one line's value.
    mutating func add(_ line: Span<UInt8>, _ value: Range<Int>) {
        isPresent = true
        var found = self
        line.forEachListMember(value) { member in
            found.lastIsChunked = line.equals(member, ignoringCase: "chunked")
            if found.lastIsChunked {
                found.chunkedCount += 1
            } else {
                found.otherCount += 1
                found.isInvalid = found.isInvalid || !line.isAll(.token, in: member)
            }
        }
        self = found
    }

    /// Whether the content is chunked; refuses everything that could be read in two ways.
    func check() throws(Refusal) {
        guard !isInvalid, lastIsChunked, chunkedCount == 1 else {
            throw .badRequest("a transfer coding that does not end in one chunked (RFC 9112 §6.3)")
        }
        guard otherCount == 0 else {
            throw Refusal(.notImplemented, "a transfer coding other than chunked (RFC 9112 §6.1)")
        }
    }
}
