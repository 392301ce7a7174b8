import Casework
import Figures
import Law
import SQL
import Store

/// Reads how many had a place and how many waited as months ended, from what is kept of each day.
enum PlaceMonthRepository {
    /// Twelve months are what a picture has room for.
    static let shown = 12

    static func months(
        _ programme: ProgrammeID, _ period: FigurePeriod, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [ResultNumbers.Month] {
        let changes = try changes(programme, to: period.to, transaction)
        let days = ends(of: period)
        return days.map { day in
            let before = changes.filter { $0.day <= day }
            return ResultNumbers.Month(
                day: day, placed: before.reduce(0) { $0 + $1.places },
                waiting: before.reduce(0) { $0 + $1.queue })
        }
    }

    /// The last days of the period's months, and its last day; the latest where there are many.
    static func ends(of period: FigurePeriod) -> [Day] {
        var days = [period.to]
        while days.count < shown, let last = days.last {
            let before = last.adding(days: -last.parts.day)
            guard before >= period.from else { break }
            days.append(before)
        }
        return days.reversed()
    }

    private static func changes(
        _ programme: ProgrammeID, to last: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [(day: Day, places: Int, queue: Int)] {
        let figures: [KeptFigure] = [.placeFrom, .placeTo, .queueFrom, .queueTo]
        let rows = FigureSums.months(of: figures, in: programme, from: FigureSums.beginning, to: last)
        return try transaction.all(
            """
            SELECT day, sum(CASE figure WHEN 'placeFrom' THEN n WHEN 'placeTo' THEN -n ELSE 0 END),
              sum(CASE figure WHEN 'queueFrom' THEN n WHEN 'queueTo' THEN -n ELSE 0 END)
            FROM (\(rows)) GROUP BY day
            """
        ) { try ($0.day(0), $0.int(1), $0.int(2)) }
    }
}
