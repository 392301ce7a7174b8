import App
import Casework
import Law
import SQL
import Store
import TestSupport
import Testing

/// The demonstration that `steget demo` makes.
struct DemoTests {
    private let today = Day(number: 20_777)

    @Test("The same plan makes the same data, value by value, in every table")
    func isTheSameEachTime() throws {
        let plan = DemoPlan(cases: 30, seed: 7, today: today)
        let first = try contents(plan), second = try contents(plan)
        #expect(first == second)
        #expect(first.count > 300)
        var other = plan
        other.seed = 8
        #expect(try contents(other) != first)
    }

    @Test(
        "The demonstration has the contract's accounts, three programmes, and as many cases as were asked for"
    )
    func holdsWhatItShould() throws {
        let folder = try TestFolder(inMemory: true)
        let path = folder.file("demo.sqlite")
        let count = try Demo.make(path, plan: DemoPlan(today: today), resources: try resources())
        #expect(count == DemoPlan.usual)
        let inspection = try Inspection(path)
        let names = try inspection.read { try $0.all("SELECT username FROM account") { try $0.text(0) } }
        #expect(Set(names).isSuperset(of: DemoTests.accounts))
        let modes = try inspection.read {
            try $0.all("SELECT code || ' ' || mode FROM programme") { try $0.text(0) }
        }
        #expect(Set(modes) == ["uppsala needsTested", "lulea open", "umea open"])
        guard case .whole = try inspection.verifyAudit() else {
            Issue.record("the log's chain is broken")
            return
        }
    }

    @Test("A small demonstration shows an investigation that has come some way", arguments: [1, 2, 3])
    func investigates(seed: UInt64) throws {
        let folder = try TestFolder(inMemory: true)
        let path = folder.file("demo.sqlite")
        try Demo.make(path, plan: DemoPlan(cases: 40, seed: seed, today: today), resources: try resources())
        let facts = try Inspection(path).read {
            try $0.first("SELECT count(*) FROM investigation_fact") { try $0.int(0) }
        }
        #expect(try #require(facts) >= 2)
    }

    private static let accounts = [
        "koordinator", "koordinator2", "handlaggare", "handlaggare2", "beslutsfattare", "chef",
        "kaa", "administrator", "granskare", "kombi", "koordinator-lulea",
    ]

    @Test(
        "A coordinator's day has something waiting, something today and soon, and endings behind it"
    )
    func isCredible() throws {
        let folder = try TestFolder(inMemory: true)
        let path = folder.file("demo.sqlite")
        try Demo.make(path, plan: DemoPlan(today: today), resources: try resources())
        let counts = try Inspection(path).read { transaction in
            try transaction.first(
                """
                SELECT sum(next_step_on < \(today)), sum(next_step_on = \(today)),
                  sum(next_step_on > \(today)), count(*),
                       (SELECT count(*) FROM inquiry_outcome WHERE outcome = 'ended')
                FROM episode e JOIN account a ON a.id = e.owner_id WHERE a.username = 'koordinator'
                """
            ) { row in
                try [row.int(0), row.int(1), row.int(2), row.int(3), row.int(4)]
            }
        }
        let day = try #require(counts)
        #expect(day[0] >= 1 && day[1] >= 1 && day[2] >= 2, "\(day)")
        #expect((5...24).contains(day[3]) && day[4] >= 4, "\(day)")
    }

    @Test("A demonstration is never made over a database that is there already")
    func neverOverwrites() throws {
        let folder = try TestFolder(inMemory: true)
        let path = folder.file("demo.sqlite")
        let plan = DemoPlan(cases: 2, today: today)
        try Demo.make(path, plan: plan, resources: try resources())
        #expect(throws: (any Error).self) { try Demo.make(path, plan: plan, resources: try resources()) }
    }

    private func resources() throws -> Resources {
        try #require(Resources(root: DatabaseImage.root))
    }

    /// Every value of every table that the application fills, as text.
    private func contents(_ plan: DemoPlan) throws -> [String] {
        let folder = try TestFolder(inMemory: true)
        let path = folder.file("demo.sqlite")
        try Demo.make(path, plan: plan, resources: try resources())
        return try Inspection(path).read { transaction in
            try transaction.all(DemoTests.everything) { row in
                "\(try row.text(0)) \(try row.int64(1)) \(try row.text(2))"
            }
        }
    }

    private static let everything: SQL = """
        SELECT 'a', id, quote(at) || event || quote(account_id) || quote(episode_id) || hex(hash)
        FROM audit_entry
        UNION ALL SELECT 'b', id, username || name || password_hash || created_at FROM account
        UNION ALL SELECT 'c', id, number || phase || quote(next_step_on) || quote(owner_id) || version
        FROM episode
        UNION ALL SELECT 'd', id, name || quote(birth_day) || phone FROM person
        UNION ALL SELECT 'e', id, situation || reporter_name || changed_at FROM inquiry
        UNION ALL SELECT 'f', episode_id, version || next_step || note || planned_at FROM planned_step
        UNION ALL SELECT 'g', inquiry_id, outcome || comment || decided_at FROM inquiry_outcome
        UNION ALL SELECT 'j', episode_id, reason || quote(told_of_right_on) || comment || ended_at
        FROM ending
        UNION ALL SELECT 'k', id, party || channel || result || note || attempted_at
        FROM contact_attempt
        UNION ALL SELECT 'l', id, state || version || asked || reasons || quote(diary_number) FROM decision
        UNION ALL SELECT 'm', decision_id, hex(sha256) FROM decision_letter
        UNION ALL SELECT 'h', id, hex(seal_key) || created_at FROM installation
        UNION ALL SELECT 'i', version, applied_at FROM schema_migration
        ORDER BY 1, 2, 3
        """
}
