import HTTPTypes

/// Bytes in, whole requests out (RFC 9112). Fed one byte at a time it gives the same events as fed at once.
/// It never does I/O, never looks at a clock and never keeps more than `Limits` allows.
public struct RequestParser: Sendable {
    /// Where the parser stands, so that the connection can choose its deadline.
    public enum Position: Sendable, Equatable {
        case betweenRequests
        case inHead
        case inBody
    }

    /// - Parameter contentBytes: what a request with this method and path may carry, where that is not
    ///   `Limits.bodyBytes`; asked once, when its head is in.
    public init(
        limits: Limits,
        contentBytes: @escaping @Sendable (HTTPRequest.Method, [String]) -> Int? = { _, _ in nil }
    ) {
        reader = MessageReader(limits: limits, contentBytes: contentBytes)
    }

    private var reader: MessageReader
    /// The beginning of a line whose end has not come.
    private var held: [UInt8] = []

    /// After a request that does not keep the connection alive, and after a refusal, `.betweenRequests`.
    public var position: Position {
        switch reader.step {
        case .startLine: held.isEmpty ? .betweenRequests : .inHead
        case .closed: .betweenRequests
        case .fields: .inHead
        default: .inBody
        }
    }

    /// Octets of the present request's content so far, without the framing of chunks; 0 outside a body.
    public var bodyBytesReceived: Int { reader.bodyBytesReceived }

    /// Takes what the client sent.
    /// - Returns: what happened, in order; empty while something is half received.
    public mutating func receive(_ bytes: UnsafeRawBufferPointer) -> [RequestEvent] {
        var events: [RequestEvent] = []
        guard !bytes.isEmpty, reader.step != .closed else { return events }
        if held.isEmpty {
            bytes.withMemoryRebound(to: UInt8.self) { typed in
                let used = reader.read(typed.span, &events)
                if used < typed.count { held.append(contentsOf: typed[used...]) }
            }
        } else {
            receiveBehindHeld(bytes, &events)
        }
        return events
    }

    /// The client's side has ended. Half a request is refused with 400 (RFC 9112 §8); nothing received is
    /// nothing.
    public mutating func finish() -> [RequestEvent] {
        let isHalf = position != .betweenRequests
        let refusal = reader.refusal(.badRequest("an incomplete request (RFC 9112 §8)"))
        reader.close()
        held = []
        return isHalf ? [.refused(refusal)] : []
    }

    private mutating func receiveBehindHeld(_ bytes: UnsafeRawBufferPointer, _ events: inout [RequestEvent]) {
        // Moved out and back, so that appending never copies what is held.
        var whole: [UInt8] = []
        swap(&whole, &held)
        whole.append(contentsOf: bytes)
        let used = reader.read(whole.span, &events)
        if used == whole.count {
            whole.removeAll(keepingCapacity: whole.capacity <= 1024)
        } else if used > 0 {
            whole = Array(whole[used...])
        }
        held = whole
    }
}
