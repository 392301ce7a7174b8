import Casework
import Law
import Store

/// What the simulator can do to an issued decision, by the acts of the pages. What they say of the case's
/// next step is remembered beside.
extension Simulator {
    /// The latest issued decision of a case with all that has happened to it; nil where there is none.
    mutating func issued(_ index: Int, under grant: CaseGrant) throws -> IssuedDecisionFile? {
        let today = clock.today
        return try read { transaction in
            let all = try DecisionRepository.all(under: grant, transaction)
            let id = all.first { $0.state == .issued }?.id
            return try IssuedDecisionFile(id, under: grant, on: today, transaction)
        }
    }

    mutating func serve(
        _ delivery: NewDelivery, _ index: Int, _ file: IssuedDecisionFile, under grant: CaseGrant
    ) throws {
        let beside = try unitStep(under: grant)
        try run(ActOnDecision(proof: grant, act: delivery, decision: file.record.id))
        let known = file.delivery.records.map(\.attempt)
        let attempt = DeliveryAttempt(
            id: DeliveryID(value: 0), number: known.count + 1, delivery: delivery, followUps: [])
        remember(known + [attempt], noticedOn: file.delivery.noticedOn, index, file, beside)
    }

    mutating func followUp(
        _ followUp: DeliveryFollowUp, of attempt: DeliveryAttempt, _ index: Int, _ file: IssuedDecisionFile,
        under grant: CaseGrant
    ) throws {
        let beside = try unitStep(under: grant)
        let noted = NotedFollowUp(delivery: attempt.id, followUp: followUp)
        try run(ActOnDecision(proof: grant, act: noted, decision: file.record.id))
        let known = file.delivery.records.map(\.attempt).map { one in
            one.id != attempt.id ? one : DeliveryAttempt(
                id: one.id, number: one.number, delivery: one.delivery, followUps: one.followUps + [followUp])
        }
        remember(known, noticedOn: file.delivery.noticedOn, index, file, beside)
    }

    mutating func announce(
        _ day: Day, _ index: Int, _ file: IssuedDecisionFile, under grant: CaseGrant
    ) throws {
        let beside = try unitStep(under: grant)
        let notice = BoardNotice(announcedOn: day)
        try run(ActOnDecision(proof: grant, act: notice, decision: file.record.id))
        remember(file.delivery.records.map(\.attempt), noticedOn: day, index, file, beside)
    }

    mutating func carryOut(
        _ event: ExecutionEvent, _ file: IssuedDecisionFile, under grant: CaseGrant
    ) throws {
        try run(ActOnDecision(proof: grant, act: event, decision: file.record.id))
    }

    private mutating func remember(
        _ attempts: [DeliveryAttempt], noticedOn: Day?, _ index: Int, _ file: IssuedDecisionFile,
        _ beside: UnitStep?
    ) {
        guard let plan = file.plan(after: attempts, noticedOn: noticedOn, today: clock.today) else { return }
        moved(index, to: plan)
        if !plan.step.isAuthoritys { promoted(index, beside) }
    }
}
