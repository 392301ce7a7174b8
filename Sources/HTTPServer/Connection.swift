import HTTP
import HTTPTypes
import Sockets

/// One client's connection: reads requests, has them answered in order, and is done with. It belongs to one
/// loop's thread, never blocks it, and never keeps more than `Limits` allows.
final class Connection {
    enum Phase {
        case handshaking
        case open
        /// We have said our last; what the client still sends is read and thrown away, so that it gets our
        /// answer instead of a reset (RFC 9112 §9.6).
        case lingering
        case closed
    }

    let token: UInt64
    let stream: ByteStream
    let peer: PeerAddress
    let verdict: ConnectionCensus.Verdict
    let kind: HTTPListener.Kind
    let server: ServerLoop
    var parser: RequestParser
    var phase = Phase.handshaking
    var times: ConnectionTimes

    // Reading
    var canRead = true
    /// The other side has ended or broken: reading on will tell, so a short read is not the end of what
    /// there is.
    var isGone = false
    /// Nothing more is taken in: the last request has come, or a refusal was given.
    var isDeaf = false
    /// The client has ended its side in good order.
    var hasEnded = false
    /// `100 Continue` is awaited (RFC 9110 §10.1.1).
    var owesContinue = false
    /// Read but not parsed, because enough requests are under way.
    var unparsed: [UInt8] = []
    /// Of the request whose content is coming in; nil between them.
    var share: ContentShare?
    var requestsTaken = 0
    var lingerOctets = 0

    // Answering
    var exchanges: [Exchange] = []
    var nextSequence: UInt32 = 0
    var output = OutputQueue()
    var canWrite = true
    var endsAfterOutput = false
    private var isPostponed = false

    /// Turns in one visit; then the others come first.
    private static let turns = 16

    init(
        _ token: UInt64, _ stream: ByteStream, _ peer: PeerAddress, _ verdict: ConnectionCensus.Verdict,
        kind: HTTPListener.Kind, server: ServerLoop
    ) {
        self.token = token
        self.stream = stream
        self.peer = peer
        self.verdict = verdict
        self.kind = kind
        self.server = server
        let responder = server.shared.responder
        parser = RequestParser(
            limits: server.shared.limits, contentBytes: { responder.contentBytes($0, $1) })
        times = ConnectionTimes(server.shared.patience, now: server.loop.now)
    }

    var limits: Limits { server.shared.limits }
    var now: Int64 { server.loop.now }

    // MARK: What the loop says

    func begin() {
        // Data seldom comes with the connection; epoll says when it does.
        canRead = stream.isTLS || server.isDraining
        advance()
    }

    func ready(_ readiness: Readiness) {
        isGone = isGone || readiness.isGone
        // OpenSSL may need to write in order to read, and the other way round.
        if readiness.canRead || stream.isTLS { canRead = true }
        if readiness.canWrite || stream.isTLS { canWrite = true }
        advance()
    }

    func answered(_ sequence: UInt32, _ outgoing: Outgoing) {
        guard let index = exchanges.firstIndex(where: { $0.sequence == sequence }) else {
            outgoing.stream?.cancel()
            return
        }
        exchanges[index].state = .answered(outgoing)
        advance()
    }

    func resume() {
        isPostponed = false
        advance()
    }

    func drain() {
        // Whoever has a request on its way to us is heard first.
        if phase == .open { canRead = true }
        advance()
    }

    // MARK: Moving on

    /// Does all that can be done without waiting.
    func advance() {
        if phase == .handshaking { shakeHands() }
        if phase == .open { serve() }
        if phase == .lingering { linger() }
        if phase != .closed { arm() }
    }

    private func shakeHands() {
        switch stream.handshake() {
        case .bytes:
            phase = .open
            times.idleSince = now
            if verdict == .refused { refuse(.serviceUnavailable) }
        case .wouldBlock: break
        case .ended, .failed: abort()
        }
    }

    private func serve() {
        for _ in 0..<Connection.turns {
            let hasBegun = beginExchanges()
            let hasCollected = collectAnswers()
            guard phase == .open else { return }
            let hasSent = send()
            guard phase == .open else { return }
            let hasTaken = takeInput()
            guard phase == .open else { return }
            if !hasBegun, !hasCollected, !hasSent, !hasTaken { return endIfDone() }
        }
        if !isPostponed {
            isPostponed = true
            server.postpone(self)
        }
    }
}
