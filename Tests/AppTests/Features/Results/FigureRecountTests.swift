import App
import Casework
import Figures
import Foundation
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

    /// How many simulated cases: `make recount` says 10,000 (process.md I9), which takes minutes.
    static let cases =
        ProcessInfo.processInfo.environment["STEGET_EPISODES"].flatMap(Int.init) ?? 120

    @Test("On the demonstration each figure of each programme and period is what a recount says")
    func recountsTheDemonstration() throws {
        let folder = try TestFolder(inMemory: true)
        let path = folder.file("demo.sqlite"), today = FigureRecountTests.today
        let resources = try #require(Resources(root: DatabaseImage.root))
        let plan = DemoPlan(cases: FigureRecountTests.cases, seed: 9, today: today)
        let made = try Demo.make(path, plan: plan, resources: resources)
        try Inspection(path).read { transaction in
            let count = try recount(transaction, today: today)
            print("Recounted \(count) marks of \(made) episodes.")
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
    func recount(
        _ transaction: borrowing ReadTransaction, today: Day,
        periods: [String] = ["alla", "2026", "2026-1", "2026-2", "2025-2"]
    ) throws -> Int {
        try holds(transaction)
        let rows = try CountedRows(transaction), groups = GroupedRows(rows)
        var compared = 0
        for programme in try transaction.all("SELECT id FROM programme", { try $0.id(0, ProgrammeID.self) }) {
            let counted = RecountedFigures(rows, groups, of: "\(programme.value)")
            compared += counted.marks.values.joined().count
            for period in periods.compactMap({ FigurePeriod(code: $0, today: today) }) {
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
        #expect(numbers.running == counted.marks["running", default: []].count)
        #expect(numbers.inForce == counted.count("forceFrom", to: to) - counted.count("forceTo", to: to))
        compare(months: numbers, counted)
    }

    private func compare(months numbers: ResultNumbers, _ counted: RecountedFigures) {
        for month in numbers.months {
            let day = "\(month.day)"
            let places = counted.count("placeFrom", to: day) - counted.count("placeTo", to: day)
            let queue = counted.count("queueFrom", to: day) - counted.count("queueTo", to: day)
            #expect(month.placed == places && month.waiting == queue, "\(month.day)")
        }
        for month in numbers.caseload {
            let begun = counted.counts("contactFrom", from: "", to: "\(month.day)")
            let over = counted.counts("contactTo", from: "", to: "\(month.day)")
            let each = begun.merging(over) { $0 - $1 }.values.filter { $0 > 0 }.sorted()
            #expect(month.counts == each, "\(month.day)")
        }
    }

    /// Parts are as many as their whole.
    private func addsUp(_ numbers: ResultNumbers) {
        #expect(numbers.sum(.fate) == numbers.sum(.source))
        #expect(numbers.sum(.outReason) == numbers.sum(.out))
        #expect(numbers.sum(.appeal) == numbers.appeals.values.reduce(0, +))
        #expect((numbers[.reached]["stopped"] ?? 0) <= numbers[.reached]["started"] ?? 0)
        #expect(numbers.sum(.gender) == numbers.sum(.fate))
        for question in KeptFigure.profile { #expect(numbers.sum(question) == 2 * numbers.sum(.age)) }
        #expect(numbers.sum(.reasonStay) == numbers[.out]["during"] ?? 0)
    }
}
