import App
import Law
import SQL
import Store
import TestSupport
import Testing

/// A hundred thousand things that people might do, allowed or not (`process.md`, "Random walk").
struct RandomWalkTests {
    /// Each of four walks; together a hundred thousand.
    static let steps = 25_000

    @Test(
        "After 100,000 steps of anybody doing anything, every invariant holds and the log is whole",
        arguments: [20_261_120, 20_261_121, 20_261_122, 20_261_123] as [UInt64]
    )
    func walks(_ seed: UInt64) throws {
        let clock = WalkClock(from: Day(number: 20_454))
        let database = try SimulatedDatabase(clock: clock.clock, seed: seed)
        let resources = try #require(Resources(root: DatabaseImage.root))
        var walk = try RandomWalk(store: database.store, clock: clock, resources: resources, seed: seed)
        let cases = try walk.walk(steps: RandomWalkTests.steps, interval: 12_500)
        #expect(cases > 250)
        guard case .whole(let count, _) = try Inspection(database.path).verifyAudit() else {
            Issue.record("seed \(seed): the log's chain is broken")
            return
        }
        #expect(count > RandomWalkTests.steps / 2)
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
