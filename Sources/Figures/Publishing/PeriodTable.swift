import Law

/// A table as it is, or would be, published: of which days, and which of its figures are shown. It keeps what
/// is hidden, so that later tables can be attacked with it.
public struct PeriodTable: Sendable {
    public let table: CountTable
    public let days: ClosedRange<Day>
    /// With a column and a row of sums last.
    public let shown: [[Publication.Shown]]

    public init(table: CountTable, days: ClosedRange<Day>, shown: [[Publication.Shown]]) {
        (self.table, self.days, self.shown) = (table, days, shown)
    }

    /// Whole months: nobody learns of a week from two of them.
    public static func isFixed(_ days: ClosedRange<Day>) -> Bool {
        days.lowerBound.parts.day == 1 && days.upperBound.adding(days: 1).parts.day == 1
    }

    /// As it is printed; nil where it is hidden.
    public func printed(_ row: Int, _ column: Int) -> Int? {
        switch shown[row][column] {
        case .exact: table.values[row][column]
        case .rounded(let step): Publication.rounded(table.values[row][column], to: step)
        case .hidden: nil
        }
    }
}
