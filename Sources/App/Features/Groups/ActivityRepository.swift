import Casework
import Law
import SQL
import Store

/// One thing in a programme's bank of activities, as it stands.
struct Activity: Sendable {
    let id: ActivityID
    let programme: ProgrammeID
    let terms: ActivityTerms
    /// Not offered for new meetings.
    let isAway: Bool
    let version: Int
    let changedBy: String
}

/// Reads and writes the bank of activities. Another programme's are not found.
enum ActivityRepository {
    /// Those in use first, the calm ones before the others.
    static func all(
        in programme: ProgrammeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Activity] {
        try transaction.all(
            """
            \(activity) WHERE a.programme_id = \(programme)
            ORDER BY a.is_away, CASE a.effort WHEN 'calm' THEN 0 WHEN 'some' THEN 1 ELSE 2 END, a.name, a.id
            """
        ) { try Activity($0) }
    }

    static func find(
        _ id: ActivityID, in programmes: [ProgrammeID], _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Activity? {
        try transaction.first(
            "\(activity) WHERE a.id = \(id) AND a.programme_id IN (\(values: programmes))"
        ) { try Activity($0) }
    }

    static func insert(
        _ id: ActivityID, _ terms: ActivityTerms, in programme: ProgrammeID, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO activity (id, programme_id, name, effort, setting, sheet, version, changed_at,
                changed_by)
            VALUES (\(id), \(programme), \(terms.name), \(terms.effort), \(terms.setting), \(terms.sheet), 1,
                \(transaction.now), \(account))
            """)
    }

    /// False if it was changed meanwhile.
    static func update(
        _ id: ActivityID, _ terms: ActivityTerms, version: Int, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try transaction.run(
            """
            UPDATE activity SET name = \(terms.name), effort = \(terms.effort),
                setting = \(terms.setting), sheet = \(terms.sheet), version = version + 1,
                changed_at = \(transaction.now), changed_by = \(account)
            WHERE id = \(id) AND version = \(version)
            """) == 1
    }

    static func put(
        _ id: ActivityID, away isAway: Bool, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            UPDATE activity SET is_away = \(isAway), version = version + 1, changed_at = \(transaction.now),
                changed_by = \(account)
            WHERE id = \(id) AND is_away <> \(isAway)
            """)
    }

    private static let activity: SQL = """
        SELECT a.id, a.programme_id, a.name, a.effort, a.setting, a.sheet, a.is_away, a.version, c.name
        FROM activity a JOIN account c ON c.id = a.changed_by
        """
}

extension Activity {
    fileprivate init(_ row: borrowing Row) throws {
        let terms = ActivityTerms(
            name: try row.text(2), effort: try row.value(3), setting: try row.value(4),
            sheet: try row.text(5))
        guard let terms else { throw row.error(2) }
        try self.init(
            id: row.id(0), programme: row.id(1), terms: terms, isAway: row.bool(6), version: row.int(7),
            changedBy: row.text(8))
    }
}
