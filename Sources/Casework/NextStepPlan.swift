import Law

/// What must happen next in an open case, which day, and who sees to it. A case is never open without one
/// (I1).
public struct NextStepPlan: Sendable, Equatable {
    public let step: NextStep
    public let day: Day
    public let owner: AccountID
    public let note: String

    public init(step: NextStep, day: Day, owner: AccountID, note: String) {
        self.step = step
        self.day = day
        self.owner = owner
        self.note = note
    }

    /// What keeps it from being a plan on this day; empty if nothing does.
    public func problems(today: Day) -> [NextStepProblem] {
        NextStepPlan.problems(with: day, today: today)
            + (step == .other && note.isEmpty ? [.otherWithoutWords] : [])
    }

    /// A day to act lies ahead, and near enough to be meant.
    public static func problems(with day: Day, today: Day) -> [NextStepProblem] {
        if day < today { return [.dayHasPassed] }
        return day > today.adding(days: farthestDays) ? [.dayTooFarAhead] : []
    }

    private static let farthestDays = 366
}

/// Why something is not a plan.
public enum NextStepProblem: Error, Sendable, CaseIterable {
    case dayHasPassed, dayTooFarAhead, otherWithoutWords

    /// What is wrong and what to do.
    public var swedish: String {
        switch self {
        case .dayHasPassed: "Dagen har redan varit. Välj idag eller en dag framåt."
        case .dayTooFarAhead: "Dagen är mer än ett år bort. Välj en närmare dag; den går att flytta."
        case .otherWithoutWords: "Skriv i anteckningen vad som ska göras."
        }
    }
}

/// How a next step stands to today, as a list says it. It never blames: "väntat", never "försenad".
public enum Waiting: Sendable, Equatable {
    case days(Int)
    case today
    case tomorrow
    case later

    public init(until day: Day, today: Day) {
        switch day.number - today.number {
        case ..<0: self = .days(today.number - day.number)
        case 0: self = .today
        case 1: self = .tomorrow
        default: self = .later
        }
    }

    /// Nil where the day itself says it.
    public var swedish: String? {
        switch self {
        case .days(1): "väntat 1 dag"
        case .days(let days): "väntat \(days) dagar"
        case .today: "idag"
        case .tomorrow: "imorgon"
        case .later: nil
        }
    }
}
