import Law

/// On which days a group meets: a day of the week, each week or each other, from its first day to its last.
/// It never meets on a day of rest, so nobody has to remember that Christmas falls on a Thursday.
public struct GroupSeries: Sendable, Equatable {
    /// In days from when it is planned: a group is looked at anew at least once a year.
    public static let longest = 366

    /// Monday is 1, Sunday 7 (ISO 8601).
    public let weekday: Int
    /// Each week, or each other.
    public let weeks: Int
    public let first: Day
    public let last: Day
    /// The day that its last one was decided: from then on it may last so long.
    private let planned: Day

    public init(weekday: Int, weeks: Int, first: Day, last: Day) {
        self.init(weekday: weekday, weeks: weeks, first: first, last: last, planned: first)
    }

    private init(weekday: Int, weeks: Int, first: Day, last: Day, planned: Day) {
        (self.weekday, self.weeks, self.first, self.last) = (weekday, weeks, first, last)
        self.planned = planned
    }

    /// The days it meets; none where something is wrong with it.
    public var days: [Day] {
        guard problems.isEmpty else { return [] }
        return meetings
    }

    /// Everything wrong with it.
    public var problems: [GroupProblem] {
        if !(1...7).contains(weekday) || !(1...2).contains(weeks) { return [.noRhythm] }
        if last < first { return [.endsBeforeBeginning] }
        if last.number - planned.number > GroupSeries.longest { return [.tooLong] }
        return meetings.isEmpty ? [.neverMeets] : []
    }

    /// The same group until another last day, as it is decided today.
    public func lasting(to day: Day, on today: Day) -> GroupSeries {
        GroupSeries(weekday: weekday, weeks: weeks, first: first, last: day, planned: max(first, today))
    }

    private var meetings: [Day] {
        let start = first.adding(days: (weekday - first.weekday + 7) % 7)
        let steps = stride(from: start.number, through: last.number, by: 7 * weeks)
        return steps.map { Day(number: $0) }.filter(\.isWorkingDayOrWeekend)
    }
}

extension Day {
    /// A weekend group meets on weekends; feast days and eves are nobody's.
    fileprivate var isWorkingDayOrWeekend: Bool {
        switch restDay {
        case nil, .saturday, .sunday: true
        case .holiday, .midsummerEve, .christmasEve, .newYearsEve: false
        }
    }
}
