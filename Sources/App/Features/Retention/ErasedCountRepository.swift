import Casework
import Figures
import Law
import SQL
import Store

/// What reports counted of people who are erased, by year and half a year: each number is a sum over people,
/// so what is kept of some is added to what is left of the others. It keeps sums, never whom.
enum ErasedCountRepository {
    static func keep(_ people: [PersonID], _ transaction: borrowing WriteTransaction) throws {
        let units: [(ProgrammeID, Day)] = try transaction.all(
            """
            SELECT e.programme_id, min(e.opened_on) FROM episode e JOIN person p ON p.id = e.person_id
            WHERE p.root_id IN (\(values: people)) GROUP BY 1
            """
        ) { try ($0.id(0), $0.day(1)) }
        let today = transaction.now.day
        for (unit, first) in units {
            let periods = FigurePeriod.choices(since: first, today: today)
            for period in periods where period.code != FigurePeriod.everything {
                let scope = FigureScope(programme: unit, period: period, today: today)
                try insert(ParticipantRepository.read(scope, of: people, transaction), scope, transaction)
            }
        }
    }

    private static func insert(
        _ numbers: ParticipantNumbers, _ scope: FigureScope, _ transaction: borrowing WriteTransaction
    ) throws {
        for (counted, n) in numbers.kept where n > 0 {
            try transaction.run(
                """
                INSERT INTO erased_count (programme_id, period, counted, n)
                VALUES (\(scope.programme), \(scope.period.code), \(counted), \(n))
                ON CONFLICT DO UPDATE SET n = n + excluded.n
                """)
        }
    }

    static func read(
        _ scope: FigureScope, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> ParticipantNumbers {
        let kept = try transaction.all(
            """
            SELECT counted, n FROM erased_count
            WHERE programme_id = \(scope.programme) AND period = \(scope.period.code) ORDER BY counted
            """
        ) { try ($0.text(0), $0.int(1)) }
        return ParticipantNumbers(kept: kept)
    }
}
