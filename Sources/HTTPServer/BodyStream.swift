import HTTP
import Sockets

/// A streamed body between the worker that writes it and the loop that sends it. It never holds more than
/// its limit: a writer that is faster than the client sleeps.
final class BodyStream: BodyWriter, Sendable {
    /// The client is gone, or the server stops.
    struct Cancelled: Error {}

    enum Ending: Sendable {
        case whole
        /// The writer threw: what was sent must not look whole.
        case broken
    }

    private struct State {
        var pieces: [[UInt8]] = []
        /// Octets waiting here and in the loop's hands.
        var octets = 0
        var takenOctets = 0
        var ending: Ending?
        var isCancelled = false
        /// The loop has been told and has not looked yet.
        var isAnnounced = false
    }

    private let monitor = Monitor(State())
    private let limit: Int
    private let announce: @Sendable () -> Void

    init(limit: Int, announce: @escaping @Sendable () -> Void) {
        self.limit = max(1, limit)
        self.announce = announce
    }

    func write(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let piece = rest.count <= limit && rest.count == bytes.count ? bytes : Array(rest.prefix(limit))
            rest = rest.dropFirst(piece.count)
            try append(piece)
        }
    }

    /// Runs the writer to its end; on a worker.
    func run(_ producer: (any BodyWriter) throws -> Void) {
        do {
            try producer(self)
            finish(.whole)
        } catch {
            finish(.broken)
        }
    }

    private func append(_ piece: [UInt8]) throws {
        let limit = limit
        let mustAnnounce: Bool? = monitor.wait { state in
            if state.isCancelled { return .some(nil) }
            guard state.octets == 0 || state.octets + piece.count <= limit else { return nil }
            state.pieces.append(piece)
            state.octets += piece.count
            defer { state.isAnnounced = true }
            return !state.isAnnounced
        }
        guard let mustAnnounce else { throw Cancelled() }
        if mustAnnounce { announce() }
    }

    private func finish(_ ending: Ending) {
        let mustAnnounce = monitor.withLock { state in
            state.ending = state.isCancelled ? .broken : ending
            defer { state.isAnnounced = true }
            return !state.isAnnounced
        }
        if mustAnnounce { announce() }
    }

    // MARK: The loop's side

    /// What there is to send. Calling it says that what was taken before has been sent.
    func take() -> (pieces: [[UInt8]], ending: Ending?) {
        let taken = monitor.withLock { state in
            state.octets -= state.takenOctets
            state.takenOctets = state.octets
            state.isAnnounced = false
            defer { state.pieces = [] }
            return (state.pieces, state.ending)
        }
        monitor.wakeAll()
        return taken
    }

    /// The client is gone: the writer's next write throws.
    func cancel() {
        monitor.withLock { state in
            state.isCancelled = true
            state.pieces = []
        }
        monitor.wakeAll()
    }
}
