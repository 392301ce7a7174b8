import Casework
import Law
import SQL
import Store

/// Every statement on programmes. It never changes one that has cases.
enum ProgrammeRepository {
    struct Record: Sendable {
        let id: ProgrammeID
        let name: String
        let casePrefix: String
        let nextStepDays: Int
    }

    /// What the programmes are on a day.
    static func find(
        _ programmes: [ProgrammeID], on day: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Record] {
        try transaction.all(
            """
            SELECT p.id, p.name, p.case_prefix, coalesce((SELECT v.first_step_days FROM programme_version v
                WHERE v.programme_id = p.id AND v.withdrawn_on IS NULL AND v.valid_from <= \(day)
                ORDER BY v.valid_from DESC, v.id DESC LIMIT 1), p.next_step_days)
            FROM programme p WHERE p.id IN (\(values: programmes)) ORDER BY p.name
            """
        ) { row in
            try Record(id: row.id(0), name: row.text(1), casePrefix: row.text(2), nextStepDays: row.int(3))
        }
    }

    static func id(
        of code: String, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> ProgrammeID? {
        try transaction.first("SELECT id FROM programme WHERE code = \(code)") { try $0.id(0) }
    }

    static func insert(
        _ programme: Programme, id: ProgrammeID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO programme (id, code, name, municipality, mode, case_prefix, next_step_days)
            VALUES (\(id), \(programme.code), \(programme.name), \(programme.municipality), \(programme.mode),
                    \(programme.casePrefix), \(programme.nextStepDays))
            """)
    }

    /// The next case number of the programme and year. Numbers have no gaps: the counter rolls back with the
    /// act.
    static func takeNumber(
        in programme: ProgrammeID, year: Int, _ transaction: borrowing WriteTransaction
    ) throws -> CaseNumber? {
        try transaction.run(
            """
            INSERT INTO case_counter (programme_id, year, last) VALUES (\(programme), \(year), 1)
            ON CONFLICT (programme_id, year) DO UPDATE SET last = case_counter.last + 1
            """)
        return try transaction.first(
            """
            SELECT p.case_prefix, c.last FROM programme p JOIN case_counter c ON c.programme_id = p.id
            WHERE p.id = \(programme) AND c.year = \(year)
            """
        ) { try CaseNumber(prefix: $0.text(0), year: year, sequence: $0.int(1)) }
    }
}
