import HTTP
import Logging
import Sockets

extension ServerLoop {
    /// How soon to look for free descriptors again, in milliseconds.
    private static let pause: Int64 = 250
    private static let acceptsPerRound = 64

    func accept(_ index: Int) {
        for _ in 0..<ServerLoop.acceptsPerRound {
            switch listeners[index].listener.accept() {
            case .connection(let descriptor, let peer): welcome(descriptor, peer, listeners[index])
            case .nobody: return
            case .exhausted: return pauseAccepting(index)
            }
        }
    }

    private func welcome(_ descriptor: Int32, _ peer: PeerAddress, _ listener: HTTPListener) {
        guard let stream = ByteStream(descriptor: descriptor, tls: listener.tls) else { return }
        let verdict = shared.census.enter(peer)
        guard verdict != .flooded else { return stream.abort() }
        let connection = table.insert { token in
            Connection(token, stream, peer, verdict, kind: listener.kind, server: self)
        }
        guard loop.addStream(descriptor, token: connection.token) else { return connection.abort() }
        connection.begin()
    }

    /// Under level triggering a full descriptor table would call us without end (`accept` in EMFILE).
    private func pauseAccepting(_ index: Int) {
        guard paused.insert(index).inserted else { return }
        loop.remove(listeners[index].listener.descriptor)
        loop.wake(UInt64(index), at: loop.now + ServerLoop.pause)
        shared.logger.warning("Inga lediga filnummer: nya anslutningar får vänta.")
    }

    func resumeAccepting() {
        let waiting = paused
        paused = []
        for index in waiting {
            _ = loop.addListener(listeners[index].listener.descriptor, token: UInt64(index))
        }
    }
}
