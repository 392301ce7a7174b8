import Casework
import Law
import SQL
import SQLite

/// The one connection that writes. Changes run at once, each under its own savepoint in the open batch; the
/// commit thread commits the batch and makes it durable with one flush for all of them, while the next is
/// filled. It never answers before the disk has.
final class Writer: @unchecked Sendable {
    // Unchecked: `connection` and `ledger` are touched only by the thread that has the turn.
    var connection: Connection?
    let ledger = Ledger()
    let turn = Turn()
    let company = Company()
    let path: String
    private let clock: Clock
    let identifiers: IdentifierSource
    let queue = Guarded(CommitQueue())
    let tidings = Tidings()
    let disk: Disk
    let mover: LogMover
    private let thread = Guarded<CommitThread?>(nil)
    /// How long a write waits for its turn and for other processes' locks, in microseconds.
    let patience: Int

    /// Throws where the system gives no thread to commit on: nobody would ever be answered.
    init(_ connection: Connection, disk: Disk, mover: LogMover, path: String, clock: Clock,
         identifiers: IdentifierSource, patience: Int,
         thread make: (@escaping @Sendable () -> Void) -> CommitThread? = { CommitThread($0) }) throws {
        self.connection = connection
        self.disk = disk
        self.mover = mover
        self.path = path
        self.clock = clock
        self.identifiers = identifiers
        self.patience = patience
        connection.watch(["account", "membership", "session", "programme"])
        guard let made = make({ [self] in commitUntilStopped() }) else { throw StoreError.noThread }
        thread.withLock { $0 = made }
    }

    /// Runs `body` at once, under a savepoint of the open batch. What it recorded joins the trail if it
    /// succeeds; if not, the trail still waits for the batch that its refusal was read from.
    @discardableResult
    func write<T>(under authority: some Authority,
                  _ body: (borrowing WriteTransaction) throws -> T) throws -> T {
        let deadline = Moment.now.adding(microseconds: patience)
        try turn.take(until: deadline)
        defer { turn.giveBack() }
        guard let connection else { throw StoreError.misuse("databasen är stängd") }
        let head = try open(connection, until: deadline)
        let transaction = WriteTransaction(connection, ledger: ledger, identifiers: identifiers,
                                           author: AuditAuthor(authority), now: clock.now)
        do {
            try authority.proof.standing?.demand(at: tidings.accessEpoch, transaction)
            let result = try body(transaction)
            _ = try translating(path) { try connection.run("RELEASE change") }
            let (batch, isFirst) = queue.withLock { $0.countChange() }
            authority.trail.join(batch, ledger.takeEvents())
            if isFirst { turn.announce() }
            return result
        } catch {
            // The body saw what the open batch has changed: what is answered because of it waits for it too.
            authority.trail.join(queue.withLock { $0.batch })
            undo(connection, to: head)
            throw error
        }
    }

    /// Begins the batch if none is open, and this change's savepoint.
    private func open(_ connection: Connection, until deadline: Moment) throws -> AuditHead {
        do {
            try begin(connection, until: deadline)
            let head = try ledger.currentHead(connection)
            try connection.run("SAVEPOINT change")
            return head
        } catch {
            closeOrAbandon(connection)
            throw translated(error, path)
        }
    }

    func begin(_ connection: Connection, until deadline: Moment) throws {
        if disk.isLost { throw StoreError.storage(code: 0) }
        guard connection.isAutocommitting else { return }
        connection.setBusyTimeout(milliseconds: deadline.microseconds(since: .now) / 1000)
        try connection.run("BEGIN IMMEDIATE")
    }

    private func undo(_ connection: Connection, to head: AuditHead) {
        _ = ledger.takeEvents()
        do {
            guard !connection.isAutocommitting else { return abandonBatch(connection) }
            try connection.run("ROLLBACK TO change")
            try connection.run("RELEASE change")
            ledger.restore(head)
        } catch {
            return abandonBatch(connection)
        }
        announce()
    }

    /// SQLite ends a transaction by itself after some errors (full disk, failing disk): then the whole batch
    /// is gone, and there is nothing to commit.
    private func closeOrAbandon(_ connection: Connection) {
        connection.isAutocommitting ? abandonBatch(connection) : announce()
    }

    /// Ends the transaction with nothing kept, and tells everybody in it.
    func abandonBatch(_ connection: Connection) {
        if !connection.isAutocommitting { _ = try? connection.run("ROLLBACK") }
        _ = connection.takeTouched()
        ledger.forget()
        let lost = queue.withLock { $0.take() }
        tidings.noteOutcome(false)
        lost.batch.settle(false)
    }

    /// Commits what is open and stops. Later writes throw.
    func close() {
        turn.shut()
        turn.stop()
        thread.withLock { $0.take() }?.join()
        mover.close()
        turn.takeForCommit()
        if !disk.isLost, connection?.checkpoint(.emptying) == false { disk.lose() }
        if disk.isLost { connection?.leaveLogAtClose() }
        connection = nil
        turn.giveBack()
    }
}
