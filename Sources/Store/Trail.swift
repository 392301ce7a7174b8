import Casework

/// What was written and viewed during one request: the route's promise is checked against it, and the
/// response waits for it to be durable. It never holds what was seen, only that it was.
public final class Trail: Sendable {
    /// The client's address and the request's id, as the log keeps them.
    public let peer: String?
    public let request: String?
    private let state = Guarded(State())

    private struct State {
        var events: [AuditEvent] = []
        var batches: [Batch] = []
    }

    public init(peer: String?, request: String?) {
        self.peer = peer
        self.request = request
    }

    /// What has been recorded so far, in order.
    public var events: [AuditEvent] { state.withLock { $0.events } }

    /// Something of this request rides in `batch`.
    func join(_ batch: Batch, _ events: [AuditEvent] = []) {
        state.withLock {
            $0.events.append(contentsOf: events)
            if $0.batches.last !== batch { $0.batches.append(batch) }
        }
    }

    /// As `join`, for one event: the path of every view.
    func join(_ batch: Batch, _ event: AuditEvent) {
        state.withLock {
            $0.events.append(event)
            if $0.batches.last !== batch { $0.batches.append(batch) }
        }
    }

    var batches: [Batch] { state.withLock { $0.batches } }
}
