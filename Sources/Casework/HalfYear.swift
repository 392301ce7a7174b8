import Law

/// Half a calendar year, as the register of kommunala aktivitetsansvaret is told of: "2026-1".
public struct HalfYear: Sendable, Hashable, CustomStringConvertible {
    public let year: Int
    /// 1 or 2.
    public let half: Int

    public init(of day: Day) {
        (year, half) = (day.parts.year, day.parts.month <= 6 ? 1 : 2)
    }

    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let year = Int(parts[0]), let half = Int(parts[1]),
            (2000...2100).contains(year), half == 1 || half == 2
        else { return nil }
        (self.year, self.half) = (year, half)
    }

    public var description: String { "\(year)-\(half)" }
    public var swedish: String { half == 1 ? "Första halvåret \(year)" : "Andra halvåret \(year)" }

    public var firstDay: Day { Day(year: year, month: half == 1 ? 1 : 7, day: 1) ?? Day(number: 0) }
    public var lastDay: Day { firstDay.adding(months: 6).adding(days: -1) }
    public var previous: HalfYear { HalfYear(of: firstDay.adding(days: -1)) }
}
