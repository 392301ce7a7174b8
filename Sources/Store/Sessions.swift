import Casework
import Crypto
import Law
import SQL
import SQLite

/// Who is behind a cookie. The only maker of `Actor`. It never keeps a cookie's value, only its SHA-256 (ASVS
/// 7.2.1).
public struct Sessions: Sendable {
    let store: Store
    let limits: SessionLimits

    public init(_ store: Store, limits: SessionLimits = SessionLimits()) {
        self.store = store
        self.limits = limits
    }

    /// Looks a cookie's value up. What was changed about the account counts from the next call (ASVS 8.3.2).
    public func find(token: String, trail: Trail) throws -> SessionState {
        guard (1...128).contains(token.utf8.count) else { return .none }
        let now = store.clock.now
        guard let facts = try facts(hash: try Sessions.hash(token)) else { return .none }
        if store.sessionCache.hasDeparted(facts.session) {
            return .ended(account: facts.account, why: .signedOut)
        }
        let state = facts.state(at: now, trail: trail)
        if case .open = state { renewIfOld(facts, now: now) }
        return state
    }

    /// Whose pages carry this token: it tells who wrote a form, also when the session it was handed out in
    /// has ended. Nil if nobody's in the last thirty days.
    public func owner(ofPagesWith csrfToken: String) throws -> AccountID? {
        try store.read { transaction in
            try transaction.first("SELECT account_id FROM session WHERE csrf_token = \(csrfToken)") {
                try $0.id(0)
            }
        }
    }

    /// Ends the session in this process alone: for who logs out while the disk takes nothing (C2a).
    public func depart(_ actor: Actor) {
        store.sessionCache.depart(actor.sessionID)
    }

    static func hash(_ token: String) throws -> [UInt8] {
        try SHA256.hash(token)
    }

    private func facts(hash: [UInt8]) throws -> SessionFacts? {
        let epoch = store.writer.tidings.accessEpoch
        if let known = store.sessionCache.find(hash, epoch: epoch) { return known }
        let found = try store.read { transaction in
            var facts = try transaction.first(Sessions.statement(hash)) {
                try SessionFacts($0, limits: limits)
            }
            facts?.epoch = epoch
            guard let account = facts?.account else { return facts }
            facts?.memberships = try Sessions.memberships(of: account, transaction)
            return facts
        }
        if let found { store.sessionCache.keep(found, hash, epoch: epoch) }
        return found
    }

    private static func statement(_ hash: [UInt8]) -> SQL {
        """
        SELECT s.id, s.csrf_token, s.account_id, s.stage, s.code_tries, s.created_at, s.seen_at,
               s.confirmed_at, s.ended_why, a.username, a.name, a.is_disabled, a.dense_tables,
               a.case_filter
        FROM session s JOIN account a ON a.id = s.account_id
        WHERE s.token_hash = \(hash)
        """
    }

    /// An account's roles, in a fixed order.
    public static func memberships(
        of account: AccountID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Membership] {
        try transaction.all("""
            SELECT programme_id, role FROM membership WHERE account_id = \(account)
            ORDER BY programme_id, role
            """) { try Membership(programme: $0.optionalID(0), role: $0.value(1)) }
    }

    /// Rides in the next batch; nobody waits for it.
    private func renewIfOld(_ facts: SessionFacts, now: Instant) {
        guard now.seconds(since: facts.seenAt) >= limits.renewal else { return }
        let session = facts.session
        store.writer.enqueue { connection in
            _ = try connection.run("""
                UPDATE session SET seen_at = \(now)
                WHERE id = \(session) AND seen_at < \(now) AND ended_at IS NULL
                """)
        }
    }

    /// An account's open sessions, latest first.
    public func list(of account: AccountID) throws -> [SessionInfo] {
        let now = store.clock.now
        let oldest = now.adding(seconds: -limits.absolute), idle = now.adding(seconds: -limits.idle)
        return try store.read { transaction in
            try transaction.all("""
                SELECT id, created_at, seen_at, peer, device FROM session
                WHERE account_id = \(account) AND ended_at IS NULL AND stage = \(SessionStage.full)
                  AND created_at > \(oldest) AND seen_at > \(idle)
                ORDER BY seen_at DESC, id DESC
                """) { row in
                try SessionInfo(row)
            }
        }
    }
}
