import Casework
import Figures
import Law
import SQL
import Store

/// Reads how many people each of the staff was contact person for as months ended. It names none of them.
enum CaseloadMonthRepository {
    static func months(
        _ programme: ProgrammeID, _ period: FigurePeriod, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [ResultNumbers.Caseload] {
        let rows = FigureSums.months(
            of: [.contactFrom, .contactTo], in: programme, from: FigureSums.beginning, to: period.to)
        let changes = try transaction.all(
            """
            SELECT day, category, sum(CASE figure WHEN 'contactFrom' THEN n ELSE -n END)
            FROM (\(rows)) GROUP BY day, category
            """
        ) { try (day: $0.day(0), account: $0.text(1), change: $0.int(2)) }
        return PlaceMonthRepository.ends(of: period).map { end in
            let before = changes.filter { $0.day <= end }
            let each = Dictionary(before.map { ($0.account, $0.change) }) { $0 + $1 }
            return ResultNumbers.Caseload(day: end, counts: each.values.filter { $0 > 0 }.sorted())
        }
    }
}
