import Casework
import Law
import SQL
import Store

/// A programme as its administrators see it, with every change it has had and who works there. It holds
/// nothing of the people it is for.
struct ProgrammeRecord: Sendable {
    struct Member: Sendable {
        let account: AccountID
        let name: String
        let role: Role
        let isDisabled: Bool

        /// Whether what comes by the public form can be given to them.
        var isReceiver: Bool { role == .coordinator && !isDisabled }
    }

    let id: ProgrammeID
    let code: String
    let name: String
    let municipality: String
    let casePrefix: String
    /// Who receives what comes by the public form; nil until somebody is chosen.
    let inboxOwner: AccountID?
    let changes: DatedChanges<ProgrammeVersion>
    /// Every version ever, also taken back, the latest made first.
    let versions: [ProgrammeVersion]
    let staff: [Member]

    /// Those who may receive public inquiries: coordinators with open accounts.
    var receivers: [Member] { staff.filter(\.isReceiver) }

    var inboxOwnerName: String? { staff.first { $0.account == inboxOwner }?.name }
}

extension ProgrammeRepository {
    /// All programmes with everything about them, by name.
    static func records(_ transaction: borrowing some Querying & ~Copyable) throws -> [ProgrammeRecord] {
        let heads = try transaction.all("SELECT code FROM programme ORDER BY name, id") { try $0.text(0) }
        return try heads.compactMap { try record($0, transaction) }
    }

    /// Nil if there is no such programme.
    static func record(
        _ code: String, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> ProgrammeRecord? {
        guard let id = try id(of: code, transaction) else { return nil }
        let versions = try ProgrammeVersionRepository.all(of: id, transaction)
        let staff = try staff(of: id, transaction)
        return try transaction.first(
            "SELECT name, municipality, case_prefix, inbox_owner_id FROM programme WHERE id = \(id)"
        ) { row in
            try ProgrammeRecord(
                id: id, code: code, name: row.text(0), municipality: row.text(1), casePrefix: row.text(2),
                inboxOwner: row.optionalID(3), changes: DatedChanges(versions),
                versions: versions.reversed(), staff: staff)
        }
    }

    private static func staff(
        of programme: ProgrammeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [ProgrammeRecord.Member] {
        try transaction.all(
            """
            SELECT a.id, a.name, m.role, a.is_disabled FROM membership m JOIN account a ON a.id = m.account_id
            WHERE m.programme_id = \(programme) ORDER BY a.name, a.id, m.role
            """
        ) { row in
            try ProgrammeRecord.Member(
                account: row.id(0), name: row.text(1), role: row.value(2), isDisabled: row.bool(3))
        }
    }

    /// Coordinators of the programme with open accounts.
    static func receivers(
        in programme: ProgrammeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [AccountID] {
        try staff(of: programme, transaction).filter(\.isReceiver).map(\.account)
    }

    static func setInboxOwner(
        _ account: AccountID?, of programme: ProgrammeID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run("UPDATE programme SET inbox_owner_id = \(account) WHERE id = \(programme)")
    }
}
