import Law

/// How somebody's support ended, as the unit notes it: why, where to, how the person sees it and what it came
/// to (programmes.md PL-14). It never says that anybody failed, and never ends a decision.
public struct SupportEnding: Sendable, Equatable {
    /// What was said of one of the programme's goals.
    public struct Said: Sendable, Equatable {
        public let outcome: EndingOutcome
        public let line: String

        public init(outcome: EndingOutcome, line: String) {
            (self.outcome, self.line) = (outcome, line)
        }
    }

    /// The first day without support.
    public let endedOn: Day
    /// A code of the reasons of that day.
    public let reason: String
    /// A code of the destinations of that day.
    public let destination: String
    public var destinationWords = ""
    public var ownView = ""
    public var summary: String
    public var step: ProgressStep?
    /// By the goals' positions, from 1.
    public var outcomes: [Int: Said] = [:]
    public var grades: [LifeArea: LifeAreaGrade] = [:]

    public init(endedOn: Day, reason: String, destination: String, summary: String) {
        (self.endedOn, self.reason) = (endedOn, reason)
        (self.destination, self.summary) = (destination, summary)
    }
}

/// When somebody left: before any support had begun, or while it ran (programmes.md PL-14, S4).
public enum LeavingStage: String, Sendable, CaseIterable {
    case before, during

    public var swedish: String {
        switch self {
        case .before: "Innan stödet hade börjat"
        case .during: "Under stödet"
        }
    }
}

/// Whether one of the programme's goals was reached when support ended. Nobody is counted as no because
/// nobody knows.
public enum EndingOutcome: String, Sendable, CaseIterable {
    case yes, no, unknown

    public var swedish: String {
        switch self {
        case .yes: "Ja"
        case .no: "Nej"
        case .unknown: "Vet inte"
        }
    }

    /// What a review has said already; nil where that settles nothing.
    public init?(_ outcome: GoalOutcome) {
        guard outcome == .yes else { return nil }
        self = .yes
    }
}
