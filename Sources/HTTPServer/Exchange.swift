import HTTP
import HTTPTypes

/// One request on its way to its response, in the order of its connection. It never overtakes another.
struct Exchange {
    enum State {
        /// May not begin before those ahead of it: it, or one of them, changes something (RFC 9112 §9.3.2).
        case waiting(ParsedRequest)
        case running
        case answered(Outgoing)
        case streaming(Streaming)
    }

    struct Streaming {
        let stream: BodyStream
        let isChunked: Bool
        /// The connection ends with it.
        let closes: Bool
    }

    let sequence: UInt32
    let traits: AnswerTraits
    let isSafe: Bool
    /// Nil where there is no content. Let go of with the answer, for the content is needed no more.
    private(set) var share: ContentShare?
    var state: State {
        didSet { if isAnswered { share = nil } }
    }

    init(sequence: UInt32, traits: AnswerTraits, isSafe: Bool, share: ContentShare? = nil, state: State) {
        (self.sequence, self.traits, self.isSafe) = (sequence, traits, isSafe)
        (self.share, self.state) = (share, state)
    }

    var isAnswered: Bool {
        switch state {
        case .waiting, .running: false
        case .answered, .streaming: true
        }
    }
}

/// What of a request decides the form of its response.
struct AnswerTraits: Sendable {
    var isHead = false
    var version = ProtocolVersion.http11
    /// The connection may go on afterwards, as far as the client is concerned.
    var keepsAlive = false
}

/// Whom a response is for. The connection may be gone by then, and its place taken: `connection` is never
/// reused.
struct ExchangeKey: Sendable, Hashable {
    let connection: UInt64
    let sequence: UInt32
}

/// What other threads tell a loop.
enum LoopMessage: Sendable {
    case answer(ExchangeKey, Outgoing)
    /// The stream has more, or has ended.
    case streamProgress(ExchangeKey)
    case drain
    case stop
}
