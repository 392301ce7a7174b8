import Casework
import Law
import Store
import Web

/// To somebody else, who looks at it and then owns what happens next.
struct SentDecision: DecisionAct {
    static let event = AuditEvent.decisionSentForReview

    let reviewer: AccountID
    let day: Day
    let note: String

    func problems(in file: DecisionFile, under grant: CaseGrant, today: Day) -> [DecisionProblem] {
        guard let work = file.work, work.texts.missing.isEmpty else { return [.incomplete] }
        return work.texts.problems(in: file, under: grant, today: today)
            + (file.authors.contains(reviewer) || reviewer == grant.actor.accountID ? [.ownWork] : [])
            + (file.isBiased(reviewer) ? [.biased] : [])
            + (file.authority == nil ? [.noAuthority] : [])
    }

    func keep(
        in file: DecisionFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard let work = file.work, work.state == .drafted else { throw RouteRefusal.stale }
        guard file.deciders.contains(where: { $0.account == reviewer }) else {
            throw CommandRefusal.ownerCannotReachCase
        }
        try DecisionWritingRepository.send(work, under: grant, transaction)
        try file.move(
            to: .decideApplication, on: day, owner: reviewer, note: note, under: grant, transaction)
    }
}
