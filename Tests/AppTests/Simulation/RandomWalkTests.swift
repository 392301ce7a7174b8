import App
import Casework
import Law
import SQL
import Store
import TestSupport
import Testing

/// A hundred thousand things that people might do, allowed or not (`process.md`, "Random walk").
struct RandomWalkTests {
    /// Each of four walks; together a hundred thousand.
    static let steps = 25_000
    static let seeds: [UInt64] = [20_261_120, 20_261_121, 20_261_122, 20_261_123]

    @Test("After 100,000 steps of anybody doing anything every rule holds, and every act has been done")
    func walks() async throws {
        let report = try await withThrowingTaskGroup(of: WalkReport.self) { group in
            for seed in RandomWalkTests.seeds { group.addTask { try walk(seed) } }
            return try await group.reduce(WalkReport(), +)
        }
        print(report)
        #expect(report.never.isEmpty)
        #expect(report.commands.count >= 40)
        #expect(report.refusals.count >= 40)
        #expect(report.outcomes.count == DecisionOutcome.allCases.count)
    }

    private func walk(_ seed: UInt64) throws -> WalkReport {
        let clock = WalkClock(from: Day(number: 20_454))
        let database = try SimulatedDatabase(clock: clock.clock, seed: seed)
        let resources = try #require(Resources(root: DatabaseImage.root))
        var walk = try RandomWalk(store: database.store, clock: clock, resources: resources, seed: seed)
        let report = try walk.walk(steps: RandomWalkTests.steps, interval: 12_500)
        #expect(report.cases > 250)
        guard case .whole(let count, _) = try Inspection(database.path).verifyAudit() else {
            Issue.record("seed \(seed): the log's chain is broken")
            return report
        }
        #expect(count > RandomWalkTests.steps / 2)
        return report
    }

    @Test("A walk with another seed goes another way, and the same seed the same way")
    func isSeeded() throws {
        #expect(try fingerprint(seed: 1) == fingerprint(seed: 1))
        #expect(try fingerprint(seed: 1) != fingerprint(seed: 2))
    }

    private func fingerprint(seed: UInt64) throws -> [String] {
        let clock = WalkClock(from: Day(number: 20_454))
        let database = try SimulatedDatabase(clock: clock.clock, seed: seed)
        let resources = try #require(Resources(root: DatabaseImage.root))
        var walk = try RandomWalk(store: database.store, clock: clock, resources: resources, seed: seed)
        _ = try walk.walk(steps: 400, interval: 400)
        return try database.store.read { transaction in
            try transaction.all("SELECT number, next_step_on, phase FROM episode ORDER BY number") { row in
                "\(try row.text(0)) \(try row.optionalText(1) ?? "–") \(try row.text(2))"
            }
        }
    }
}
