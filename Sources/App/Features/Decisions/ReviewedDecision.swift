import Casework
import Law
import Store
import Web

/// What the second pair of eyes found.
struct ReviewedDecision: DecisionAct {
    static let event = AuditEvent.decisionReviewed

    let isApproved: Bool
    let comment: String

    func problems(in file: DecisionFile, under grant: CaseGrant, today: Day) -> [DecisionProblem] {
        let account = grant.actor.accountID
        return (file.authors.contains(account) ? [.ownWork] : []) + (file.isBiased(account) ? [.biased] : [])
    }

    /// What is sent back is its presenter's again.
    func keep(
        in file: DecisionFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard let work = file.work, work.state == .inReview, let presenter = work.presenter else {
            throw RouteRefusal.stale
        }
        try DecisionWritingRepository.review(
            isApproved ? .approved : .back, comment: comment, of: work, under: grant, transaction)
        let day = transaction.now.day.adding(days: isApproved ? 0 : 1).orWorkingDay
        try file.move(
            to: .decideApplication, on: day, owner: isApproved ? grant.actor.accountID : presenter,
            note: isApproved ? "" : comment, under: grant, transaction)
    }
}
