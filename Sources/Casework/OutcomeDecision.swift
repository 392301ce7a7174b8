import Law

/// How one inquiry ends, with everything that this way of ending demands. There is no fourth way: that nobody
/// was reached is a next step, never an outcome (`process.md`, "The question that closes the gap").
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
    public func problems(today: Day) -> [OutcomeProblem] {
        if let continuation {
            return NextStepPlan.problems(with: continuation.day, today: today).map(OutcomeProblem.nextStep)
        }
        guard let ending else { return [] }
        var problems: [OutcomeProblem] = []
        if let told = ending.toldOn, told > today { problems.append(.toldInFuture) }
        if ending.reason.asksAboutRightToApply && ending.alternatives.isEmpty {
            problems.append(.noAlternatives)
        }
        if ending.reason == .other && ending.comment.isEmpty { problems.append(.otherWithoutWords) }
        return problems
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
    case toldInFuture, noAlternatives, otherWithoutWords
    case nextStep(NextStepProblem)

    /// What is wrong and what to do.
    public var swedish: String {
        switch self {
        case .toldInFuture: "Dagen ligger i framtiden. Skriv den dag då personen fick veta det."
        case .noAlternatives: "Skriv vilka andra vägar du berättade om. Fanns det inga, skriv ”inga”."
        case .otherWithoutWords: "Skriv i kommentaren vilket skälet är."
        case .nextStep(let problem): problem.swedish
        }
    }
}
