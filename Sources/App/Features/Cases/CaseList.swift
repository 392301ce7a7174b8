import Casework
import Store

/// Fifty cases of those that a reader may open, and where the next fifty begin. It never counts the rest.
struct CaseList: Sendable {
    static let pageSize = 50

    let items: [CaseListRepository.Item]
    let next: CaseCursor?

    init(
        _ filter: CaseFilter, for actor: Actor, _ transaction: borrowing some Querying & ~Copyable
    ) throws {
        // One more than is shown tells whether there is a next page.
        let limit = CaseList.pageSize + 1
        let found = try CaseList.read(filter, for: actor, limit: limit, transaction)
        items = found.count > CaseList.pageSize ? Array(found.prefix(CaseList.pageSize)) : found
        next =
            found.count > CaseList.pageSize
            ? items.last.map { CaseCursor(day: $0.day, episode: $0.episode) } : nil
    }

    private static func read(
        _ filter: CaseFilter, for actor: Actor, limit: Int, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [CaseListRepository.Item] {
        let programmes = actor.programmes(for: .readCases)
        if filter.part == .mine {
            return try CaseListRepository.open(
                ownedBy: actor.accountID, in: programmes, after: filter.cursor, limit: limit, transaction)
        }
        var found: [CaseListRepository.Item] = []
        for programme in programmes {
            found +=
                try filter.part == .ended
                ? CaseListRepository.ended(in: programme, after: filter.cursor, limit: limit, transaction)
                : CaseListRepository.open(in: programme, after: filter.cursor, limit: limit, transaction)
        }
        return programmes.count < 2 ? found : merged(found, isEnded: filter.part == .ended, limit: limit)
    }

    /// Each programme's rows come in order from its index; together they are put in order here.
    private static func merged(
        _ items: [CaseListRepository.Item], isEnded: Bool, limit: Int
    ) -> [CaseListRepository.Item] {
        let ordered = items.sorted { ($0.day, $0.episode) < ($1.day, $1.episode) }
        return Array((isEnded ? ordered.reversed() : ordered).prefix(limit))
    }
}
