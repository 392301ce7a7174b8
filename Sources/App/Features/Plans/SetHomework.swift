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

/// How it went with what was agreed, once. Tried again it is homework of its own.
struct CheckHomework: Sendable {
    let homework: HomeworkID
    let result: HomeworkResult
    let line: String
    let on: Day

    /// Throws `RouteRefusal.stale` where it is not open, `CommandRefusal.againstRules` for a day before it or
    /// ahead.
    func keep(under grant: CaseGrant, _ transaction: borrowing WriteTransaction) throws {
        let open = try HomeworkRepository.open(under: grant, transaction)
        guard let found = open.first(where: { $0.id == homework }) else { throw RouteRefusal.stale }
        guard on >= found.setOn, on <= transaction.now.day else { throw CommandRefusal.againstRules }
        try HomeworkRepository.insert(self, under: grant, transaction)
    }
}
