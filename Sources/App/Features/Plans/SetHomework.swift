import Casework
import Law
import Store
import Web

/// What the person and staff agree to try until they meet next. A visit's note keeps it in its own
/// transaction; it is never changed afterwards.
struct SetHomework: Sendable {
    let wording: String
    /// A goal of the plan in force, by its root; nil for none.
    let goal: PlanGoalID?

    /// Throws `CommandRefusal.againstRules` for a goal that the plan in force does not have, for no words and
    /// for a day ahead.
    @discardableResult
    func keep(
        on day: Day, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws -> HomeworkID {
        guard !wording.isEmpty, day <= transaction.now.day else { throw CommandRefusal.againstRules }
        if let goal { try PlanRepository.demand(goal, under: grant, transaction) }
        let id: HomeworkID = transaction.newID()
        try HomeworkRepository.insert(self, id: id, on: day, under: grant, transaction)
        return id
    }
}
