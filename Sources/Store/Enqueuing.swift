import Casework
import Law
import SQLite

/// What rides in the next batch without a turn of its own.
extension Writer {
    /// Puts an entry into the next batch; its trail waits for it.
    func enqueue(_ record: AuditRecord, on trail: Trail) {
        let (batch, count) = queue.withLock { queue in
            queue.records.append(record)
            return queue.count()
        }
        trail.join(batch, record.event)
        announce(count)
    }

    /// Puts a small change that nobody waits for into the next batch. If it fails, the rest of the batch does
    /// not.
    func enqueue(_ chore: @escaping @Sendable (Connection) throws -> Void) {
        let (_, count) = queue.withLock { queue in
            queue.chores.append(chore)
            queue.isChanging = true
            return queue.count()
        }
        announce(count)
    }

    func announce(_ count: Int) {
        // The first wakes the committer and the last that fits ends its waiting; those between cost nothing.
        let isFull = count == CommitPace.fullBatch
        if count == 1 || isFull { turn.announce(isFull: isFull) }
    }
}
