import Casework
import Law
import SQL
import Store

/// Reads what was decided by delegation, for the board. It never reads a word about the person.
enum DelegatedDecisionRepository {
    /// Of some programmes, from one day to another, both counted; in the order of their numbers.
    static func all(
        in programmes: [ProgrammeID], from first: Day, to last: Day,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [DelegatedDecision] {
        try transaction.all(
            """
            SELECT e.number, d.diary_number, g.matter, d.outcome, d.decided_on, a.name, g.point
            FROM decision d JOIN episode e ON e.id = d.episode_id
            JOIN delegation g ON g.id = d.delegation_id JOIN account a ON a.id = d.issued_by
            WHERE d.state = 'issued' AND e.programme_id IN (\(values: programmes))
              AND d.decided_on >= \(first) AND d.decided_on <= \(last)
            ORDER BY d.decided_on, d.diary_number
            """
        ) { row in
            try DelegatedDecision(
                number: row.text(0), diaryNumber: row.text(1), matter: row.text(2), outcome: row.value(3),
                decidedOn: row.day(4), delegate: row.text(5), point: row.text(6))
        }
    }
}

/// A decision as it is reported to the board.
struct DelegatedDecision: Sendable {
    let number: String
    let diaryNumber: String
    let matter: String
    let outcome: DecisionOutcome
    let decidedOn: Day
    let delegate: String
    let point: String
}
