import Law

/// How one inquiry ends, with everything that this way of ending demands. There is no fourth way: silence is
/// a next step until a person has tried long enough (`process.md`, "The question that closes the gap").
public enum OutcomeDecision: Sendable, Equatable {
    case assessmentMeeting(Continuation)
    case application(Continuation)
    case ended(Ending)

    public var outcome: Outcome {
        switch self {
        case .assessmentMeeting: .assessmentMeeting
        case .application: .application
        case .ended: .ended
        }
    }

    public var comment: String {
        switch self {
        case .assessmentMeeting(let continuation), .application(let continuation): continuation.comment
        case .ended(let ending): ending.comment
        }
    }

    public var ending: Ending? {
        guard case .ended(let ending) = self else { return nil }
        return ending
    }

    /// What must happen after it; nil if the case is over.
    public var plan: NextStepPlan? {
        guard let step = outcome.nextStep, let continuation else { return nil }
        return NextStepPlan(step: step, day: continuation.day, owner: continuation.owner, note: "")
    }

    /// What keeps it from being decided on this day; empty if nothing does.
    /// - Parameter silence: what has been tried without an answer.
    public func problems(today: Day, silence: Silence) -> [OutcomeProblem] {
        if let continuation {
            return NextStepPlan.problems(with: continuation.day, today: today).map(OutcomeProblem.nextStep)
        }
        let problems = ending?.problems(in: .inquiry, today: today, silence: silence) ?? []
        return problems.map(OutcomeProblem.ending)
    }

    private var continuation: Continuation? {
        switch self {
        case .assessmentMeeting(let continuation), .application(let continuation): continuation
        case .ended: nil
        }
    }
}

/// A case that goes on after its inquiry: who takes it further, and when.
public struct Continuation: Sendable, Equatable {
    public let day: Day
    public let owner: AccountID
    public let comment: String

    public init(day: Day, owner: AccountID, comment: String) {
        self.day = day
        self.owner = owner
        self.comment = comment
    }
}

/// Why an outcome cannot be saved as it stands.
public enum OutcomeProblem: Error, Sendable, Equatable {
    case ending(EndingProblem)
    case nextStep(NextStepProblem)

    /// What is wrong and what to do.
    public var swedish: String {
        switch self {
        case .ending(let problem): problem.swedish
        case .nextStep(let problem): problem.swedish
        }
    }
}
