import Casework
import Law
import Store
import Web

/// A request for legality review that came to the board though it goes to the court: it is sent on, and what
/// comes of it is the court's (KL 13 kap. 6 §).
struct ForwardedReview: IssuedDecisionAct {
    static let event = AuditEvent.legalityReviewForwarded

    let reached: Day
    let forwarded: Day

    func problems(in file: IssuedDecisionFile, under grant: CaseGrant, today: Day) -> [AppealProblem] {
        let problems: [AppealProblem?] = [
            max(reached, forwarded) > today ? .dayInFuture : nil,
            reached < file.issue.day ? .reachedBeforeDecision : nil,
            forwarded < reached ? .forwardedBeforeReached : nil,
        ]
        return problems.compactMap { $0 }
    }

    func keep(
        in file: IssuedDecisionFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard file.record.texts.ground?.appeal == .legalityReview else { throw RouteRefusal.stale }
        try LegalityForwardingRepository.insert(self, of: file.record.id, under: grant, transaction)
    }
}
