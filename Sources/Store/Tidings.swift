import Synchronization

/// What commits tell the rest of the store, without a lock. It never tells what was changed.
final class Tidings: Sendable {
    private let access = Atomic<Int>(0)
    private let changes = Atomic<Int>(0)
    private let failing = Atomic<Bool>(false)

    /// Goes up with each commit that touched accounts, roles or sessions.
    var accessEpoch: Int { access.load(ordering: .acquiring) }
    /// Goes up with each commit of anything but views, before anybody is told that it is done.
    var changeEpoch: Int { changes.load(ordering: .acquiring) }
    /// Whether the latest batch failed.
    var isFailing: Bool { failing.load(ordering: .relaxed) }

    func noteAccessChange() {
        access.add(1, ordering: .releasing)
    }

    func noteChange() {
        changes.add(1, ordering: .releasing)
    }

    func noteOutcome(_ isWell: Bool) {
        failing.store(!isWell, ordering: .relaxed)
    }
}
