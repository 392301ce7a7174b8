/// A time limit counted from a day: when it runs out, and which days of rest moved it. It never says whether
/// somebody has done what was to be done.
public struct Deadline: Hashable, Sendable {
    public struct Closed: Hashable, Sendable {
        public let day: Day
        public let why: RestDay
    }

    public let limit: TimeLimit
    public let start: Day
    /// The end by weekday or date, before it is moved. The day it began on is never moved.
    public let unmoved: Day
    /// The days of rest between the unmoved end and the last day, in order; empty if it was not moved.
    public let closed: [Closed]
    /// The last day of the time; the first day after it is too late.
    public let lastDay: Day

    init(_ limit: TimeLimit, from start: Day) {
        (self.limit, self.start) = (limit, start)
        unmoved = limit.span.end(from: start)
        var (day, closed) = (unmoved, [Closed]())
        while let why = Deadline.rest(on: day, limit.move) {
            closed.append(Closed(day: day, why: why))
            day = day.adding(days: 1)
        }
        (lastDay, self.closed) = (day, closed)
    }

    public func isPassed(on day: Day) -> Bool { day > lastDay }

    private static func rest(on day: Day, _ move: TimeLimit.Move) -> RestDay? {
        switch move {
        case .none: nil
        case .workingDay: day.restDay
        case .unionWorkingDay: day.restDay.flatMap { $0.isUnions ? $0 : nil }
        }
    }
}
