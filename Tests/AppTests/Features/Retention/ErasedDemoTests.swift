import App
import Casework
import Law
import SQL
import Store
import TestSupport
import Testing

@testable import App

/// Half of everybody is erased: what was counted stands, and the others' files are as they were.
struct ErasedDemoTests {
    private static let tables: [SQL] = [
        "inquiry", "planned_step", "contact_attempt", "ending", "journal_note", "assessment_meeting",
        "needs_mapping", "filled_form", "rating", "application", "investigation", "decision", "placement",
        "contact_person", "plan", "scaled_goal", "review", "visit", "group_attendance", "support_ending",
        "consent", "sharing", "letter", "document", "episode_fact",
    ]
    private static let others: SQL = """
        SELECT e.id FROM episode e JOIN person p ON p.id = e.person_id WHERE p.root_id % 2 = 1
        """

    @Test("Of a demonstration every figure stands, its recount agrees, and nobody else has lost a row")
    func standsOnTheDemonstration() throws {
        let app = try TestApp { path in
            let plan = DemoPlan(cases: 120, seed: 12, today: Day(number: 20_777))
            try Demo.make(path, plan: plan, resources: try TestDatabase.resources())
        }
        try eraseHalf(app.store)
    }

    @Test("The same after a walk in which anybody does anything", arguments: [7, 8])
    func standsAfterAWalk(seed: UInt64) throws {
        let clock = WalkClock(from: Day(number: 20_454))
        let database = try SimulatedDatabase(clock: clock.clock, seed: seed)
        let resources = try #require(Resources(root: DatabaseImage.root))
        var walk = try RandomWalk(store: database.store, clock: clock, resources: resources, seed: seed)
        _ = try walk.walk(steps: 4_000, interval: 4_000)
        try eraseHalf(database.store)
    }

    private func eraseHalf(_ store: Store) throws {
        let people: [PersonID] = try store.read { transaction in
            try transaction.all("SELECT DISTINCT root_id FROM person WHERE root_id % 2 = 0") {
                try $0.id(0)
            }
        }
        let figures = try store.everyFigure(), left = try rows(store)
        let erased = try store.eraseAtOnce(people)
        #expect(people.count > 10 && erased.episodes >= people.count && erased.rows > 500)
        #expect(try store.everyFigure() == figures)
        #expect(try rows(store) == left)
        for (rule, statement) in FigureRecount.rules {
            #expect(try number(statement, store) == 0, "\(rule)")
        }
        #expect(try number("SELECT count(*) FROM pragma_foreign_key_check", store) == 0)
        #expect(try number("SELECT count(*) FROM person WHERE root_id % 2 = 0", store) == 0)
    }

    private func number(_ statement: SQL, _ store: Store) throws -> Int? {
        try store.read { try $0.first(statement) { try $0.int(0) } }
    }

    /// How many rows each table has of the others' cases.
    private func rows(_ store: Store) throws -> [Int?] {
        try ErasedDemoTests.tables.map { table in
            let statement: SQL = """
                SELECT count(*) FROM \(table) WHERE episode_id IN (\(ErasedDemoTests.others))
                """
            return try number(statement, store)
        }
    }
}
