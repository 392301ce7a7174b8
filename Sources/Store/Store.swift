import Casework
import Crypto
import Law
import SQL
import SQLite

/// The only door to data. Reads never wait for writes; a write cannot be made without its entry in the log.
/// It never hands out a connection.
public final class Store: Sendable {
    public let clock: Clock
    /// Made by `steget demo`: every page says so.
    public let isDemonstration: Bool
    /// Seals what must not be readable in a copied page of the database.
    public let sealer: Sealer
    /// What a new password hash costs; an older one is renewed to it at sign-in (ASVS 11.4.2).
    public let passwordWork: Scrypt.Parameters
    /// Where the octets of documents lie.
    public let documents: DocumentFolder
    /// Anonymous forms that have not been read in.
    public let ballots: BallotBox
    let writer: Writer
    let readers: ReaderPool
    let lock: DatabaseLock
    let sessionCache = SessionCache()
    let knownCases = KeptAnswers<CaseQuestion, FoundCase?>(capacity: 1000)
    private let late = LateAnswers()

    init(
        clock: Clock, installation: Installation, passwordWork: Scrypt.Parameters,
        place: String, writer: Writer, readers: ReaderPool, lock: DatabaseLock
    ) {
        documents = DocumentFolder(besideDatabase: place)
        ballots = BallotBox(besideDatabase: place, today: { clock.today })
        self.passwordWork = passwordWork
        self.clock = clock
        isDemonstration = installation.isDemonstration
        sealer = Sealer(key: installation.sealKey)
        self.writer = writer
        self.readers = readers
        self.lock = lock
    }

    /// Reads in one consistent view of what is committed. Some of it may still be on its way to the disk:
    /// whoever answers waits by `whenDurable`.
    public func read<T>(_ body: (borrowing ReadTransaction) throws -> T) throws -> T {
        try readers.read(body)
    }

    /// The only way to a write: the entry and the change stay together, and become durable together with the
    /// batch that this request's trail then waits for. Throws what `body` throws, with nothing changed;
    /// `StoreError.busy` if another process holds the database for five seconds; `StoreError.storage` if the
    /// disk refuses.
    @discardableResult
    public func write<T>(
        _ event: AuditEvent, about subject: AuditSubject? = nil, under authority: some Authority,
        _ body: (borrowing WriteTransaction) throws -> T
    ) throws -> T {
        try writer.write(under: authority) { transaction in
            try transaction.record(event, about: subject)
            return try body(transaction)
        }
    }

    /// Runs what may lead to a write: others' commits wait a moment for it.
    public func answering<T>(_ body: () -> T) -> T {
        writer.company.come()
        defer { writer.company.go() }
        return body()
    }

    /// Puts a view into the log's next batch without running SQL on this thread.
    public func recordView(_ event: AuditEvent, about subject: AuditSubject? = nil,
                           under authority: some Authority) {
        let record = AuditRecord(event, about: subject, by: AuditAuthor(authority), at: clock.now)
        writer.enqueue(record, on: authority.trail)
    }

    /// Calls back once everything recorded or written under this trail so far, and everything it can have
    /// read, is durable (true) or a batch of it failed (false); at once if there is nothing to wait for. The
    /// call may come on the commit thread: be brief there.
    public func whenDurable(_ trail: Trail, _ then: @escaping @Sendable (Bool) -> Void) {
        var batches = trail.batches
        // One that still waits is the batch under way or comes after it.
        if batches.last?.isSettled ?? true, let underWay = writer.queue.withLock({ $0.underWay }) {
            batches.append(underWay)
        }
        guard let last = batches.last else { return then(true) }
        if batches.count == 1 { return last.whenSettled(then) }
        let countdown = Countdown(batches.count, then)
        for batch in batches { batch.whenSettled { countdown.arrive($0) } }
    }

    /// Does what takes time after something was not durable, in turn with others, on a thread that keeps
    /// nobody from committing.
    public func answerLate(_ answer: @escaping @Sendable () -> Void) {
        late.add(answer)
    }

    /// Whether the database answers, the log's head can be read, and the latest batch was saved. A store that
    /// is degraded tries to save something small each time it is asked, so it recovers as soon as the disk
    /// does.
    public var health: Health {
        let answers = try? read { transaction in
            try transaction.each("SELECT hash FROM audit_entry ORDER BY id DESC LIMIT 1") { row in
                _ = try row.blob(0)
            }
            return true
        }
        if writer.tidings.isFailing {
            writer.enqueue { try $0.run("UPDATE installation SET id = 1 WHERE id = 1") }
            return .degraded
        }
        return answers == true ? .ok : .degraded
    }

    /// Commits what is open, answers everybody who waits, and lets the database and its lock go. Later calls
    /// throw.
    public func close() {
        writer.close()
        late.join()
        readers.close(leavingLog: writer.disk.isLost)
        lock.release()
    }
}
