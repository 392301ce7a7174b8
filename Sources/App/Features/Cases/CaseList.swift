import Casework
import Law
import Store

/// Fifty cases of those that a reader may open, and where the next fifty begin. It never counts the rest.
struct CaseList: Sendable {
    static let pageSize = 50

    let items: [CaseListRepository.Item]
    let next: CaseCursor?

    init(
        _ filter: CaseFilter, for actor: Actor, today: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws {
        // One more than is shown tells whether there is a next page.
        let limit = CaseList.pageSize + 1
        let programmes = actor.programmes(for: .readCases)
        let owner = filter.part == .mine ? actor.accountID : nil
        var found: [CaseListRepository.Item] = []
        for programme in programmes {
            found +=
                try filter.part == .ended
                ? CaseListRepository.ended(in: programme, after: filter.cursor, limit: limit, transaction)
                : CaseListRepository.open(
                    in: programme, filter, ownedBy: owner, today: today, limit: limit, transaction)
        }
        if programmes.count > 1 { found = CaseList.merged(found, filter, limit: limit) }
        items = Array(found.prefix(CaseList.pageSize))
        let last = found.count > CaseList.pageSize ? items.last : nil
        next = last.map { CaseCursor(day: $0.day, episode: $0.episode) }
    }

    /// Each programme's rows come in order from its index; together they are put in order here.
    private static func merged(
        _ items: [CaseListRepository.Item], _ filter: CaseFilter, limit: Int
    ) -> [CaseListRepository.Item] {
        let isByDay = filter.part == .ended || filter.order.isByStep
        let ordered = items.sorted {
            isByDay ? ($0.day, $0.episode) < ($1.day, $1.episode) : $0.episode < $1.episode
        }
        let isReversed = filter.part == .ended || filter.order.isDescending
        return Array((isReversed ? ordered.reversed() : ordered).prefix(limit))
    }
}
