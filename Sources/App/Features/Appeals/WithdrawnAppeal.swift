import Casework
import Law
import Store
import Web

/// An appeal that was taken back while the board had it. Silence never takes one back.
struct WithdrawnAppeal: AppealAct {
    static let event = AuditEvent.appealWithdrawn
    static let steps: [AppealStep] = [.tryTime, .dismiss, .reconsider, .writeChange, .handOver]

    let appeal: AppealID
    let day: Day
    let told: String

    func problems(
        of appeal: AppealRecord, in file: IssuedDecisionFile, under grant: CaseGrant, today: Day
    ) -> [AppealProblem] {
        (day > today ? [.dayInFuture] : []) + (day < appeal.arrival.day ? [.beforeArrival] : [])
    }

    func keep(
        _ appeal: AppealRecord, in file: IssuedDecisionFile, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try AppealWritingRepository.insert(self, under: grant, transaction)
        try file.file.move(
            to: .awaitFinality, on: transaction.now.day.adding(days: 1).orWorkingDay,
            owner: grant.actor.accountID, note: "", under: grant, transaction)
    }
}
