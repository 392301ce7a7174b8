import HTTP
import HTTPTypes
import Sockets

extension Connection {
    /// Parsed at a time: so few octets hold few requests, however small those are.
    private static let slice = 2048

    /// Enough requests or octets are under way: the client is heard no further until some have left.
    var isFull: Bool {
        exchanges.count >= limits.pipelinedRequests || output.octets > limits.writeBufferBytes
            || exchanges.reduce(0) { $0 + ($1.share?.octets ?? 0) } >= limits.freeContentBytes
    }

    /// Takes in what there is, once. False if nothing was there or nothing is wanted.
    func takeInput() -> Bool {
        if isDeaf || hasEnded { return false }
        if isFull {
            times.isPaused = true
            return false
        }
        times.endPause(now: now)
        if !unparsed.isEmpty {
            let waiting = unparsed
            unparsed = []
            waiting.withUnsafeBytes { parse($0) }
            return true
        }
        return canRead && readOnce() || sayContinue()
    }

    private func readOnce() -> Bool {
        switch stream.read(into: server.input) {
        case .bytes(let count):
            // A short read has emptied the socket, unless its end is waiting behind.
            if !stream.isTLS, !isGone, count < server.input.count { canRead = false }
            parse(UnsafeRawBufferPointer(rebasing: server.input[0..<count]))
        case .wouldBlock:
            canRead = false
            return false
        case .ended:
            hasEnded = true
            handle(parser.finish())
        case .failed:
            abort()
        }
        return true
    }

    private func parse(_ bytes: UnsafeRawBufferPointer) {
        var start = 0
        while start < bytes.count, !isDeaf {
            if isFull {
                unparsed.append(contentsOf: bytes[start...])
                return
            }
            let end = min(start + Connection.slice, bytes.count)
            let before = parser.position
            let events = parser.receive(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
            times.parserMoved(from: before, to: parser.position, isNew: !events.isEmpty, now: now)
            if parser.position == .inBody { times.bodyGrew(to: parser.bodyBytesReceived, now: now) }
            handle(events)
            if parser.bodyBytesReceived > 0, !isDeaf, !holds(parser.bodyBytesReceived) { refuse(.noRoom) }
            start = end
        }
    }

    private func handle(_ events: [RequestEvent]) {
        for event in events where !isDeaf {
            switch event {
            case .head(let expectsContinue): owesContinue = expectsContinue
            case .request(let request): admit(request)
            case .refused(let refusal): refuse(refusal)
            }
        }
    }

    /// Whether there is room for so much content of the request that is coming in.
    private func holds(_ octets: Int) -> Bool {
        let share = share ?? ContentShare(server.shared.content)
        self.share = share
        return share.grow(to: octets)
    }

    private func admit(_ request: ParsedRequest) {
        owesContinue = false
        guard request.body.isEmpty || holds(request.body.count) else { return refuse(.noRoom) }
        requestsTaken += 1
        let traits = AnswerTraits(
            isHead: request.method == .head, version: request.version,
            keepsAlive: request.keepsAlive && requestsTaken < limits.requestsPerConnection)
        // RFC 9112 §9.3: what follows the last request is not heard.
        if !traits.keepsAlive { isDeaf = true }
        let isSafe = request.method == .get || request.method == .head
        append(traits, isSafe: isSafe, .waiting(request))
        share = nil
    }

    /// Answers what the parser refused, then closes: nobody knows where the next request would begin.
    private func refuse(_ refusal: Refusal) {
        server.shared.note(refusal, from: peer)
        refuse(refusal.status, isHead: refusal.method == .head, version: refusal.version)
    }

    /// Answers `status` after what is already under way, and closes.
    func refuse(_ status: HTTPResponse.Status, isHead: Bool = false, version: ProtocolVersion = .http11) {
        isDeaf = true
        unparsed = []
        // What has come of a request is let go of, and its share with it.
        _ = parser.finish()
        share = nil
        let traits = AnswerTraits(isHead: isHead, version: version, keepsAlive: false)
        let page = server.shared.refusalPage(status)
        append(traits, isSafe: true, .answered(server.shared.finisher.finish(page, traits)))
    }

    private func append(_ traits: AnswerTraits, isSafe: Bool, _ state: Exchange.State) {
        exchanges.append(Exchange(
            sequence: nextSequence, traits: traits, isSafe: isSafe, share: share, state: state))
        nextSequence &+= 1
    }

    /// RFC 9110 §10.1.1: said only while the client waits for it, and never ahead of an earlier answer.
    private func sayContinue() -> Bool {
        guard owesContinue, exchanges.isEmpty else { return false }
        owesContinue = false
        guard parser.position == .inBody, parser.bodyBytesReceived == 0 else { return false }
        output.append(Connection.continueLine)
        return true
    }

    private static let continueLine = Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)
}
