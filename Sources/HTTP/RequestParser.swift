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

    public init(limits: Limits) {
        self.limits = limits
    }

    private let limits: Limits
    public private(set) var position = Position.betweenRequests
    /// Bytes of the present request's content so far, as sent (with the framing of chunks); 0 outside a body.
    public private(set) var bodyBytesReceived = 0

    /// Takes what the client sent.
    /// - Returns: what happened, in order; empty while something is half received.
    public mutating func receive(_ bytes: UnsafeRawBufferPointer) -> [RequestEvent] { [] }

    /// The client's side has ended. Half a request is refused with 400 (RFC 9112 §8); nothing received is nothing.
    public mutating func finish() -> [RequestEvent] { [] }
}
