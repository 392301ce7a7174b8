import Law

/// What a work-group meeting (ärendedragning) comes to about a case. The codes stand in the table
/// `meeting_decision_kind`, and are never renamed.
public enum MeetingDecisionKind: String, Sendable, CaseIterable {
    case assessmentMeeting, contactAgain, gatherMore, proposeEnding, other

    public var swedish: String {
        switch self {
        case .assessmentMeeting: "Gå vidare till bedömningssamtal"
        case .contactAgain: "Kontakta igen"
        case .gatherMore: "Inhämta mer"
        case .proposeEnding: "Avslut föreslås"
        case .other: "Annat, enligt beslutsraden"
        }
    }

    /// What must then happen in the case. A meeting proposes: whether a case ends or goes on is decided in
    /// the case.
    public var step: NextStep {
        switch self {
        case .assessmentMeeting: .bookAssessmentMeeting
        case .contactAgain: .callPerson
        case .gatherMore, .proposeEnding, .other: .other
        }
    }
}

/// One line of the minutes: what was decided, who sees to it, which day. It never ends a case.
public struct MeetingDecision: Sendable, Equatable {
    public let kind: MeetingDecisionKind
    /// In a sentence.
    public let line: String
    public let owner: AccountID
    public let day: Day

    public init(kind: MeetingDecisionKind, line: String, owner: AccountID, day: Day) {
        self.kind = kind
        self.line = line
        self.owner = owner
        self.day = day
    }

    /// The case's next step, with the line as its note.
    public var plan: NextStepPlan {
        NextStepPlan(step: kind.step, day: day, owner: owner, note: line)
    }

    /// What keeps it from being decided on this day; empty if nothing does.
    public func problems(today: Day) -> [MeetingDecisionProblem] {
        (line.isEmpty ? [.noLine] : [])
            + NextStepPlan.problems(with: day, today: today).map(MeetingDecisionProblem.nextStep)
    }
}

/// Why something is not a decision of a meeting.
public enum MeetingDecisionProblem: Error, Sendable, Equatable {
    case noLine
    case nextStep(NextStepProblem)

    /// What is wrong and what to do.
    public var swedish: String {
        switch self {
        case .noLine: "Skriv med en rad vad ni kom fram till."
        case .nextStep(let problem): problem.swedish
        }
    }
}
