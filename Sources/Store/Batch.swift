/// Entries and changes that become durable together, by one flush of the disk. Settled once, well or not,
/// never again.
final class Batch: Sendable {
    private let state = Guarded(State())

    private struct State {
        var outcome: Bool?
        var waiting: [@Sendable (Bool) -> Void] = []
    }

    var isSettled: Bool { state.withLock { $0.outcome != nil } }

    /// Calls back when the batch is settled; at once, on this thread, if it already is.
    func whenSettled(_ then: @escaping @Sendable (Bool) -> Void) {
        let outcome = state.withLock { state -> Bool? in
            if state.outcome == nil { state.waiting.append(then) }
            return state.outcome
        }
        if let outcome { then(outcome) }
    }

    func settle(_ outcome: Bool) {
        let waiting = state.withLock { state -> [@Sendable (Bool) -> Void] in
            guard state.outcome == nil else { return [] }
            state.outcome = outcome
            defer { state.waiting = [] }
            return state.waiting
        }
        for then in waiting { then(outcome) }
    }
}
