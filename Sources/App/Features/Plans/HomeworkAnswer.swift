import Casework
import Law
import Store
import Web

/// How it went with the homework that the place is about.
struct HomeworkAnswer: PlanAct {
    static let event = AuditEvent.homeworkChecked
    static let isOfThePast = true

    let result: HomeworkResult
    let line: String
    let on: Day

    func problems(in place: PlanPlace, today: Day) -> [PlanProblem] {
        guard let homework = place.homework, homework.isOpen else { return [.noSuchHomework] }
        if on > today { return [.dayInFuture] }
        return on < homework.setOn ? [.beforeHomework] : []
    }

    func keep(
        in place: PlanPlace, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard let homework = place.homework else { throw RouteRefusal.stale }
        try CheckHomework(homework: homework.id, result: result, line: line, on: on)
            .keep(under: grant, transaction)
    }
}
