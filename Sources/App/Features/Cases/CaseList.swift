import Casework
import Law
import Store

/// Fifty cases of those that a reader may open, and where the next fifty begin. It never counts the rest.
struct CaseList: Sendable {
    static let pageSize = 50
    /// One more than is shown tells whether there is a next page.
    private static let limit = pageSize + 1

    let items: [CaseListRepository.Item]
    let next: CaseCursor?

    init(
        _ filter: CaseFilter, for actor: Actor, today: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws {
        let limit = CaseList.limit
        let reach = actor.reach(for: .readCases)
        let owner = filter.part == .mine ? actor.accountID : nil
        var found = try reach.programmes.flatMap { programme in
            let isPartial = reach.isPartial(in: programme)
            return try filter.part == .ended
                ? CaseListRepository.ended(
                    in: programme, isPartial: isPartial, after: filter.cursor, limit: limit, transaction)
                : CaseListRepository.open(
                    in: programme, filter, ownedBy: owner, isPartial: isPartial, today: today, limit: limit,
                    transaction)
        }
        if reach.programmes.count > 1 { found = CaseList.merged(found, filter, limit: limit) }
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
