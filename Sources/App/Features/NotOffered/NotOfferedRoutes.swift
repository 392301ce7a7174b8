import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The register of everybody who was in contact and not offered support (programmes.md IN-15, DE-7). It
/// changes nothing; a contact is counted for good, and has its row for as long as its case is kept.
struct NotOfferedRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [NotOfferedPage.self]

    var routes: [Route] {
        [.get("/ej-erbjudna", .holding(.readCases, in: .execution), audit: .view(.notOfferedViewed), index)]
    }

    private func index(_ context: Context, _ actor: Actor) throws -> Response {
        let filter = NotOfferedFilter(context, actor: actor, today: store.clock.today)
        let mine = actor.programmes(for: .readCases, in: .execution)
        let period = NotOfferedRepository.Period(
            programmes: filter.programme.map { [$0] } ?? mine, from: filter.from, to: filter.to)
        let page = try store.read { transaction in
            try register(filter, period, mine, transaction)
        }
        return try context.page(page)
    }

    private func register(
        _ filter: NotOfferedFilter, _ period: NotOfferedRepository.Period, _ mine: [ProgrammeID],
        _ transaction: borrowing ReadTransaction
    ) throws -> NotOfferedPage {
        // One more than is shown tells whether there is a next page.
        let size = NotOfferedPage.pageSize
        let found = try NotOfferedRepository.rows(
            period, filter.part, after: filter.cursor, limit: size + 1, transaction)
        let last = found.count > size ? found[size - 1] : nil
        return NotOfferedPage(
            filter: filter, programmes: try options(mine, filter, transaction),
            figures: NotOfferedFigures(
                try NotOfferedRepository.figures(period, transaction), filter),
            erased: try NotOfferedRepository.countErased(period, transaction),
            lines: found.prefix(size).map(NotOfferedPage.Line.init),
            next: last.map {
                filter.address(filter.part, after: CaseCursor(day: $0.openedOn, episode: $0.episode))
            }, today: store.clock.today)
    }

    private func options(
        _ mine: [ProgrammeID], _ filter: NotOfferedFilter, _ transaction: borrowing ReadTransaction
    ) throws -> [FieldOption] {
        try ProgrammeRepository.find(mine, on: filter.to, transaction).enumerated().map { index, programme in
            FieldOption(
                id: "f-verksamhet-\(index + 1)", value: programme.id.description, label: programme.name,
                isChosen: programme.id == filter.programme)
        }
    }
}
