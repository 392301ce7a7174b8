import Casework
import SQL
import Store

/// Who can be given a case: everybody whose role in its programme opens one of its files. It never lists
/// closed accounts.
enum StaffRepository {
    struct Member: Sendable {
        let account: AccountID
        let name: String
    }

    /// The roles that may do this in one of these files.
    static func roles(_ files: CaseFiles, _ permission: Permission = .planNextStep) -> [Role] {
        Role.allCases.filter { $0.may(permission, in: files) }
    }

    /// The roles that give support: those whom a person can turn to.
    static let supporting = roles(.execution, .giveSupport)

    static func members(
        of programme: ProgrammeID, in files: CaseFiles, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Member] {
        try members(of: programme, as: roles(files), transaction)
    }

    /// Those who give the programme's support.
    static func supporters(
        of programme: ProgrammeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Member] {
        try members(of: programme, as: supporting, transaction)
    }

    private static func members(
        of programme: ProgrammeID, as roles: [Role], _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Member] {
        try transaction.all(
            """
            SELECT DISTINCT a.id, a.name FROM membership m JOIN account a ON a.id = m.account_id
            WHERE m.programme_id = \(programme) AND m.role IN (\(values: roles))
              AND a.is_disabled = 0
            ORDER BY a.name, a.id
            """
        ) { try Member(account: $0.id(0), name: $0.text(1)) }
    }

    /// Those who lead the programme.
    static func managers(
        of programme: ProgrammeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Member] {
        try transaction.all(
            """
            SELECT a.id, a.name FROM membership m JOIN account a ON a.id = m.account_id
            WHERE m.programme_id = \(programme) AND m.role = 'manager' AND a.is_disabled = 0
            ORDER BY a.name, a.id
            """
        ) { try Member(account: $0.id(0), name: $0.text(1)) }
    }

    /// Throws `CommandRefusal.ownerCannotReachCase` unless the account could open a case of the programme
    /// with these files.
    static func demand(
        _ account: AccountID, in programme: ProgrammeID, _ files: CaseFiles,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws {
        let found = try transaction.first(
            """
            SELECT 1 FROM membership m JOIN account a ON a.id = m.account_id
            WHERE m.account_id = \(account) AND m.programme_id = \(programme)
              AND m.role IN (\(values: roles(files)))
              AND a.is_disabled = 0
            """
        ) { try $0.int(0) }
        guard found != nil else { throw CommandRefusal.ownerCannotReachCase }
    }
}
