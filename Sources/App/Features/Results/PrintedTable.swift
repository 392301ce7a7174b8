import Casework
import Figures
import Law
import SQL
import Store

/// A table that the programme has printed in a report, as it was printed (programmes.md 3.14). It counts
/// nobody: it stands beside what is counted.
struct PrintedTable: Sendable, Equatable {
    let code: String
    /// Beside which figures.
    let section: PrintedSection
    let from: Day
    let to: Day
    let title: String
    let source: String
    let content: String
    /// What must hold besides.
    let known: String
    /// How it was counted otherwise than here; empty where it was not.
    let comment: String
}

/// The figures that a printed table can stand beside, by the sections' places on the page.
enum PrintedSection: String, Sendable, CaseIterable {
    case goals = "mal"
    case contacts = "kontakter"
    case profile = "profil"
    case endings = "avslut"
}

/// Reads and adds what a programme has printed. It changes nothing that is there.
enum PrintedTableRepository {
    /// Those that are about some of the period's days.
    static func all(
        of programme: ProgrammeID, in period: FigurePeriod, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [PrintedTable] {
        try transaction.all(
            """
            SELECT code, section, valid_from, valid_to, title, source, content, known, comment
            FROM printed_table WHERE programme_id = \(programme) AND valid_from <= \(period.to)
              AND valid_to >= \(period.from) ORDER BY id
            """
        ) { row in
            try PrintedTable(
                code: row.text(0), section: row.value(1), from: row.day(2), to: row.day(3),
                title: row.text(4), source: row.text(5), content: row.text(6), known: row.text(7),
                comment: row.text(8))
        }
    }

    /// False where there is one of that name already: what was printed stands.
    static func insert(
        _ table: PrintedTable, of programme: ProgrammeID, _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        let id: PrintedTableID = transaction.newID()
        return try transaction.run(
            """
            INSERT INTO printed_table (id, programme_id, code, section, valid_from, valid_to, title, source,
              content, known, comment)
            VALUES (\(id), \(programme), \(table.code), \(table.section), \(table.from), \(table.to),
                    \(table.title), \(table.source), \(table.content), \(table.known), \(table.comment))
            ON CONFLICT (programme_id, code) DO NOTHING
            """) == 1
    }
}
