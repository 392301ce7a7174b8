import Casework
import Law
import Store
import Web

/// What a meeting came to about one case: its line in the minutes, and the case's next step, in one act. It
/// never ends a case.
struct DecideOnMeeting: Command {
    static let event = AuditEvent.meetingCaseDecided
    static let movesCase = true

    let proof: CaseGrant
    let meeting: CaseMeetingID
    let decision: MeetingDecision
    /// Of the step that the meeting had before it, as `StepInHand` says it.
    let version: Int

    var subject: AuditSubject {
        var subject = proof.subject
        subject.object = meeting.value
        return subject
    }

    /// The number of the next case on the list that waits for a decision; nil if there is none.
    func perform(_ transaction: borrowing WriteTransaction) throws -> String? {
        guard decision.problems(today: transaction.now.day).isEmpty else {
            throw CommandRefusal.againstRules
        }
        try transaction.record(PlanNextStep.event, about: proof.subject)
        try PlanNextStep(proof: proof, plan: decision.plan, version: version).perform(transaction)
        guard try MeetingListRepository.decide(decision, in: meeting, under: proof, transaction) else {
            throw RouteRefusal.stale
        }
        let items = try CaseMeetingRepository.items(of: meeting, transaction)
        let here = items.firstIndex { $0.episode == proof.episodeID } ?? 0
        let inTurn = items[here...] + items[..<here]
        return inTurn.first { $0.decided == nil && $0.isOpen }?.number
    }
}
