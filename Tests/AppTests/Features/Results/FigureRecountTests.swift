import App
import Casework
import Figures
import Law
import SQL
import Store
import TestSupport
import Testing

@testable import App

/// Every figure of the page is what other code counts straight from the rows (process.md I9), on a year that
/// people might have had, and after anybody has done anything.
struct FigureRecountTests {
    private static let today = Day(number: 20_777)

    @Test("On the demonstration each figure of each programme and period is what a recount says")
    func recountsTheDemonstration() throws {
        let folder = try TestFolder(inMemory: true)
        let path = folder.file("demo.sqlite"), today = FigureRecountTests.today
        let resources = try #require(Resources(root: DatabaseImage.root))
        try Demo.make(path, plan: DemoPlan(cases: 120, seed: 9, today: today), resources: resources)
        try Inspection(path).read { transaction in
            let count = try recount(transaction, today: today)
            #expect(count > 500)
        }
    }

    @Test("After a walk in which anybody does anything each figure is what a recount says", arguments: [5, 6])
    func recountsAWalk(seed: UInt64) throws {
        let clock = WalkClock(from: Day(number: 20_454))
        let database = try SimulatedDatabase(clock: clock.clock, seed: seed)
        let resources = try #require(Resources(root: DatabaseImage.root))
        var walk = try RandomWalk(store: database.store, clock: clock, resources: resources, seed: seed)
        _ = try walk.walk(steps: 4_000, interval: 4_000)
        let today = clock.clock.today
        try database.store.read { transaction in
            let count = try recount(transaction, today: today)
            #expect(count > 300)
        }
    }

    /// How many marks were compared.
    private func recount(_ transaction: borrowing ReadTransaction, today: Day) throws -> Int {
        try holds(transaction)
        let rows = try CountedRows(transaction)
        let programmes = try transaction.all("SELECT id FROM programme") { try $0.id(0, ProgrammeID.self) }
        var compared = 0
        for programme in programmes {
            let counted = RecountedFigures(rows, of: "\(programme.value)")
            compared += counted.marks.count
            for code in ["alla", "2026", "2026-1", "2026-2", "2025-2"] {
                guard let period = FigurePeriod(code: code, today: today) else { continue }
                let scope = FigureScope(programme: programme, period: period, today: today)
                let numbers = try ResultRepository.read(scope, transaction)
                compare(numbers, counted, period)
                addsUp(numbers)
                try people(scope, numbers, counted, transaction)
            }
        }
        return compared
    }

    /// The program's own recount agrees with what it keeps.
    private func holds(_ transaction: borrowing ReadTransaction) throws {
        for (rule, statement) in FigureRecount.rules {
            #expect(try transaction.first(statement) { try $0.int(0) } == 0, "\(rule)")
        }
    }

    private func compare(_ numbers: ResultNumbers, _ counted: RecountedFigures, _ period: FigurePeriod) {
        let (from, to) = ("\(period.from)", "\(period.to)")
        for figure in KeptFigure.allCases {
            #expect(
                numbers[figure] == counted.counts(figure.rawValue, from: from, to: to),
                "\(figure) \(period.code)")
        }
        #expect(numbers.endGoals == counted.counts("outGoal", from: "", to: to))
        #expect(numbers.running == counted.marks.count { $0.figure == "running" })
        for month in numbers.months {
            let before = counted.marks.filter { $0.day <= "\(month.day)" }
            let places = before.count { $0.figure == "placeFrom" } - before.count { $0.figure == "placeTo" }
            let queue = before.count { $0.figure == "queueFrom" } - before.count { $0.figure == "queueTo" }
            #expect(month.placed == places && month.waiting == queue, "\(month.day)")
        }
    }

    /// Parts are as many as their whole.
    private func addsUp(_ numbers: ResultNumbers) {
        #expect(numbers.sum(.fate) == numbers.sum(.source))
        #expect(numbers.sum(.outReason) == numbers.sum(.out))
        #expect(numbers.sum(.appeal) == numbers.appeals.values.reduce(0, +))
        #expect((numbers[.reached]["stopped"] ?? 0) <= numbers[.reached]["started"] ?? 0)
    }

    /// Behind each number stand just those whom other code counts, goal by goal and category by category.
    private func people(
        _ scope: FigureScope, _ numbers: ResultNumbers, _ counted: RecountedFigures,
        _ transaction: borrowing ReadTransaction
    ) throws {
        for (figure, categories) in numbers.kept where figure != .groupSession {
            for (category, count) in categories {
                let choice = FigureChoice(scope: scope, part: .kept(figure, [category]))
                let found = try FigurePeopleRepository.counts(choice, nil, transaction)
                #expect(figure == .running || found.rows == count, "\(figure) \(category)")
                let listed = try FigurePeopleRepository.people(
                    choice, nil, after: nil, limit: 10_000, transaction)
                #expect(listed.count == found.cases)
            }
        }
        for goal in numbers.goals {
            for cohort in Cohort.allCases { try people(goal, cohort, scope, numbers, transaction) }
        }
    }

    private func people(
        _ goal: DatedGoal, _ cohort: Cohort, _ scope: FigureScope, _ numbers: ResultNumbers,
        _ transaction: borrowing ReadTransaction
    ) throws {
        let whole = numbers.whole(goal, cohort, scope.period)
        let id = GoalDefinitionID(value: goal.definition.id)
        var sum = 0
        for answer in cohort.answers {
            let count = numbers.count(goal, cohort, answer, scope.period)
            let choice = FigureChoice(scope: scope, part: .goal(cohort, id, answer))
            #expect(try FigurePeopleRepository.counts(choice, goal, transaction).cases == count)
            sum += count
        }
        #expect(sum == whole, "\(cohort) \(goal.definition.wording)")
    }
}
