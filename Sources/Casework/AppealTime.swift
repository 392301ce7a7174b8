import Law

/// The time in which a decision can be challenged: from when it runs, and when the decision is final. It
/// never counts from a day that nobody knows.
public struct AppealTime: Sendable, Equatable {
    public let route: AppealRoute
    /// What a party's time is counted from; nil while no day is known.
    public let receipt: Receipt?
    /// What a legality review's is counted from: when the minutes were announced (kommunallagen 2017:725
    /// 13 kap. 5 §); nil until then.
    public let noticedOn: Day?

    public init(_ route: AppealRoute, receipt: Receipt?, noticedOn: Day?) {
        (self.route, self.receipt, self.noticedOn) = (route, receipt, noticedOn)
    }

    /// The first day is the receipt's, or the notice's. Nil while the time cannot be shown to have begun.
    public var deadline: Deadline? {
        (route == .legalityReview ? noticedOn : receipt?.day).map(route.limit.deadline(from:))
    }

    /// Laga kraft, if nothing came: the day after the last day.
    public var finalDay: Day? { deadline?.lastDay.adding(days: 1) }
}
