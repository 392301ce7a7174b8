import Casework
import Law
import SQL
import Store

/// Every statement on delegations. They are given and taken back, never changed; the schema's triggers agree.
enum DelegationRepository {
    /// All, those of one programme together, latest first.
    static func all(_ transaction: borrowing some Querying & ~Copyable) throws -> [DelegationRecord] {
        try transaction.all(
            """
            SELECT d.id, d.programme_id, p.name, d.point, d.matter, d.ground, d.account_id, d.valid_from,
                   d.valid_to, d.given_on, a.name, x.last_day, x.reason
            FROM delegation d JOIN programme p ON p.id = d.programme_id JOIN account a ON a.id = d.account_id
            LEFT JOIN delegation_ending x ON x.delegation_id = d.id
            ORDER BY p.name, d.point, d.valid_from DESC, d.id DESC
            """
        ) { try DelegationRecord($0) }
    }

    static func deciders(
        in programme: ProgrammeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [(account: AccountID, name: String)] {
        try deciders(transaction).filter { $0.programme == programme }.map { ($0.account, $0.name) }
    }

    static func held(
        in programme: ProgrammeID, on day: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [DelegationRecord] {
        try all(transaction).filter { $0.programme == programme && $0.holds(on: day) }
    }

    static func insert(
        _ one: Delegation, id: DelegationID, in programme: ProgrammeID, by account: AccountID?,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO delegation (id, programme_id, point, matter, ground, account_id, valid_from, valid_to,
              given_on, noted_at, noted_by)
            VALUES (\(id), \(programme), \(one.point), \(one.matter), \(one.ground), \(one.account),
                    \(one.from), \(one.to), \(one.givenOn), \(transaction.now), \(account))
            """)
    }

    static func end(
        _ id: DelegationID, _ ending: DelegationRecord.Ending, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO delegation_ending (delegation_id, last_day, reason, noted_at, noted_by)
            VALUES (\(id), \(ending.lastDay), \(ending.reason), \(transaction.now), \(account))
            """)
    }

    /// The latest day on which something was decided with it.
    static func lastUse(
        of id: DelegationID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Day? {
        try transaction.first(
            """
            SELECT day FROM (SELECT decided_on AS day FROM decision WHERE delegation_id = \(id)
                UNION ALL SELECT decided_on FROM document_refusal WHERE delegation_id = \(id)
                UNION ALL SELECT decided_on FROM appeal_dismissal WHERE delegation_id = \(id))
            ORDER BY day DESC LIMIT 1
            """
        ) { try $0.day(0) }
    }

    /// Those who may decide, with their programme; the ones that a delegation can be given to. That a
    /// document is not given out the unit's manager may decide too, of the unit's own file.
    static func deciders(
        on ground: LegalGround? = nil, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [(programme: ProgrammeID, account: AccountID, name: String)] {
        try transaction.all(
            """
            SELECT m.programme_id, a.id, a.name || ', ' || p.name
            FROM membership m JOIN account a ON a.id = m.account_id JOIN programme p ON p.id = m.programme_id
            WHERE m.role IN ('decisionMaker', \(ground == .documents ? "manager" : "decisionMaker"))
              AND a.is_disabled = 0
            ORDER BY p.name, a.name, a.id
            """
        ) { try (programme: $0.id(0), account: $0.id(1), name: $0.text(2)) }
    }
}

extension DelegationRecord {
    fileprivate init(_ row: borrowing Row) throws {
        (id, programme, programmeName) = (try row.id(0), try row.id(1), try row.text(2))
        delegation = try Delegation(
            point: row.text(3), matter: row.text(4), ground: row.value(5), account: row.id(6),
            from: row.day(7), to: row.optionalDay(8), givenOn: row.day(9))
        holder = try row.text(10)
        ending = try row.isNull(11) ? nil : Ending(lastDay: row.day(11), reason: row.text(12))
    }
}
