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

    static let pages: [any Page.Type] = [ResultPage.self, FigurePeoplePage.self, FigureComparisonPage.self]

    var routes: [Route] {
        [
            .get(
                "/resultat/jamfor", .holding(.followFigures, in: .execution), audit: .view(.figuresViewed),
                compare),
            .get("/resultat", .holding(.followFigures, in: .execution), audit: .view(.figuresViewed), index),
            .get(
                "/resultat/{figure}", .holding(.readFigurePeople, in: .execution),
                audit: .view(.figurePeopleViewed), people),
        ]
    }

    private func index(_ context: Context, _ actor: Actor) throws -> Response {
        let mine = actor.programmes(for: .followFigures, in: .execution)
        var scope = try context.figureScope(among: mine, today: store.clock.today)
        scope.opens = opens(scope.programme, actor)
        let page = try store.read { transaction in
            let units = try ProgrammeRepository.find(mine, on: scope.today, transaction)
            let first = try ResultRepository.firstDay(of: scope.programme, transaction) ?? scope.today
            return ResultPage(
                unit: units.first { $0.id == scope.programme }?.name ?? "",
                programmes: FigureScope.options(units, chosen: scope.programme),
                periods: FigureScope.periods(since: first, chosen: scope), scope: scope,
                sections: ResultPage.sections(try ResultRepository.read(scope, transaction), scope))
        }
        return try context.page(page)
    }

    private func opens(_ programme: ProgrammeID, _ actor: Actor) -> Bool {
        actor.programmes(for: .readFigurePeople, in: .execution).contains(programme)
    }

    /// Two periods, or two programmes, side by side.
    private func compare(_ context: Context, _ actor: Actor) throws -> Response {
        let mine = actor.programmes(for: .followFigures, in: .execution)
        let today = store.clock.today
        let first = try context.figureScope(among: mine, today: today)
        let second = try context.comparedScope(with: first, among: mine)
        let page = try store.read { transaction in
            FigureComparisonPage(
                first: first, second: second,
                units: try ProgrammeRepository.find(mine, on: today, transaction),
                since: try ResultRepository.firstDay(of: first.programme, transaction) ?? today,
                numbers: try (
                    ResultRepository.read(first, transaction), ResultRepository.read(second, transaction)
                ))
        }
        return try context.page(page)
    }

    private func people(_ context: Context, _ actor: Actor) throws -> Response {
        let mine = actor.programmes(for: .readFigurePeople, in: .execution)
        let scope = try context.figureScope(among: mine, today: store.clock.today)
        guard let choice = FigureChoice(context, scope) else {
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
        let words = FigurePeopleWords(choice: choice, goal: goal, terms: try FigureTerms(transaction))
        let scope = choice.scope
        let units = try ProgrammeRepository.find([scope.programme], on: scope.today, transaction)
        let told = try words.sentences(FigurePeopleRepository.counts(choice, goal, transaction))
        let erased = try ErasedFigureRepository.told(choice, transaction)
        let page = FigurePeoplePage(
            heading: words.heading, unit: units.first?.name ?? "", sentences: told + erased,
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
