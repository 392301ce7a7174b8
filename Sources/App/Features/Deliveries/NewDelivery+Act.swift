import Casework
import Law
import Store
import Web

extension DeliveryProblem: CaseProblem {}

/// The decision is sent, handed over or read out.
extension NewDelivery: IssuedDecisionAct {
    static var event: AuditEvent { .decisionServed }

    func problems(in file: IssuedDecisionFile, under grant: CaseGrant, today: Day) -> [DeliveryProblem] {
        let problems = problems(decidedOn: file.issue.day, today: today)
        guard let representative else { return problems }
        let found = file.representatives.first { $0.id == representative }
        let holds = found?.holds(on: dispatchedOn, birthDay: file.file.facts.person.birthDay) == true
        return problems + (holds ? [] : [.representativeNotInForce])
    }

    func keep(
        in file: IssuedDecisionFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        try DeliveryWritingRepository.insert(self, of: file.record.id, under: grant, transaction)
        try file.moveAfterDelivery(under: grant, transaction)
    }
}

extension IssuedDecisionFile {
    /// A case that waits for its decision to be served, or to be final, waits from now on for whichever comes
    /// next. Whatever else it waits for is left alone.
    func moveAfterDelivery(under grant: CaseGrant, _ transaction: borrowing WriteTransaction) throws {
        let facts = file.facts
        guard facts.phase == .decision, let step = facts.nextStep,
            step.step == .serveDecision || step.step == .awaitFinality
        else { return }
        let delivery = try DeliveryRepository.delivery(of: record, under: grant, transaction)
        let today = transaction.now.day
        let control = delivery.records.compactMap(\.attempt.controlMessageDue).max()
        let asked = control ?? today.adding(days: IssuedDecisionFile.patience).orWorkingDay
        let final = delivery.time?.finalDay
        try file.move(
            to: final == nil ? .serveDecision : .awaitFinality, on: max(final ?? asked, today),
            owner: step.owner, note: "", under: grant, transaction)
    }

    /// After which somebody asks whether what was sent has come (delgivningsförordningen 2011:154 6 §).
    private static let patience = 14
}
