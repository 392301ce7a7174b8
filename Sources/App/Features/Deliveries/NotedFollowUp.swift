import Casework
import Law
import Store
import Web

/// What was learnt of one of the tries to serve a decision.
struct NotedFollowUp: IssuedDecisionAct {
    static let event = AuditEvent.deliveryFollowedUp

    let delivery: DeliveryID
    let followUp: DeliveryFollowUp

    func problems(in file: IssuedDecisionFile, under grant: CaseGrant, today: Day) -> [DeliveryProblem] {
        guard let found = file.delivery.records.first(where: { $0.attempt.id == delivery }) else {
            return [.notOfMethod]
        }
        return followUp.problems(of: found.attempt, today: today)
    }

    func keep(
        in file: IssuedDecisionFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        try DeliveryWritingRepository.insert(followUp, of: delivery, under: grant, transaction)
        try file.moveAfterDelivery(under: grant, transaction)
    }
}
