/// Calls back once when several batches are settled: true if all went well. It never calls twice.
final class Countdown: Sendable {
    private let state: Guarded<(left: Int, isWell: Bool)>
    private let then: @Sendable (Bool) -> Void

    init(_ count: Int, _ then: @escaping @Sendable (Bool) -> Void) {
        state = Guarded((count, true))
        self.then = then
    }

    func arrive(_ isWell: Bool) {
        let result = state.withLock { state -> Bool? in
            state.left -= 1
            if !isWell { state.isWell = false }
            return state.left == 0 ? state.isWell : nil
        }
        if let result { then(result) }
    }
}
