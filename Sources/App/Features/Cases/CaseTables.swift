import Casework
import Law
import Store
import Templating
import Web

/// The rows of the case list, made once for all who see the same. It never keeps anything that depends on
/// who looks beyond what its question holds.
struct CaseTables: Sendable {
    /// Everything a table depends on beside the database.
    private struct Question: Hashable, Sendable {
        let filter: CaseFilter
        let reach: CaseReach
        /// For a list of one's own.
        let owner: AccountID?
        let today: Day
    }

    /// A table is about ten kilobytes.
    private static let capacity = 200
    private let store: Store
    private let kept: Remembered<Question, Markup>

    init(store: Store) {
        self.store = store
        kept = Remembered(store, capacity: CaseTables.capacity)
    }

    func markup(_ filter: CaseFilter, for actor: Actor, _ context: Context) throws -> Markup {
        let today = store.clock.today
        let question = Question(
            filter: filter, reach: actor.reach(for: .readCases),
            owner: filter.part == .mine ? actor.accountID : nil, today: today)
        return try kept.answer(to: question) { transaction in
            let list = try CaseList(filter, for: actor, today: today, transaction)
            return try context.markup(CaseTable(list, filter, today: today))
        }
    }
}
