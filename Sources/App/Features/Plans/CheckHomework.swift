import Casework
import Law
import Store
import Web

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
