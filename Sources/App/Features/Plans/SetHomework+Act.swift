import Casework
import Law
import Store
import Web

extension SetHomework: PlanAct {
    static var event: AuditEvent { .homeworkSet }

    func problems(in place: PlanPlace, today: Day) -> [PlanProblem] {
        let goals = place.file.inForce?.goals ?? []
        let isKnown = goal.map { root in goals.contains { $0.root == root } } ?? true
        return (wording.isEmpty ? [.withoutWords] : []) + (isKnown ? [] : [.noSuchGoal])
    }

    func keep(
        in place: PlanPlace, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        try keep(on: transaction.now.day, under: grant, transaction)
    }
}
