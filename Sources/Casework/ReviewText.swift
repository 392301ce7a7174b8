import Law

/// How it has gone since the plan was agreed or last followed up, as it was said on a day (programmes.md
/// PL-4 to PL-6, PL-17). What it says about each goal is kept by the goal.
public struct ReviewText: Sendable, Equatable {
    public var heldOn: Day
    public var takingPart: TakingPart
    public var takingPartWords = ""
    public var ownView = ""
    public var summary = ""
    /// Nil where nobody has said.
    public var step: ProgressStep?
    public var nextOn: Day

    public init(heldOn: Day, takingPart: TakingPart, nextOn: Day) {
        (self.heldOn, self.takingPart, self.nextOn) = (heldOn, takingPart, nextOn)
    }

    /// What keeps it from being noted; empty if nothing does.
    /// - Parameter after: the next time is later than that day.
    public func problems(openedOn opened: Day, today: Day, nextAfter after: Day) -> [PlanProblem] {
        let problems: [PlanProblem?] = [
            heldOn > today ? .dayInFuture : nil,
            heldOn < opened ? .beforeCase : nil,
            takingPart.needsWords && takingPartWords.isEmpty ? .notPresentWithoutWords : nil,
            nextOn <= max(heldOn, after) ? .followUpPassed : nil,
            nextOn > today.adding(days: ReviewText.farthestDays) ? .followUpTooFar : nil,
        ]
        return problems.compactMap { $0 }
    }

    private static let farthestDays = 366
}
