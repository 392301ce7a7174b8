import Law

/// A try to reach a young person in the register.
public struct DutyContact: Sendable, Equatable {
    public let day: Day
    public let way: DutyContactWay
    public let result: DutyContactResult

    public init(day: Day, way: DutyContactWay, result: DutyContactResult) {
        (self.day, self.way, self.result) = (day, way, result)
    }
}

/// A measure for one young person: what, when it was offered, began and ended, and why.
public struct DutyMeasure: Sendable, Equatable {
    public let kind: DutyMeasureKind
    public let offeredOn: Day
    public let begunOn: Day?
    public let endedOn: Day?
    public let ending: DutyMeasureEnding?

    public init(
        kind: DutyMeasureKind, offeredOn: Day, begunOn: Day? = nil, endedOn: Day? = nil,
        ending: DutyMeasureEnding? = nil
    ) {
        (self.kind, self.offeredOn, self.begunOn) = (kind, offeredOn, begunOn)
        (self.endedOn, self.ending) = (endedOn, ending)
    }

    public func isOn(_ day: Day) -> Bool {
        guard let begunOn, begunOn <= day else { return false }
        return endedOn.map { $0 >= day } ?? true
    }

    /// Whether it was on some day of these.
    public func isOn(from first: Day, to last: Day) -> Bool {
        guard let begunOn, begunOn <= last else { return false }
        return endedOn.map { $0 >= first } ?? true
    }

    public func problems(today: Day) -> [DutyProblem] {
        let latest = [offeredOn, begunOn, endedOn].compactMap { $0 }.max() ?? offeredOn
        let possible: [DutyProblem?] = [
            latest > today ? .inFuture : nil,
            begunOn.map { $0 < offeredOn } == true ? .beforeOffer : nil,
            endedOn.map { $0 < begunOn ?? offeredOn } == true ? .beforeBegin : nil,
            endedOn != nil && ending == nil ? .noEnding : nil,
            endedOn == nil && ending != nil ? .noEndDay : nil,
            endedOn != nil && begunOn == nil && ending != .declined ? .notBegun : nil,
            begunOn != nil && ending == .declined ? .begun : nil,
        ]
        return possible.compactMap { $0 }
    }
}

/// That the duty is over for a young person, and to whom they were shown on (programmes.md IN-14).
public struct DutyLeaving: Sendable, Equatable {
    public let day: Day
    public let reason: DutyLeavingReason
    /// Both or neither.
    public let handed: (to: DutyReceiver, answer: DutyAnswer)?

    public init(
        day: Day, reason: DutyLeavingReason, handed: (to: DutyReceiver, answer: DutyAnswer)?
    ) {
        (self.day, self.reason, self.handed) = (day, reason, handed)
    }

    public static func == (left: DutyLeaving, right: DutyLeaving) -> Bool {
        left.day == right.day && left.reason == right.reason && left.handed?.to == right.handed?.to
            && left.handed?.answer == right.handed?.answer
    }

    /// What keeps it from being noted; empty if nothing does.
    public func problems(of youth: DutyYouth, today: Day) -> [DutyProblem] {
        let isAged = day >= youth.ages.turns20
        let possible: [DutyProblem?] = [
            day > today ? .inFuture : nil,
            day < youth.enteredOn ? .beforeEntry : nil,
            reason == .aged && !isAged ? .notAged : nil,
            isAged && ![.aged, .wrong, .deceased, .completed].contains(reason) ? .aged : nil,
            reason == .aged && handed == nil ? .noReceiver : nil,
            handed?.to == .nobody && handed?.answer == .yes ? .nobodyYes : nil,
        ]
        return possible.compactMap { $0 }
    }
}
