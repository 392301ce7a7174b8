import Casework
import Law
import SQLite

/// What rides in the next batch without a turn of its own.
extension Writer {
    /// Puts an entry into the next batch; its trail waits for it.
    func enqueue(_ record: AuditRecord, on trail: Trail) {
        let (batch, isFirst) = queue.withLock { queue in
            queue.records.append(record)
            return queue.count()
        }
        trail.join(batch, record.event)
        if isFirst { turn.announce() }
    }

    /// Puts a small change that nobody waits for into the next batch. If it fails, the rest of the batch does
    /// not.
    func enqueue(_ chore: @escaping @Sendable (Connection) throws -> Void) {
        let (_, isFirst) = queue.withLock { queue in
            queue.chores.append(chore)
            queue.isChanging = true
            return queue.count()
        }
        if isFirst { turn.announce() }
    }

    /// One more waits for the next commit. The first of a batch wakes the committer; the others cost nothing.
    func announce() {
        if queue.withLock({ $0.count().isFirst }) { turn.announce() }
    }
}
