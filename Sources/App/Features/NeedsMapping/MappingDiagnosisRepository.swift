import Casework
import Law
import SQL
import Store

/// Every statement on the diagnoses of a mapping. What was noted wrongly is marked and stays.
enum MappingDiagnosisRepository {
    static func all(
        of mapping: NeedsMappingID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [NeedsMapping.Diagnosis] {
        try transaction.all(
            """
            SELECT d.id, d.name, d.standing, d.said_by, d.said_on, a.name, d.withdrawn_at IS NOT NULL
            FROM mapping_diagnosis d JOIN account a ON a.id = d.noted_by
            WHERE d.mapping_id = \(mapping) ORDER BY d.said_on, d.id
            """
        ) { row in
            try NeedsMapping.Diagnosis(
                id: row.id(0), name: row.text(1), standing: row.value(2), saidBy: row.text(3),
                saidOn: row.day(4), notedBy: row.text(5), isWithdrawn: row.bool(6))
        }
    }

    static func insert(
        _ diagnosis: NotedDiagnosis, id: MappingDiagnosisID, in mapping: NeedsMappingID,
        by account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO mapping_diagnosis (id, mapping_id, name, standing, said_by, said_on, noted_at,
                noted_by)
            VALUES (\(id), \(mapping), \(diagnosis.name), \(diagnosis.standing), \(diagnosis.saidBy),
                \(diagnosis.saidOn), \(transaction.now), \(account))
            """)
    }

    /// False if it is not in the mapping, or marked already.
    static func withdraw(
        _ id: MappingDiagnosisID, in mapping: NeedsMappingID, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try transaction.run(
            """
            UPDATE mapping_diagnosis SET withdrawn_at = \(transaction.now), withdrawn_by = \(account)
            WHERE id = \(id) AND mapping_id = \(mapping) AND withdrawn_at IS NULL
            """) == 1
    }
}

/// What is said about a diagnosis.
struct NotedDiagnosis: Sendable {
    let name: String
    let standing: DiagnosisStanding
    let saidBy: String
    let saidOn: Day
}
