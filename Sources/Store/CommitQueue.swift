import SQLite

/// What waits for the next commit, and the batch it belongs to.
struct CommitQueue: Sendable {
    var batch = Batch()
    var records: [AuditRecord] = []
    var chores: [@Sendable (Connection) throws -> Void] = []
    /// Something else than views: what pages show may be another after this commit.
    var isChanging = false
    private var waiting = 0

    /// One more waits: the batch it rides in, and how many wait now.
    mutating func count() -> (batch: Batch, count: Int) {
        waiting += 1
        return (batch, waiting)
    }

    /// As `count`, for one that changes what pages show.
    mutating func countChange() -> (batch: Batch, count: Int) {
        isChanging = true
        return count()
    }

    /// Everything that waits; the next will belong to a new batch.
    mutating func take() -> CommitQueue {
        let taken = self
        self = CommitQueue()
        records.reserveCapacity(taken.records.count)
        return taken
    }

    var waitingCount: Int { waiting }
}

/// How long a batch stays open: as long as more keep coming, but never longer than what flushes have cost
/// lately makes worth while. So those who write together share one, and nobody waits long for it.
struct CommitPace: Sendable {
    /// As many as this are committed without waiting for more.
    static let fullBatch = 512
    private var flushMicroseconds = 200
    private var batchSize = 1

    /// Alone, nobody else is worth waiting for.
    var isAlone: Bool { batchSize <= 1 }

    /// If nobody has come for so long (in microseconds), all have.
    var pause: Int { min(max(flushMicroseconds / 8, 50), 1000) }

    /// The longest a batch stays open, in microseconds. Those who were answered together come back together,
    /// so an answer takes three flushes: two while they gather, and their own.
    var longest: Int { min(max(flushMicroseconds * 2, 50), 10_000) }

    mutating func observe(flush microseconds: Int, size: Int) {
        flushMicroseconds = (flushMicroseconds * 7 + min(microseconds, 1_000_000)) / 8
        batchSize = (batchSize + size + 1) / 2
    }
}
