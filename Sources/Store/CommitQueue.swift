import SQLite

/// What waits for the next commit, and the batch it belongs to. It never holds what has been committed.
struct CommitQueue: Sendable {
    var batch = Batch()
    var records: [AuditRecord] = []
    var chores: [@Sendable (Connection) throws -> Void] = []
    /// Something else than views: what pages show may be another after this commit.
    var isChanging = false
    /// The batch that is being committed or flushed. What is read may already be of it.
    var underWay: Batch?
    /// When somebody first changed something in it; nil for views and chores.
    private(set) var changedAt: Moment?
    private var waiting = 0

    var isEmpty: Bool { waiting == 0 }

    /// One more waits: the batch it rides in, and whether it is the first.
    mutating func count() -> (batch: Batch, isFirst: Bool) {
        waiting += 1
        return (batch, waiting == 1)
    }

    /// As `count`, for one that changes what pages show.
    mutating func countChange() -> (batch: Batch, isFirst: Bool) {
        isChanging = true
        if changedAt == nil { changedAt = .now }
        return count()
    }

    /// Everything that waits; the next will belong to a new batch.
    mutating func take() -> CommitQueue {
        let taken = self
        self = CommitQueue()
        underWay = taken.underWay
        records.reserveCapacity(taken.records.count)
        return taken
    }
}
