import Casework
import HTTP
import Law
import SQL
import Store
import Web

/// Slows guessing of passwords and codes: by the name that was typed, whether anybody has it or not, and by
/// where the guesses come from. It never locks an owner out: an address the account has signed in from has a
/// count of its own, which strangers' failures do not touch, and at the log-in form a place without failures
/// of late has one guess whatever the name's count.
struct SignInThrottle: Sendable {
    private let nameHash: [UInt8]
    private let source: String
    private let admitsNewSources: Bool

    /// - Parameters:
    ///   - username: as typed.
    ///   - admitsNewSources: for passwords, which are long. A code is six digits: there many sources would be
    ///     too many guesses.
    init(_ context: Context, username: String, admitsNewSources: Bool = false) throws {
        self.admitsNewSources = admitsNewSources
        nameHash = try context.site.store.sealer.fingerprint("name/" + username)
        source = NetworkSource.of(context.request.peer)
    }

    /// For activation codes, where no name is typed: each source is slowed by its own failures alone.
    init(activationFrom context: Context) throws {
        admitsNewSources = false
        source = NetworkSource.of(context.request.peer, .customer)
        nameHash = try context.site.store.sealer.fingerprint("activation/" + source)
    }

    /// Throws `SignInTooSoon` if this guess has to wait. Asked before the work of comparing, and again in the
    /// transaction that writes what came of it, so that guesses sent at the same instant count as if sent one
    /// after another.
    func check(_ account: AccountID?, at now: Instant, _ transaction: borrowing some Querying & ~Copyable)
        throws
    {
        if admitsNewSources, try isNew(now, transaction) { return }
        let seconds = max(try sourceDelay(now, transaction), try nameDelay(account, now, transaction))
        if seconds > 0 { throw SignInTooSoon(seconds: seconds) }
    }

    /// Whether nothing has gone wrong from here lately.
    private func isNew(_ now: Instant, _ transaction: borrowing some Querying & ~Copyable) throws -> Bool {
        try transaction.first(
            """
            SELECT 1 FROM sign_in_failure
            WHERE peer = \(source) AND at > \(now.adding(seconds: -SignInDelay.sourceWindowSeconds)) LIMIT 1
            """
        ) { try $0.int(0) } == nil
    }

    private func sourceDelay(_ now: Instant, _ transaction: borrowing some Querying & ~Copyable) throws -> Int
    {
        let limiting = try transaction.first(
            """
            SELECT at FROM sign_in_failure
            WHERE peer = \(source) AND at > \(now.adding(seconds: -SignInDelay.sourceWindowSeconds))
            ORDER BY at DESC LIMIT 1 OFFSET \(SignInDelay.failuresPerSource - 1)
            """
        ) { try $0.instant(0) }
        return SignInDelay.seconds(limiting: limiting, now: now)
    }

    private func nameDelay(
        _ account: AccountID?, _ now: Instant, _ transaction: borrowing some Querying & ~Copyable
    ) throws
        -> Int
    {
        let oldest = now.adding(seconds: -SignInDelay.memorySeconds)
        let counted =
            try account.map { try isKnown(to: $0, transaction) } ?? false
            ? try transaction.first(
                """
                SELECT count(*), max(at) FROM sign_in_failure
                WHERE name_hash = \(nameHash) AND at > \(oldest) AND peer = \(source)
                """
            ) { try ($0.int(0), $0.optionalInstant(1)) }
            : try transaction.first(
                """
                SELECT count(*), max(at) FROM sign_in_failure WHERE name_hash = \(nameHash) AND at > \(oldest)
                """
            ) { try ($0.int(0), $0.optionalInstant(1)) }
        return SignInDelay.seconds(failures: counted?.0 ?? 0, last: counted?.1, now: now)
    }

    /// Whether the account has been signed in from here before.
    private func isKnown(to account: AccountID, _ transaction: borrowing some Querying & ~Copyable) throws
        -> Bool
    {
        try transaction.all(
            """
            SELECT DISTINCT peer FROM session WHERE account_id = \(account) AND stage = 'full'
            """
        ) { try $0.text(0) }.contains { NetworkSource.of($0) == source }
    }

    /// Remembers a failure, and logs when it is the one that begins a wait.
    func noteFailure(_ transaction: borrowing WriteTransaction) throws {
        let now = transaction.now
        try transaction.run(
            """
            INSERT INTO sign_in_failure (peer, name_hash, at) VALUES (\(source), \(nameHash), \(now))
            """)
        try transaction.run(
            """
            DELETE FROM sign_in_failure WHERE at < \(now.adding(seconds: -SignInDelay.memorySeconds))
            """)
        let count = try transaction.first(
            "SELECT count(*) FROM sign_in_failure WHERE name_hash = \(nameHash)"
        ) {
            try $0.int(0)
        }
        if count == SignInDelay.freeFailures { try transaction.record(.signInSlowed) }
    }

    /// The owner is in: the name's failures are forgotten. What came from elsewhere still counts against its
    /// source.
    func forget(_ transaction: borrowing WriteTransaction) throws {
        try transaction.run("DELETE FROM sign_in_failure WHERE name_hash = \(nameHash) AND peer = \(source)")
    }
}

/// This guess has to wait.
struct SignInTooSoon: Error, Equatable {
    let seconds: Int

    /// The form comes back with 429 and what to do.
    func complaint(at field: String) -> Complaints {
        let wait = seconds == 1 ? "en sekund" : "\(seconds) sekunder"
        return Complaints(
            [
                Complaint(
                    field: field,
                    sentence: "Det har blivit fel för många gånger. Vänta \(wait) och försök igen.")
            ],
            retryAfterSeconds: seconds)
    }
}
