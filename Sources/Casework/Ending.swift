import Law

/// How an episode ends before support: why, what the person answered and was told, and where to. It cannot be
/// made without an answer to whether the person has applied, and it is never changed afterwards.
public struct Ending: Sendable, Equatable {
    public let reason: EndingReason
    public let answer: ApplicationAnswer
    public let told: ToldOfRight?
    public let withdrawnOn: Day?
    /// The criteria that are not met, in words.
    public let criteria: String
    /// Which other ways were told of, as they read that day.
    public let alternatives: String
    /// Where the person goes instead, or to which unit the case is handed.
    public let destination: String
    public let comment: String

    public init(
        reason: EndingReason, answer: ApplicationAnswer, told: ToldOfRight? = nil, withdrawnOn: Day? = nil,
        criteria: String = "", alternatives: String = "", destination: String = "", comment: String = ""
    ) {
        self.reason = reason
        self.answer = answer
        self.told = told
        self.withdrawnOn = withdrawnOn
        self.criteria = criteria
        self.alternatives = alternatives
        self.destination = destination
        self.comment = comment
    }

    /// What keeps it from being the ending of an episode in a phase on a day; empty if nothing does.
    /// - Parameters:
    ///   - silence: what has been tried without an answer.
    ///   - isDecided: the case has its decision, and it lets the case end.
    public func problems(
        in stage: Phase, today: Day, silence: Silence, isDecided: Bool = false
    ) -> [EndingProblem] {
        standing(in: stage, isDecided) + answered(today) + worded + waited(silence)
    }

    /// Whoever has applied gets a decision, unless the application is taken back (`process.md`, I2).
    private func standing(in stage: Phase, _ isDecided: Bool) -> [EndingProblem] {
        if answer == .supported { return stage == .placement || stage == .plan ? [] : [.notDecided] }
        if reason.isAfterDecision { return isDecided ? [] : [.notDecided] }
        let hasApplied = stage == .investigation || stage == .decision
        if hasApplied && reason != .withdrawn && reason != .deceased { return [.applicationStands] }
        return !hasApplied && reason == .withdrawn ? [.noApplication] : []
    }

    private func answered(_ today: Day) -> [EndingProblem] {
        var problems: [EndingProblem] = []
        let isSupported = answer == .supported && reason == .supportEnded
        if !isSupported, answer != reason.impliedAnswer ?? .no { problems.append(.answerAndReasonDiffer) }
        if answer == .no || answer == .supported, told == nil { problems.append(.notTold) }
        if let told, told.day > today { problems.append(.toldInFuture) }
        if answer == .no && alternatives.isEmpty { problems.append(.noAlternatives) }
        if (answer == .withdrawn) != (withdrawnOn != nil) { problems.append(.noDayWithdrawn) }
        if let day = withdrawnOn, day > today { problems.append(.withdrawnInFuture) }
        return problems
    }

    private var worded: [EndingProblem] {
        switch reason {
        case .outsideTargetGroup where criteria.isEmpty: [.noCriteria]
        case .handedOver where destination.isEmpty: [.noDestination]
        case .other where comment.isEmpty, .notAnInquiry where comment.isEmpty,
            .supportEnded where comment.isEmpty: [.withoutWords]
        default: []
        }
    }

    private func waited(_ silence: Silence) -> [EndingProblem] {
        reason == .notReached ? silence.missing.map { [.silenceTooShort($0)] } ?? [] : []
    }
}
