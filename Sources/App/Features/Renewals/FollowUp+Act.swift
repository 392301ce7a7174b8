import Casework
import Law
import Store
import Web

extension FollowUpProblem: CaseProblem {}

/// How it went so far, noted with the decision. A decision can be followed up more than once; the latest is
/// what a renewal stands on.
extension FollowUp: IssuedDecisionAct {
    static var event: AuditEvent { .decisionFollowedUp }

    func problems(in file: IssuedDecisionFile, under grant: CaseGrant, today: Day) -> [FollowUpProblem] {
        guard file.isGiven else { return [.notGiven] }
        if file.file.isBiased(grant.actor.accountID) { return [.biased] }
        return problems(decidedOn: file.issue.day, today: today)
    }

    func keep(
        in file: IssuedDecisionFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard file.file.isOpen else { throw RouteRefusal.stale }
        try RenewalRepository.insert(self, of: file.record.id, under: grant, transaction)
    }
}

extension IssuedDecisionFile {
    var isGiven: Bool { record.texts.outcome?.isGiven == true }
}
