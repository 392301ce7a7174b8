import Casework
import Law
import SQL
import Store

/// Every statement on who decides for a programme. A change is a new row from its day; none is edited.
enum DecisionAuthorityRepository {
    /// Nil where the programme's file says nothing of it.
    static func inForce(
        of programme: ProgrammeID, on day: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> DecisionAuthority? {
        try transaction.first(
            """
            SELECT board, post, visit, email, phone, court, court_post, court_email, document_court,
                   diary_pattern
            FROM decision_authority WHERE programme_id = \(programme) AND valid_from <= \(day)
            ORDER BY valid_from DESC, id DESC LIMIT 1
            """
        ) { row in
            guard let diary = DiaryPattern(try row.text(9)),
                let found = try DecisionAuthority(
                    board: row.text(0), post: row.text(1), visit: row.text(2), email: row.text(3),
                    phone: row.text(4), court: row.text(5), courtPost: row.text(6), courtEmail: row.text(7),
                    documentCourt: row.text(8), diary: diary)
            else { throw row.error(9) }
            return found
        }
    }

    static func insert(
        _ one: DecisionAuthority, of programme: ProgrammeID, from day: Day,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO decision_authority (programme_id, valid_from, board, post, visit, email, phone, court,
              court_post, court_email, document_court, diary_pattern, made_at)
            VALUES (\(programme), \(day), \(one.board), \(one.post), \(one.visit), \(one.email),
                    \(one.phone), \(one.court), \(one.courtPost), \(one.courtEmail), \(one.documentCourt),
                    \(one.diary.text), \(transaction.now))
            """)
    }

    /// The programme's next number of the year.
    static func nextNumber(
        of programme: ProgrammeID, _ pattern: DiaryPattern, _ transaction: borrowing WriteTransaction
    ) throws -> String {
        let year = transaction.now.day.parts.year
        let changed = try transaction.run(
            """
            UPDATE diary_counter SET last = last + 1 WHERE programme_id = \(programme) AND year = \(year)
            """)
        if changed == 0 {
            try transaction.run(
                "INSERT INTO diary_counter (programme_id, year, last) VALUES (\(programme), \(year), 1)")
        }
        let last = try transaction.first(
            "SELECT last FROM diary_counter WHERE programme_id = \(programme) AND year = \(year)"
        ) { try $0.int(0) }
        return pattern.number(year: year, sequence: last ?? 1)
    }
}
