import Casework
import Crypto
import Law
import SQL

/// Sessions begin, move and end in the transaction of the act that makes them, with its entry in the log.
extension Sessions {
    /// A new session. If the account then has more than its number of open ones, the oldest end with
    /// `.tooMany`.
    public func start(account: AccountID, stage: SessionStage, peer: String, device: String,
                      _ transaction: borrowing WriteTransaction) throws -> SessionKey {
        let key = SessionKey(token: try Sessions.randomToken(), csrfToken: try Sessions.randomToken(),
                             id: transaction.newID())
        let now = transaction.now
        try transaction.run("""
            INSERT INTO session (id, token_hash, csrf_token, account_id, stage, created_at, seen_at,
                                 confirmed_at, peer, device)
            VALUES (\(key.id), \(try Sessions.hash(key.token)), \(key.csrfToken), \(account), \(stage),
                    \(now), \(now), \(now), \(peer), \(device))
            """)
        if stage == .full { try endSurplus(of: account, transaction) }
        return key
    }

    /// The second factor was right: a new full session takes the half-open one's place (ASVS 7.2.4).
    /// Nil if the half-open one has ended meanwhile.
    public func complete(_ half: HalfOpenSession,
                         _ transaction: borrowing WriteTransaction) throws -> SessionKey? {
        let (session, account) = (half.sessionID, half.accountID)
        guard let place = try end(session, of: account, .replaced, transaction) else { return nil }
        return try start(account: account, stage: .full, peer: place.peer, device: place.device, transaction)
    }

    /// After the password was given again: a new cookie for the same session, confirmed now (ASVS 7.2.4).
    /// Forms that stand open keep their token, and the absolute limit goes on from the first sign-in.
    public func rotate(_ actor: Actor, _ transaction: borrowing WriteTransaction) throws -> SessionKey? {
        let (session, account) = (actor.sessionID, actor.accountID)
        guard let place = try end(session, of: account, .replaced, transaction) else { return nil }
        let token = try Sessions.randomToken()
        let key = SessionKey(token: token, csrfToken: actor.csrfToken, id: transaction.newID())
        let now = transaction.now
        try transaction.run("""
            INSERT INTO session (id, token_hash, csrf_token, account_id, stage, created_at, seen_at,
                                 confirmed_at, peer, device)
            VALUES (\(key.id), \(try Sessions.hash(key.token)), \(key.csrfToken), \(account),
                    \(SessionStage.full), \(place.createdAt), \(now), \(now), \(place.peer), \(place.device))
            """)
        return key
    }

    /// One more wrong one-time code; returns how many there are now. Counted before the code is compared, so
    /// that parallel guesses cannot pass the limit (ASVS 6.6.3).
    public func countCodeTry(_ half: HalfOpenSession,
                             _ transaction: borrowing WriteTransaction) throws -> Int {
        try transaction.run("UPDATE session SET code_tries = code_tries + 1 WHERE id = \(half.sessionID)")
        let tries = try transaction.first("SELECT code_tries FROM session WHERE id = \(half.sessionID)") {
            try $0.int(0)
        }
        return tries ?? Int.max
    }

    /// Ends one of the account's sessions. Nil if it is not the account's or has ended already.
    @discardableResult
    public func end(_ session: SessionID, of account: AccountID, _ why: SessionEnding,
                    _ transaction: borrowing WriteTransaction) throws -> SessionInfo? {
        let ended = try transaction.first("""
            SELECT id, created_at, seen_at, peer, device FROM session
            WHERE id = \(session) AND account_id = \(account) AND ended_at IS NULL
            """) { row in
            try SessionInfo(row)
        }
        if ended != nil { try mark(session, why, transaction) }
        return ended
    }

    /// Ends the account's sessions, but not `kept`; returns how many.
    @discardableResult
    public func endAll(of account: AccountID, except kept: SessionID? = nil, _ why: SessionEnding,
                       _ transaction: borrowing WriteTransaction) throws -> Int {
        try transaction.run("""
            UPDATE session SET ended_at = \(transaction.now), ended_why = \(why)
            WHERE account_id = \(account) AND ended_at IS NULL AND id <> \(kept?.value ?? 0)
            """)
    }

    private func endSurplus(of account: AccountID, _ transaction: borrowing WriteTransaction) throws {
        let now = transaction.now
        let open = try transaction.all("""
            SELECT id FROM session
            WHERE account_id = \(account) AND ended_at IS NULL AND stage = \(SessionStage.full)
              AND created_at > \(now.adding(seconds: -limits.absolute))
              AND seen_at > \(now.adding(seconds: -limits.idle))
            ORDER BY created_at DESC, id DESC
            """) { try $0.id(0, SessionID.self) }
        for surplus in open.dropFirst(limits.perAccount) { try mark(surplus, .tooMany, transaction) }
    }

    private func mark(_ session: SessionID, _ why: SessionEnding,
                      _ transaction: borrowing WriteTransaction) throws {
        try transaction.run("""
            UPDATE session SET ended_at = \(transaction.now), ended_why = \(why) WHERE id = \(session)
            """)
    }

    /// 256 random bits in 43 characters.
    static func randomToken() throws -> String {
        Base64URL.encode(try SecureRandom.bytes(32))
    }
}
