import Casework
import Law
import SQL
import Store

/// A decision's days, as far as a place asks: what it gives and when another takes it away. It holds none of
/// its words.
struct DecisionSpan: Sendable {
    let id: DecisionID
    let decidedOn: Day
    let from: Day
    let to: Day
    /// From when a later decision says something else.
    let replacedOn: Day?

    func isInForce(on day: Day) -> Bool {
        decidedOn <= day && from <= day && day <= lastDay
    }

    /// The last day that it gives anything; before its first where another took its place at once.
    var lastDay: Day { min(to, replacedOn?.adding(days: -1) ?? to) }
}

extension [DecisionSpan] {
    /// The one that gives support last, where they follow each other without a break from a day on; nil where
    /// none gives any that day.
    func last(from day: Day) -> DecisionSpan? {
        guard var found = last(where: { $0.isInForce(on: day) }) else { return nil }
        while let next = last(where: {
            $0.decidedOn <= day && $0.from <= found.lastDay.adding(days: 1) && $0.lastDay > found.lastDay
        }) {
            found = next
        }
        return found
    }
}

extension DecisionSpan {
    /// Five columns, from its key to when another takes its place.
    init(_ row: borrowing Row, from column: Int) throws {
        try self.init(
            id: row.id(column), decidedOn: row.day(column + 1), from: row.day(column + 2),
            to: row.day(column + 3), replacedOn: row.optionalDay(column + 4))
    }
}
