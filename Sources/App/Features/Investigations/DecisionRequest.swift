import Casework
import Law

/// A request that the case be decided, with the refusal if it was refused.
struct DecisionRequest: Sendable {
    let arrivedOn: Day
    let text: String
    let noted: Noted
    let refusal: (content: RequestRefusal, noted: Noted)?
}

/// A request to be noted. It can be made once, in writing, when the case has gone on for more than six months
/// (förvaltningslagen 12 §).
struct NewDecisionRequest: InvestigationRecord {
    static let event = AuditEvent.decisionRequested
    static var phases: [Casework.Phase] { [.investigation, .decision] }

    let arrivedOn: Day
    let text: String

    func problems(in place: InvestigationPlace, today: Day) -> [InvestigationProblem] {
        if arrivedOn > today { return [.dayInFuture] }
        guard let applied = place.file.appliedOn else { return [.tooEarlyToRequest] }
        return CaseClock.decisionOverdue(applied: applied).isPassed(on: arrivedOn) ? [] : [.tooEarlyToRequest]
    }
}

/// A refusal of such a request, which is a decision of its own and can be appealed as the case itself.
struct RequestRefusal: InvestigationRecord {
    static let event = AuditEvent.decisionRequestRefused
    static var phases: [Casework.Phase] { [.investigation, .decision] }

    let on: Day
    let reasons: String
    let way: SentWay

    func problems(in place: InvestigationPlace, today: Day) -> [InvestigationProblem] {
        if on > today { return [.dayInFuture] }
        return place.file.request.map { on < $0.arrivedOn } == true ? [.refusedBeforeRequest] : []
    }
}
