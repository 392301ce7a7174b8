import HTTP
import Logging
import Sockets

/// One event loop with its connections. It never runs a handler and never waits for a lock that one may hold long.
final class ServerLoop: EventLoopDelegate {
    let shared: ServerShared
    let loop: EventLoop<LoopMessage>
    let listeners: [HTTPListener]
    /// Room for one read and one write, shared by all connections, so that an idle one holds none.
    let input = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 64)
    let output = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 64)
    var names: RequestNames
    private(set) var isDraining = false
    private var table = ConnectionTable()
    private var postponed: [Connection] = []
    /// Listeners that are not asked at present because descriptors have run out.
    private var paused: Set<Int> = []

    /// How soon to look for free descriptors again, in milliseconds.
    private static let pause: Int64 = 250
    private static let acceptsPerRound = 64

    init(
        number: Int, shared: ServerShared, listeners: [HTTPListener], mailbox: Mailbox<LoopMessage>
    ) throws(SocketError) {
        self.shared = shared
        self.listeners = listeners
        loop = try EventLoop(mailbox: mailbox)
        names = RequestNames(loop: number)
        for (index, listener) in listeners.enumerated() {
            guard loop.addListener(listener.listener.descriptor, token: UInt64(index)) else {
                throw SocketError("vänta på anslutningar")
            }
        }
    }

    deinit {
        input.deallocate()
        output.deallocate()
    }

    func run() { loop.run(self) }

    // MARK: What the loop says

    func ready(_ token: UInt64, _ readiness: Readiness) {
        if let connection = table[token] {
            connection.ready(readiness)
        } else if token < UInt64(listeners.count) {
            accept(Int(token))
        }
    }

    func deadlineReached(_ token: UInt64) {
        if let connection = table[token] {
            connection.deadlineReached()
        } else if token < UInt64(listeners.count) {
            resumeAccepting()
        }
    }

    func received(_ message: LoopMessage) {
        switch message {
        case .answer(let key, let outgoing):
            if let connection = table[key.connection] {
                connection.answered(key.sequence, outgoing)
            } else {
                outgoing.stream?.cancel()
            }
        case .streamProgress(let key): table[key.connection]?.advance()
        case .drain: drain()
        case .stop:
            table.forEach { $0.abort() }
            loop.stop()
        }
    }

    func roundEnded() {
        if !postponed.isEmpty {
            let connections = postponed
            postponed = []
            for connection in connections { connection.resume() }
        }
        if isDraining, table.count == 0 { loop.stop() }
    }

    // MARK: What connections ask

    /// Comes back to `connection` after the others have had their turn.
    func postpone(_ connection: Connection) {
        postponed.append(connection)
        loop.mustNotSleep = true
    }

    func forget(_ connection: Connection) {
        table.remove(connection.token)
        shared.census.leave(connection.peer, connection.verdict)
        if !paused.isEmpty { resumeAccepting() }
    }

    // MARK: Accepting

    private func accept(_ index: Int) {
        guard !isDraining else { return }
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

    private func resumeAccepting() {
        guard !isDraining else { return }
        let waiting = paused
        paused = []
        for index in waiting {
            _ = loop.addListener(listeners[index].listener.descriptor, token: UInt64(index))
        }
    }

    private func drain() {
        guard !isDraining else { return }
        isDraining = true
        for (index, listener) in listeners.enumerated() where !paused.contains(index) {
            loop.remove(listener.listener.descriptor)
        }
        table.forEach { $0.drain() }
    }
}
