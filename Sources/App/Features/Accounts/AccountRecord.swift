import Casework
import Law
import SQL
import Store

/// An account as those who manage accounts see it. It never holds a secret, and nothing about the people in
/// the cases.
public struct AccountRecord: Sendable {
    /// Whether its owner can sign in.
    public enum State: Sendable, Equatable {
        case open
        /// Waits for its owner to choose a password; until when the code is good.
        case invited(until: Instant)
        /// Has no password, and the code it was given is too old.
        case uninvited
        case disabled
    }

    public let id: AccountID
    public let username: String
    public let name: String
    public let version: Int
    public let hasSecondFactor: Bool
    public let lastSignedInAt: Instant?
    public let state: State
    public internal(set) var memberships: [Membership] = []

    init(_ row: borrowing Row, now: Instant) throws {
        id = try row.id(0)
        username = try row.text(1)
        name = try row.text(2)
        version = try row.int(3)
        hasSecondFactor = try row.bool(4)
        lastSignedInAt = try row.optionalInstant(5)
        let (isDisabled, hasPassword) = try (row.bool(6), row.bool(7))
        let expiry = try row.optionalInstant(8)
        state =
            switch (isDisabled, expiry) {
            case (true, _): .disabled
            case (false, .some(let expiry)) where expiry > now: .invited(until: expiry)
            case (false, _): hasPassword ? .open : .uninvited
            }
    }
}

/// A programme as far as roles go.
public struct ProgrammeName: Sendable {
    public let id: ProgrammeID
    public let code: String
    public let name: String
}
