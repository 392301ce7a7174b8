import Casework
import Law
import SQL

/// How far a session has come.
public enum SessionStage: String, Sendable {
    /// The second factor is still to come.
    case password
    case full
}

/// Why a session ended before its time; told to its owner.
public enum SessionEnding: String, Sendable, CaseIterable {
    case signedOut, ended, disabled, passwordChanged, tooMany, replaced
}

/// How long a session may live (ASVS 7.1.1, 7.1.2).
public struct SessionLimits: Sendable, Equatable {
    /// Seconds without a request.
    public var idle: Int
    /// Seconds from sign-in, whatever happens.
    public var absolute: Int
    /// Seconds to give the second factor.
    public var halfOpen: Int
    /// Open sessions an account may have; the oldest gives way.
    public var perAccount: Int
    /// `seen_at` is written at most this often, in seconds.
    public var renewal: Int

    public init(idle: Int = 30 * 60, absolute: Int = 12 * 3600, halfOpen: Int = 10 * 60, perAccount: Int = 3,
                renewal: Int = 60) {
        self.idle = idle
        self.absolute = absolute
        self.halfOpen = halfOpen
        self.perAccount = perAccount
        self.renewal = renewal
    }
}

/// What a cookie turned out to be. An ended or expired session still tells whose it was, so that a form sent
/// with it is kept for the right person.
public enum SessionState: Sendable {
    case none
    case ended(account: AccountID, why: SessionEnding)
    case expired(account: AccountID)
    case halfOpen(HalfOpenSession)
    case open(Actor)
}

/// What the browser is given for a new session. The cookie's value is kept nowhere else: the database has its
/// SHA-256.
public struct SessionKey: Sendable {
    public let token: String
    public let csrfToken: String
    public let id: SessionID
}

/// One of an account's open sessions, as its owner sees it.
public struct SessionInfo: Sendable {
    public let id: SessionID
    public let createdAt: Instant
    public let seenAt: Instant
    public let peer: String
    public let device: String

    /// From the columns id, created_at, seen_at, peer, device.
    init(_ row: borrowing Row) throws {
        id = try row.id(0)
        createdAt = try row.instant(1)
        seenAt = try row.instant(2)
        peer = try row.text(3)
        device = try row.text(4)
    }
}

/// A session's row with its account and roles. It never leaves this module: `Actor` and `HalfOpenSession` do.
struct SessionFacts: Sendable {
    var session: SessionID
    var csrfToken: String
    var account: AccountID
    var stage: SessionStage
    var codeTries: Int
    var createdAt: Instant
    var seenAt: Instant
    var confirmedAt: Instant
    var ending: SessionEnding?
    var username: String
    var name: String
    var isDisabled: Bool
    var isDense: Bool
    var caseFilter: String
    var memberships: [Membership] = []
    var endsAt: Instant
    var idlesAt: Instant
    /// The writer's access epoch before it was read; nil for a stand-in.
    var epoch: Int?

    init(_ row: borrowing Row, limits: SessionLimits) throws {
        session = try row.id(0)
        csrfToken = try row.text(1)
        account = try row.id(2)
        stage = try row.value(3)
        codeTries = try row.int(4)
        createdAt = try row.instant(5)
        seenAt = try row.instant(6)
        confirmedAt = try row.instant(7)
        ending = try row.optionalValue(8)
        username = try row.text(9)
        name = try row.text(10)
        isDisabled = try row.bool(11)
        isDense = try row.bool(12)
        caseFilter = try row.text(13)
        endsAt = createdAt.adding(seconds: stage == .full ? limits.absolute : limits.halfOpen)
        idlesAt = min(endsAt, seenAt.adding(seconds: limits.idle))
    }

    func state(at now: Instant, trail: Trail) -> SessionState {
        if isDisabled { return .ended(account: account, why: .disabled) }
        if let ending { return .ended(account: account, why: ending) }
        if now >= idlesAt { return .expired(account: account) }
        guard stage == .full else { return .halfOpen(HalfOpenSession(self, trail: trail)) }
        return .open(Actor(self, trail: trail))
    }
}
