/// How long a time is, as laws write it. It never counts working days: no limit here does.
public enum Span: Hashable, Sendable {
    case days(Int)
    case weeks(Int)
    case months(Int)
    case years(Int)

    /// The day that by name (weeks) or by number (months, years) is the one the time began on; where the
    /// month has no such number, its last day (lagen (1930:173) om beräkning av lagstadgad tid 1 §).
    public func end(from start: Day) -> Day {
        switch self {
        case .days(let count): start.adding(days: count)
        case .weeks(let count): start.adding(days: 7 * count)
        case .months(let count): start.adding(months: count)
        case .years(let count): start.adding(months: 12 * count)
        }
    }

    /// "tre veckor".
    public var swedish: String {
        let (count, one, many) = words
        return "\(Span.number(count, one: one)) \(count == 1 ? one : many)"
    }

    /// What makes the end the same as the start: "samma veckodag tre veckor senare".
    var sameness: String {
        switch self {
        case .days: "\(swedish) senare"
        case .weeks: "samma veckodag \(swedish) senare"
        case .months, .years: "samma datum \(swedish) senare"
        }
    }

    private var words: (Int, one: String, many: String) {
        switch self {
        case .days(let count): (count, "dag", "dagar")
        case .weeks(let count): (count, "vecka", "veckor")
        case .months(let count): (count, "månad", "månader")
        case .years(let count): (count, "år", "år")
        }
    }

    private static func number(_ count: Int, one: String) -> String {
        let small = ["noll", one == "år" ? "ett" : "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta",
                     "nio", "tio", "elva", "tolv"]
        return small.indices.contains(count) ? small[count] : String(count)
    }
}

extension Day {
    /// As many months later (earlier if negative); the month's last day where it has no such date. Within the
    /// years 1 to 9999, which is where days can be made.
    public func adding(months: Int) -> Day {
        let (year, month, day) = parts
        let index = min(max(year * 12 + month - 1 + months, 12), 9999 * 12 + 11)
        let (newYear, newMonth) = (index / 12, index % 12 + 1)
        let length = Day.length(ofMonth: newMonth, year: newYear)
        return Day(year: newYear, month: newMonth, day: min(day, length)) ?? self
    }
}
