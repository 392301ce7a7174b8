import Casework
import Law
import Store
import Web

/// What was answered to the draft. An agreed one is what is worked by from now on: what it says is to be
/// tried is homework, and the day to follow it up is planned where nothing else is.
extension PlanAgreement: PlanAct {
    static var event: AuditEvent { .planAgreed }

    func problems(in place: PlanPlace, today: Day) -> [PlanProblem] {
        guard let draft = place.file.draft else { return [.noDraft] }
        return problems(of: draft.texts, begunOn: draft.begun.at.day, today: today)
    }

    func keep(
        in place: PlanPlace, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard let draft = place.file.draft, place.version == place.file.writing else {
            throw RouteRefusal.stale
        }
        try PlanWritingRepository.insert(self, of: draft.id, under: grant, transaction)
        guard way != .declined else { return }
        for goal in draft.goals {
            for wording in goal.text.homework {
                try SetHomework(wording: wording, goal: goal.root).keep(on: on, under: grant, transaction)
            }
        }
        if let day = draft.texts.followUpOn {
            try grant.planFollowUp(on: day, in: place.file.facts, transaction)
        }
    }
}

extension CaseGrant {
    /// The case's next step is to follow the plan up, where it was to make or follow up one. Any other step
    /// stands: it is what must happen first.
    func planFollowUp(on day: Day, in facts: CaseFacts, _ transaction: borrowing WriteTransaction) throws {
        guard let step = facts.nextStep, step.step == .writePlan || step.step == .followUpPlan else { return }
        let plan = NextStepPlan(step: .followUpPlan, day: day, owner: step.owner, note: "")
        guard try NextStepRepository.update(
            plan, in: .execution, version: facts.version, under: self, transaction)
        else { throw RouteRefusal.stale }
        // Not every answer or review moves the case: the log says which did.
        try transaction.record(.nextStepPlanned, about: subject)
    }
}
