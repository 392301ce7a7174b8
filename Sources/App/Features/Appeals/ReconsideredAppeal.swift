import Casework
import Law
import Store
import Web

/// What the board found when it looked at an appealed decision once more (FL 37-39). It changes nothing: a
/// change is a new decision.
struct ReconsideredAppeal: AppealAct {
    static let event = AuditEvent.appealReconsidered
    static let steps = [AppealStep.reconsider]

    let appeal: AppealID
    let outcome: Reconsideration
    let reasons: String

    func problems(
        of appeal: AppealRecord, in file: IssuedDecisionFile, under grant: CaseGrant, today: Day
    ) -> [AppealProblem] {
        grant.may(.readCases, in: .execution) ? [.carriesOut] : []
    }

    /// Whoever presented the decision writes the new one, or hands over.
    func keep(
        _ appeal: AppealRecord, in file: IssuedDecisionFile, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try AppealWritingRepository.insert(self, under: grant, transaction)
        try file.file.move(
            to: .handleAppeal, on: transaction.now.day.adding(days: 1).orWorkingDay,
            owner: file.record.presenter ?? grant.actor.accountID, note: "", under: grant, transaction)
    }
}
