import Casework
import Law
import Store
import Web

/// Whether an appeal came in time, as a person found it (FL 45). It never dismisses.
struct TriedAppeal: AppealAct {
    static let event = AuditEvent.appealTried
    static let steps = [AppealStep.tryTime]

    let appeal: AppealID
    let outcome: AppealTimeliness
    let reasons: String

    func problems(
        of appeal: AppealRecord, in file: IssuedDecisionFile, under grant: CaseGrant, today: Day
    ) -> [AppealProblem] {
        let found = AppealTimeliness(appeal.arrival, receipt: file.receipt(of: appeal))
        return outcome.problem(byDays: found).map { [$0] } ?? []
    }

    func keep(
        _ appeal: AppealRecord, in file: IssuedDecisionFile, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try AppealWritingRepository.insert(
            self, receipt: file.receipt(of: appeal), under: grant, transaction)
    }
}
