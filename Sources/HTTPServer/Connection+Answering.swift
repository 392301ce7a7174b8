import HTTP
import HTTPTypes
import Sockets

extension Connection {
    /// Hands waiting requests to workers: safe ones side by side, any other alone (RFC 9112 §9.3.2).
    func beginExchanges() -> Bool {
        var hasBegun = false
        var isAnyAhead = false
        // So many at most, however many came in one read; and none while the client leaves its answers lying.
        guard output.octets <= limits.writeBufferBytes else { return false }
        for index in exchanges.indices.prefix(limits.pipelinedRequests) {
            let exchange = exchanges[index]
            if case .waiting(let parsed) = exchange.state {
                guard exchange.isSafe || !isAnyAhead, !endsAfterOutput else { return hasBegun }
                begin(index, parsed)
                hasBegun = true
            }
            if !exchanges[index].isAnswered {
                if !exchange.isSafe { return hasBegun }
                isAnyAhead = true
            }
        }
        return hasBegun
    }

    private func begin(_ index: Int, _ parsed: ParsedRequest) {
        if case .redirectToTLS(let port, let isOurs) = kind {
            let redirect = RedirectToTLS(port: port, isOurs: isOurs)
            let response = redirect.response(to: parsed, refusal: server.shared.refusalPage)
            return answer(index, response)
        }
        let request = request(from: parsed)
        let exchange = exchanges[index]
        let pool = server.shared.pool(server.shared.responder.lane(for: request))
        let slot = ReplySlot(
            ExchangeKey(connection: token, sequence: exchange.sequence), exchange.traits, request,
            share: exchange.share, pool: pool, mailbox: server.loop.mailbox, shared: server.shared)
        exchanges[index].state = .running
        if pool.submit(.respond(request, slot)) {
            server.hasSubmitted = true
        } else {
            slot.decline()
            answer(index, server.shared.refusalPage(.serviceUnavailable))
        }
    }

    private func answer(_ index: Int, _ response: Response) {
        let outgoing = server.shared.finisher.finish(response, exchanges[index].traits)
        exchanges[index].state = .answered(outgoing)
    }

    private func request(from parsed: ParsedRequest) -> Request {
        var (from, isSecure) = (peer.text, stream.isTLS)
        if !server.shared.proxies.isEmpty {
            let forwarded = ForwardedPeer(
                peer: from, isTLS: isSecure, fields: parsed.fields, proxies: server.shared.proxies)
            (from, isSecure) = (forwarded.peer, forwarded.isSecure)
        }
        return Request(
            method: parsed.method, segments: parsed.segments, path: parsed.path, query: parsed.query,
            fields: parsed.fields, body: parsed.body, peer: from, isSecure: isSecure, id: server.names.next())
    }

    /// Moves answers to the output, in the order of their requests.
    func collectAnswers() -> Bool {
        var hasMoved = false
        while let first = exchanges.first, !endsAfterOutput {
            switch first.state {
            case .waiting, .running: return hasMoved
            case .answered(let outgoing): collect(first, outgoing)
            case .streaming(let streaming):
                guard output.isEmpty, collect(streaming) else { return hasMoved }
            }
            hasMoved = true
        }
        return hasMoved
    }

    private func collect(_ exchange: Exchange, _ answer: Outgoing) {
        var outgoing = answer
        let closes = outgoing.endsConnection || isLast
        outgoing.addConnectionField(closes: closes, version10: exchange.traits.version == .http10)
        if output.isEmpty { times.progressedAt = now }
        output.append(outgoing.head)
        if let stream = outgoing.stream {
            exchanges[0].state = .streaming(
                .init(stream: stream, isChunked: outgoing.isChunked, closes: closes))
        } else {
            output.append(outgoing.body)
            removeFirst(closes: closes)
        }
    }

    /// Nothing will follow this answer, though its request would have allowed it.
    private var isLast: Bool {
        guard exchanges.count == 1, unparsed.isEmpty else { return false }
        return hasEnded || (server.isDraining && parser.position == .betweenRequests)
    }

    /// False if the writer has nothing yet.
    private func collect(_ streaming: Exchange.Streaming) -> Bool {
        let (pieces, ending) = streaming.stream.take()
        for piece in pieces { append(piece, isChunked: streaming.isChunked) }
        if !pieces.isEmpty { times.progressedAt = now }
        switch ending {
        case nil: return !pieces.isEmpty
        case .broken?: abort()
        case .whole?:
            if streaming.isChunked { output.append(Connection.lastChunk) }
            removeFirst(closes: streaming.closes)
        }
        return true
    }

    private func append(_ piece: [UInt8], isChunked: Bool) {
        guard isChunked else { return output.append(piece) }
        var line: [UInt8] = []
        ResponseSerializer.appendChunkLine(piece.count, to: &line)
        output.append(line)
        output.append(piece)
        output.append(Connection.lineEnd)
    }

    private func removeFirst(closes: Bool) {
        exchanges.removeFirst()
        times.idleSince = now
        guard closes else { return }
        endsAfterOutput = true
        isDeaf = true
        for exchange in exchanges { exchange.cancel() }
        exchanges = []
    }

    private static let lineEnd = Array("\r\n".utf8)
    private static let lastChunk = Array("0\r\n\r\n".utf8)

    /// Writes until done or the client is slower. True if all has left that there was: then more may follow.
    func send() -> Bool {
        if output.isEmpty { return false }
        while canWrite, !output.isEmpty {
            switch output.write(to: stream, scratch: server.output) {
            case .bytes(let count): times.wrote(count, now: now)
            case .wouldBlock: canWrite = false
            case .ended, .failed: abort()
            }
        }
        return output.isEmpty
    }
}
