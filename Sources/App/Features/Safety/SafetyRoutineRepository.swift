import Casework
import SQL
import Store

/// Every statement on programmes' safety routines. A new one is added, none is changed.
enum SafetyRoutineRepository {
    static func find(
        _ programme: ProgrammeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> SafetyRoutine {
        try transaction.first(
            """
            SELECT r.version, r.deputy_id, a.name, r.immediate_minutes, r.emergency_minutes, r.emergency_text
            FROM safety_routine r LEFT JOIN account a ON a.id = r.deputy_id
            WHERE r.programme_id = \(programme) ORDER BY r.version DESC LIMIT 1
            """
        ) { row in
            try SafetyRoutine(
                version: row.int(0), deputy: row.optionalID(1), deputyName: row.optionalText(2),
                immediateMinutes: row.int(3), emergencyMinutes: row.int(4), emergencyText: row.text(5))
        } ?? .usual
    }

    static func insert(
        _ routine: SafetyRoutine, of programme: ProgrammeID, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO safety_routine (programme_id, version, deputy_id, immediate_minutes,
                emergency_minutes, emergency_text, changed_by, changed_at)
            VALUES (\(programme), \(routine.version), \(routine.deputy), \(routine.immediateMinutes),
                \(routine.emergencyMinutes), \(routine.emergencyText), \(account), \(transaction.now))
            """)
    }

    /// Who may stand in: everybody in the programme who may answer a note.
    static func deputies(
        in programme: ProgrammeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [StaffRepository.Member] {
        try transaction.all(
            """
            SELECT DISTINCT a.id, a.name FROM membership m JOIN account a ON a.id = m.account_id
            WHERE m.programme_id = \(programme) AND m.role IN (\(values: roles)) AND a.is_disabled = 0
            ORDER BY a.name, a.id
            """
        ) { try StaffRepository.Member(account: $0.id(0), name: $0.text(1)) }
    }

    static func mayAnswer(
        _ account: AccountID, in programme: ProgrammeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Bool {
        try deputies(in: programme, transaction).contains { $0.account == account }
    }

    private static var roles: [Role] {
        Role.allCases.filter { $0.permissions.contains(.answerSafetyNotes) }
    }
}
