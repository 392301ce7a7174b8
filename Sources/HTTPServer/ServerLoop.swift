import HTTP
import Logging
import Sockets

/// One event loop with its connections. It never runs a handler and never waits for a lock that one may hold
/// long.
final class ServerLoop: EventLoopDelegate {
    let shared: ServerShared
    let loop: EventLoop<LoopMessage>
    let listeners: [HTTPListener]
    /// Room for one read and one write, shared by all connections, so that an idle one holds none.
    let input = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 64)
    let output = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 64)
    var names: RequestNames
    /// When the drain began, in milliseconds of the loop's clock; nil before.
    private(set) var drainingSince: Int64?
    var table = ConnectionTable()
    private var postponed: [Connection] = []
    /// Workers are to be woken: see `rouseWorkers`.
    var hasSubmitted = false
    /// Listeners that are not asked at present because descriptors have run out.
    var paused: Set<Int> = []

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

    var isDraining: Bool { drainingSince != nil }

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
        rouseWorkers()
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
        if isDraining, table.count == 0 { endUnlessSomebodyWaits() }
        rouseWorkers()
    }

    /// Before the answers are sent, so that the workers do not wait for them, and at the end of the round.
    private func rouseWorkers() {
        guard hasSubmitted else { return }
        hasSubmitted = false
        shared.rouseWorkers()
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

    private func drain() {
        guard !isDraining else { return }
        drainingSince = loop.now
        table.forEach { $0.drain() }
    }

    /// To close a socket that somebody waits at would reset them: they are let in and heard first.
    private func endUnlessSomebodyWaits() {
        for index in listeners.indices { accept(index) }
        if table.count == 0 { loop.stop() }
    }
}
