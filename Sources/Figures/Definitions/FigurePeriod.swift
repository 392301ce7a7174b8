import Law

/// Which days a page of figures is about: a year, half a year, or all there is. It begins and ends with
/// months, and never reaches past today.
public struct FigurePeriod: Sendable, Equatable {
    /// As the address has it: "2026", "2026-1", "alla".
    public let code: String
    /// Says so where the period is not over: "2026 hittills".
    public let name: String
    public let from: Day
    public let to: Day

    /// Nil for anything but a period that has begun.
    public init?(code: String, today: Day) {
        let parts = code.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard code != FigurePeriod.everything else {
            self.init(all: today)
            return
        }
        guard let year = Day(iso: "\(parts[0])-01-01")?.parts.year, parts.count <= 2,
            let half = parts.count == 1 ? 0 : FigurePeriod.halves[parts[1]],
            let from = Day(year: year, month: half == 2 ? 7 : 1, day: 1), from <= today,
            let end = half == 1 ? Day(year: year, month: 6, day: 30) : Day(year: year, month: 12, day: 31)
        else { return nil }
        let isOver = end < today
        let names = [
            isOver ? "Hela \(year)" : "\(year)", "Första halvåret \(year)", "Andra halvåret \(year)",
        ]
        let name = isOver ? names[half] : "\(names[half]) hittills"
        self.init(code, name, from: from, to: min(end, today))
    }

    private init(_ code: String, _ name: String, from: Day, to: Day) {
        (self.code, self.name, self.from, self.to) = (code, name, from, to)
    }

    private init(all today: Day) {
        self.init(
            FigurePeriod.everything, "All tid", from: Day(year: 2000, month: 1, day: 1) ?? today, to: today)
    }

    public static let everything = "alla"
    private static let halves = ["1": 1, "2": 2]

    /// The year of a day, which is what is shown when nothing else is chosen.
    public static func year(of day: Day) -> FigurePeriod {
        FigurePeriod(code: "\(day.parts.year)", today: day) ?? FigurePeriod(all: day)
    }

    /// The same part of the year before; nil for all there is.
    public func yearBefore(today: Day) -> FigurePeriod? {
        guard code != FigurePeriod.everything else { return nil }
        let parts = code.split(separator: "-", maxSplits: 1)
        let year = parts.first.flatMap { Int($0) } ?? 0
        return FigurePeriod(code: "\(year - 1)" + (parts.count > 1 ? "-\(parts[1])" : ""), today: today)
    }

    /// Those that can be chosen, the latest first: from the year of the first day on, twenty years at most.
    public static func choices(since first: Day, today: Day) -> [FigurePeriod] {
        let last = today.parts.year
        let years = (max(min(first.parts.year, last), last - 19)...last).reversed()
        let codes = years.flatMap { ["\($0)", "\($0)-2", "\($0)-1"] } + [everything]
        return codes.compactMap { FigurePeriod(code: $0, today: today) }
    }
}
