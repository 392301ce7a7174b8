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
    /// What the case waits for when something has been noted of how its decision was served.
    func moveAfterDelivery(under grant: CaseGrant, _ transaction: borrowing WriteTransaction) throws {
        let now = try DeliveryRepository.delivery(of: record, under: grant, transaction)
        let attempts = now.records.map(\.attempt), today = transaction.now.day
        guard let plan = plan(after: attempts, noticedOn: now.noticedOn, today: today) else { return }
        try file.move(
            to: plan.step, on: plan.day, owner: plan.owner, note: plan.note, under: grant, transaction)
        // Not every delivery moves the case: the log says which did.
        try transaction.record(.nextStepPlanned, about: grant.subject)
    }

    /// A case that waits for its decision to be served, or to be final, waits from now on for whichever comes
    /// next. Nil where it waits for something else: that is left alone.
    func plan(after attempts: [DeliveryAttempt], noticedOn: Day?, today: Day) -> NextStepPlan? {
        guard file.facts.phase.followsInvestigation, let step = file.facts.nextStep,
            step.step == .serveDecision || step.step == .awaitFinality
        else { return nil }
        let receipt = attempts.firstCertainReceipt
        let final = record.texts.ground?.appeal.flatMap {
            AppealTime($0, receipt: receipt, noticedOn: noticedOn).finalDay
        }
        let control = attempts.compactMap(\.controlMessageDue).max()
        let asked = control ?? today.adding(days: IssuedDecisionFile.patience).orWorkingDay
        return NextStepPlan(
            step: final == nil ? .serveDecision : .awaitFinality, day: max(final ?? asked, today),
            owner: step.owner, note: "")
    }

    /// After which somebody asks whether what was sent has come (delgivningsförordningen 2011:154 6 §).
    private static let patience = 14
}
