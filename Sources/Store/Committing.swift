import SQL
import SQLite

/// The commit thread's work.
extension Writer {
    func commitUntilStopped() {
        while turn.awaitWork() {
            if let changedAt = queue.withLock({ $0.changedAt }) {
                company.await(until: changedAt.adding(microseconds: Company.patience))
            }
            turn.takeForCommit()
            commitBatch()
        }
    }

    /// Has the turn, and gives it back before the flush: so the next batch fills while this one is on its
    /// way to the disk, and who comes meanwhile waits for the rest of this flush and for his own.
    private func commitBatch() {
        guard let connection else { return turn.giveBack() }
        let work = queue.withLock { $0.take() }
        // The batch it was announced for is gone: nobody else's lock is waited for on its account.
        if work.isEmpty, connection.isAutocommitting { return turn.giveBack() }
        let isCommitted = commit(work, connection)
        if work.isChanging { tidings.noteChange() }
        let frames = connection.logFrames
        let mustFinish = mover.mustFinish(at: frames)
        if !mustFinish { turn.giveBack() }
        let isWell = isCommitted && disk.flush()
        tidings.noteOutcome(isWell)
        work.batch.settle(isWell)
        queue.withLock { $0.underWay = nil }
        // Those who waited are answered before the log is moved.
        guard mustFinish else { return mover.note(frames: frames) }
        if isWell { mover.finish() }
        turn.giveBack()
    }

    private func commit(_ work: CommitQueue, _ connection: Connection) -> Bool {
        do {
            try begin(connection, until: Moment.now.adding(microseconds: patience))
            for record in work.records { try ledger.append(record, to: connection) }
            for chore in work.chores { try attempt(chore, connection) }
            _ = ledger.takeEvents()
            // From here on it can be read. Not before: who waits for a lock keeps no other answer waiting.
            queue.withLock { $0.underWay = work.batch }
            try connection.run("COMMIT")
            if connection.takeTouched() { tidings.noteAccessChange() }
            return true
        } catch {
            // After a full or failing disk SQLite may have rolled back already: it is asked first.
            if !connection.isAutocommitting { _ = try? connection.run("ROLLBACK") }
            _ = connection.takeTouched()
            _ = ledger.takeEvents()
            ledger.forget()
            return false
        }
    }

    private func attempt(_ chore: (Connection) throws -> Void, _ connection: Connection) throws {
        try connection.run("SAVEPOINT chore")
        do {
            try chore(connection)
        } catch {
            guard !connection.isAutocommitting else { throw error }
            try connection.run("ROLLBACK TO chore")
        }
        try connection.run("RELEASE chore")
    }
}
