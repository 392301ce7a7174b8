import SQL
import SQLite

/// The commit thread's work.
extension Writer {
    func commitUntilStopped() {
        while turn.awaitWork() {
            if !pace.isAlone { gather() }
            turn.takeForCommit()
            commitBatch()
        }
    }

    /// Leaves the batch open while more keep coming.
    private func gather() {
        let end = Moment.now.adding(microseconds: pace.longest)
        var count = 0
        while Moment.now < end {
            let now = queue.withLock { $0.waitingCount }
            guard now > count, now < CommitPace.fullBatch else { return }
            count = now
            turn.gather(until: min(end, Moment.now.adding(microseconds: pace.pause)))
        }
    }

    /// Has the turn, and gives it back.
    private func commitBatch() {
        guard let connection else { return turn.giveBack() }
        let work = queue.withLock { $0.take() }
        let isWell = commit(work, connection)
        noteOutcome(isWell)
        if work.isChanging { noteChange() }
        let isLogLong = connection.logFrames >= LogLimits.frames
        if !isLogLong { turn.giveBack() }
        work.batch.settle(isWell)
        // Those who waited are answered before the log is moved; the turn keeps the next batch from beginning
        // meanwhile.
        guard isLogLong else { return }
        shortenLog(connection)
        turn.giveBack()
    }

    private func commit(_ work: CommitQueue, _ connection: Connection) -> Bool {
        do {
            try begin(connection, until: Moment.now.adding(microseconds: patience))
            for record in work.records { try ledger.append(record, to: connection) }
            for chore in work.chores { try attempt(chore, connection) }
            _ = ledger.takeEvents()
            let start = Moment.now
            try connection.run("COMMIT")
            pace.observe(flush: Moment.now.microseconds(since: start), size: work.waitingCount)
            if connection.takeTouched() { noteAccessChange() }
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

    private func shortenLog(_ connection: Connection) {
        let isVeryLong = connection.logFrames >= LogLimits.longFrames
        if isVeryLong { connection.setBusyTimeout(milliseconds: LogLimits.patience) }
        connection.checkpoint(isPatient: isVeryLong)
        connection.logFrames = 0
    }
}
