import HTTP
import Sockets

extension Connection {
    /// Nothing is under way: is it over?
    func endIfDone() {
        guard exchanges.isEmpty, output.isEmpty else { return }
        if endsAfterOutput {
            beginLingering()
        } else if hasEnded {
            close()
        } else if let drainUntil, drainUntil <= now, parser.position == .betweenRequests, unparsed.isEmpty {
            beginLingering()
        }
    }

    /// A request may be on its way when a drain begins, or when its client has just come: it is waited for
    /// until then. Nil as long as there is no drain.
    var drainUntil: Int64? {
        server.drainingSince.map { max($0, times.opened) + server.shared.patience.drainGrace }
    }

    /// Closes in two steps: stops sending, then reads and discards for a while.
    func beginLingering() {
        stream.endWriting()
        if hasEnded { return close() }
        phase = .lingering
        lingerOctets = limits.lingerBytes
        times.lingeringSince = now
        canRead = true
    }

    func linger() {
        while canRead {
            switch stream.read(into: server.input) {
            case .bytes(let count):
                lingerOctets -= count
                if lingerOctets <= 0 { return close() }
            case .wouldBlock: canRead = false
            case .ended, .failed: return close()
            }
        }
    }

    func close() {
        guard phase != .closed else { return }
        forget()
        stream.close()
    }

    /// Ends with a reset: what was sent must not look whole, or nobody is there to read it.
    func abort() {
        guard phase != .closed else { return }
        forget()
        stream.abort()
    }

    private func forget() {
        phase = .closed
        for exchange in exchanges { exchange.cancel() }
        exchanges = []
        unparsed = []
        share = nil
        output.removeAll()
        server.forget(self)
    }
}

extension Exchange {
    /// Nobody will read the answer: a writer of it must not wait.
    func cancel() {
        switch state {
        case .waiting, .running: break
        case .answered(let outgoing): outgoing.stream?.cancel()
        case .streaming(let streaming): streaming.stream.cancel()
        }
    }
}
