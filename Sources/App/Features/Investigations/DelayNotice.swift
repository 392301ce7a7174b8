import Casework
import Law

/// A notice that the case takes longer, as it was sent.
struct DelayNotice: Sendable {
    let id: DelayNoticeID
    let content: NewDelayNotice
    let noted: Noted
}

/// A notice of delay to be noted: why, and when a decision can be counted on (förvaltningslagen 11 §).
struct NewDelayNotice: InvestigationRecord {
    static let event = AuditEvent.delayNoticeSent
    static var phases: [Casework.Phase] { [.investigation, .decision] }

    let reason: String
    let expectedOn: Day
    let sentOn: Day
    let way: SentWay

    func problems(in place: InvestigationPlace, today: Day) -> [InvestigationProblem] {
        var problems: [InvestigationProblem] = []
        if sentOn > today { problems.append(.dayInFuture) }
        if let applied = place.file.appliedOn, sentOn < applied { problems.append(.beforeApplication) }
        if expectedOn <= sentOn { problems.append(.expectedBeforeSent) }
        return problems
    }
}
