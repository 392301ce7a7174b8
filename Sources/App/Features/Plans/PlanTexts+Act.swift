import Casework
import Law
import Store
import Web

/// Written in the draft; the first time a version is begun.
extension PlanTexts: PlanAct {
    static var event: AuditEvent { .planWritten }

    func problems(in place: PlanPlace, today: Day) -> [PlanProblem] {
        guard let followUpOn else { return [] }
        if followUpOn <= today { return [.followUpPassed] }
        return NextStepPlan.problems(with: followUpOn, today: today).isEmpty ? [] : [.followUpTooFar]
    }

    func keep(
        in place: PlanPlace, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        let draft = place.file.draft
        // Nobody has saved it meanwhile, nor has it been agreed.
        guard place.version == place.file.writing else { throw RouteRefusal.stale }
        let id: PlanID = draft?.id ?? transaction.newID()
        if draft == nil {
            let number = (place.file.plans.first?.number ?? 0) + 1
            try PlanWritingRepository.insert(self, id: id, number: number, under: grant, transaction)
        } else {
            try PlanWritingRepository.update(self, id: id, under: grant, transaction)
        }
        try PlanWritingRepository.replaceGoals(
            of: id, with: goals, known: place.file.goalPlaces, transaction)
    }
}
