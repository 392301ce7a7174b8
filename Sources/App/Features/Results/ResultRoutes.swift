import Casework
import Figures
import HTTP
import Law
import Store
import Templating
import Web

/// What the work comes to, in figures that each lead to the people behind them. It changes nothing, and whom
/// it shows by name stands in the log.
struct ResultRoutes: Feature {
    let store: Store

    static let pages: [any Page.Type] = [ResultPage.self, FigurePeoplePage.self]

    var routes: [Route] {
        [
            .get("/resultat", .holding(.followFigures, in: .execution), audit: .view(.figuresViewed), index),
            .get(
                "/resultat/{figure}", .holding(.readFigurePeople, in: .execution),
                audit: .view(.figurePeopleViewed), people),
        ]
    }

    private func index(_ context: Context, _ actor: Actor) throws -> Response {
        let mine = actor.programmes(for: .followFigures, in: .execution)
        var scope = try scope(context, among: mine)
        scope.opens = opens(scope.programme, actor)
        let page = try store.read { transaction in
            let units = try ProgrammeRepository.find(mine, on: scope.today, transaction)
            let first = try ResultRepository.firstDay(of: scope.programme, transaction) ?? scope.today
            return ResultPage(
                unit: units.first { $0.id == scope.programme }?.name ?? "",
                programmes: options(units, scope), periods: periods(since: first, scope), scope: scope,
                sections: ResultPage.sections(try ResultRepository.read(scope, transaction), scope))
        }
        return try context.page(page)
    }

    /// A programme or period that there is not means the first programme and this year: a link with a typing
    /// error still opens.
    private func scope(_ context: Context, among mine: [ProgrammeID]) throws -> FigureScope {
        let asked = ProgrammeID(context.query("verksamhet") ?? "")
        guard let programme = mine.first(where: { $0 == asked }) ?? mine.first else {
            throw RouteRefusal.forbidden
        }
        let today = store.clock.today
        let period = FigurePeriod(code: context.query("period") ?? "", today: today)
        return FigureScope(programme: programme, period: period ?? .year(of: today), today: today)
    }

    private func opens(_ programme: ProgrammeID, _ actor: Actor) -> Bool {
        actor.programmes(for: .readFigurePeople, in: .execution).contains(programme)
    }

    private func options(
        _ units: [ProgrammeRepository.Record], _ scope: FigureScope
    ) -> [FieldOption] {
        units.enumerated().map { index, unit in
            FieldOption(
                id: "f-verksamhet-\(index + 1)", value: unit.id.description, label: unit.name,
                isChosen: unit.id == scope.programme)
        }
    }

    private func periods(since first: Day, _ scope: FigureScope) -> [FieldOption] {
        FigurePeriod.choices(since: first, today: scope.today).map { period in
            FieldOption(
                id: "f-period-\(period.code)", value: period.code, label: period.name,
                isChosen: period == scope.period)
        }
    }

    private func people(_ context: Context, _ actor: Actor) throws -> Response {
        let mine = actor.programmes(for: .readFigurePeople, in: .execution)
        guard let choice = FigureChoice(context, try scope(context, among: mine)) else {
            throw RouteRefusal.notFound
        }
        let cursor = CaseCursor(context.query("efter") ?? "")
        let (page, shown) = try store.read { try people(choice, after: cursor, $0) }
        for one in shown {
            let subject = AuditSubject(
                programme: choice.scope.programme, person: one.person, episode: one.episode)
            store.recordView(.figurePeopleViewed, about: subject, under: actor)
        }
        return try context.page(page)
    }

    private func people(
        _ choice: FigureChoice, after cursor: CaseCursor?, _ transaction: borrowing ReadTransaction
    ) throws -> (FigurePeoplePage, [FigurePerson]) {
        let goal = try goal(of: choice, transaction)
        let size = FigurePeoplePage.pageSize
        // One more than is shown tells whether there is a next page.
        let found = try FigurePeopleRepository.people(
            choice, goal, after: cursor, limit: size + 1, transaction)
        let shown = Array(found.prefix(size))
        let last = found.count > size ? shown.last : nil
        let words = FigurePeopleWords(
            choice: choice, goal: goal, terms: try FigureTerms(transaction))
        let scope = choice.scope
        let units = try ProgrammeRepository.find([scope.programme], on: scope.today, transaction)
        let counts = try FigurePeopleRepository.counts(choice, goal, transaction)
        let page = FigurePeoplePage(
            heading: words.heading, unit: units.first?.name ?? "", sentences: words.sentences(counts),
            back: scope.address, lines: shown.map(words.line), pager: pager(choice, after: cursor, last))
        return (page, shown)
    }

    private func pager(_ choice: FigureChoice, after cursor: CaseCursor?, _ last: FigurePerson?) -> Pager? {
        guard last != nil || cursor != nil else { return nil }
        return Pager(
            first: cursor.map { _ in choice.address },
            next: last.map { choice.address(after: CaseCursor(day: $0.day, episode: $0.episode)) })
    }

    /// The goal as it read, with every version in which it read so.
    private func goal(
        of choice: FigureChoice, _ transaction: borrowing ReadTransaction
    ) throws -> DatedGoal? {
        guard case .goal(_, let id, _) = choice.part else { return nil }
        let goals = try ResultRepository.goals(of: choice.scope.programme, transaction)
        guard let goal = goals.first(where: { $0.ids.contains(id.value) }) else {
            throw RouteRefusal.notFound
        }
        return goal
    }
}
