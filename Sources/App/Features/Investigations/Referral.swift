import Casework
import Law

/// A remiss as it was sent, and what came of it.
struct Referral: Sendable {
    let id: ReferralID
    let content: NewReferral
    let noted: Noted
    let answer: ReferralReply?
    /// Who noted the answer; nil without one.
    let answerNoted: Noted?

    var clock: CaseClock? {
        answer == nil ? .referral(sent: content.sentOn, answerBy: content.answerBy) : nil
    }
}

/// A remiss to be noted: whom, what, by when (förvaltningslagen 26 §).
struct NewReferral: InvestigationRecord {
    static let event = AuditEvent.referralSent

    /// Who is asked, by function; nil for one from before that was asked.
    let party: Party?
    let whom: String
    let question: String
    let sentOn: Day
    let answerBy: Day
    /// On what they may be told of the person; nil for one from before that was asked.
    let basis: SharingBasis?

    func problems(in place: InvestigationPlace, today: Day) -> [InvestigationProblem] {
        SentDays(sent: sentOn, answerBy: answerBy).problems(appliedOn: place.file.appliedOn, today: today)
    }
}

/// The answer to a remiss, or that none came in time.
struct ReferralReply: InvestigationRecord {
    static let event = AuditEvent.referralAnswered

    let isSilent: Bool
    let on: Day
    let text: String

    func problems(in place: InvestigationPlace, today: Day) -> [InvestigationProblem] {
        guard let asked = place.referral?.content else { return [] }
        if on > today { return [.dayInFuture] }
        if on < asked.sentOn { return [.beforeSent] }
        return isSilent && on <= asked.answerBy ? [.silentTooEarly] : []
    }
}

/// The day something was sent and the last day to answer.
struct SentDays: Sendable {
    let sent: Day
    let answerBy: Day
    private static let farthestDays = 183

    func problems(appliedOn: Day?, today: Day) -> [InvestigationProblem] {
        var problems: [InvestigationProblem] = []
        if sent > today { problems.append(.dayInFuture) }
        if let appliedOn, sent < appliedOn { problems.append(.beforeApplication) }
        if answerBy <= sent { problems.append(.lastDayBeforeSent) }
        if answerBy > sent.adding(days: SentDays.farthestDays) { problems.append(.lastDayTooFar) }
        return problems
    }
}
