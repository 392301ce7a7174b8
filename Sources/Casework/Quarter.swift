import Law

/// A quarter of a year, as reports are made for. It never knows which one it is today.
public struct Quarter: Sendable, Hashable, CustomStringConvertible {
    public let firstDay: Day

    /// The one that the day is in.
    public init(of day: Day) {
        let (year, month, _) = day.parts
        firstDay = Day(year: year, month: (month - 1) / 3 * 3 + 1, day: 1) ?? day
    }

    /// "2027-1".
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        let isDigits = parts.joined().utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard isDigits, parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 1,
            let year = Int(parts[0]), let number = Int(parts[1]), (1...4).contains(number),
            let day = Day(year: year, month: number * 3 - 2, day: 1)
        else { return nil }
        firstDay = day
    }

    public var lastDay: Day { firstDay.adding(months: 3).adding(days: -1) }
    public var previous: Quarter { Quarter(of: firstDay.adding(days: -1)) }
    public var next: Quarter { Quarter(of: firstDay.adding(months: 3)) }

    private var number: Int { (firstDay.parts.month + 2) / 3 }
    public var description: String { "\(firstDay.parts.year)-\(number)" }

    /// "första kvartalet 2027".
    public var swedish: String {
        let words = ["första", "andra", "tredje", "fjärde"]
        return "\(words[(number - 1) % 4]) kvartalet \(firstDay.parts.year)"
    }
}
