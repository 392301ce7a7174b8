import App
import Law
import SQL
import Store
import TestSupport
import Testing

/// The decisions that a new demonstration has.
struct DemoDecisionTests {
    @Test("There is one in each state, and an issued one of each kind", arguments: [1, 2, 3])
    func showsEachState(seed: UInt64) throws {
        let folder = try TestFolder(inMemory: true)
        let path = folder.file("demo.sqlite"), resources = try #require(Resources(root: DatabaseImage.root))
        try Demo.make(path, plan: DemoPlan(seed: seed, today: Day(number: 20_777)), resources: resources)
        let found = try Inspection(path).read { try $0.all(DemoDecisionTests.standing) { try $0.text(0) } }
        let wanted: Set = [
            "drafted handlaggare", "inReview beslutsfattare", "back handlaggare", "approved beslutsfattare",
            "grant", "partialGrant", "refusal",
        ]
        #expect(Set(found).isSuperset(of: wanted), "\(found)")
    }

    private static let standing: SQL = """
        SELECT CASE d.state WHEN 'issued' THEN d.outcome ELSE d.state || ' ' || a.username END
        FROM decision d JOIN episode e ON e.id = d.episode_id JOIN account a ON a.id = e.owner_id
        """
}
