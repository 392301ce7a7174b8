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

    @Test("Some have come further, one in each way that a decision can go", arguments: [1, 2, 3])
    func showsWhatFollows(seed: UInt64) throws {
        let folder = try TestFolder(inMemory: true)
        let path = folder.file("demo.sqlite"), resources = try #require(Resources(root: DatabaseImage.root))
        let today = Day(number: 20_777)
        try Demo.make(path, plan: DemoPlan(seed: seed, today: today), resources: resources)
        let late = today.adding(months: -3)
        let counts = try Inspection(path).read { transaction in
            try transaction.all(DemoDecisionTests.further(late)) { try ($0.text(0), $0.int(1)) }
        }
        for (what, count) in counts { #expect(count >= 1, "\(what)") }
        #expect(counts.count == 8)
    }

    private static func further(_ late: Day) -> SQL {
        """
        SELECT 'served', count(*) FROM decision_delivery WHERE method = 'handedOver'
        UNION ALL SELECT 'received', count(*) FROM delivery_follow_up WHERE kind = 'receipt'
        UNION ALL SELECT 'with the board', count(*) FROM appeal a JOIN appeal_trial t ON t.appeal_id = a.id
          WHERE NOT EXISTS (SELECT 1 FROM appeal_handover h WHERE h.appeal_id = a.id)
        UNION ALL SELECT 'changed', count(*) FROM appeal_judgment WHERE outcome = 'changed'
        UNION ALL SELECT 'renewed', count(*) FROM renewal r
          JOIN decision d ON d.application_id = r.application_id WHERE d.state = 'issued'
        UNION ALL SELECT 'waiting', count(*) FROM decision d
          JOIN execution_event x ON x.decision_id = d.id AND x.kind = 'waiting'
          WHERE d.decided_on < \(late) AND NOT EXISTS (
            SELECT 1 FROM execution_event s WHERE s.decision_id = d.id AND s.kind = 'started')
        UNION ALL SELECT 'corrected', count(*) FROM decision_correction c
          JOIN letter l ON l.about_id = c.id JOIN letter_sending s ON s.letter_id = l.id
        UNION ALL SELECT 'by the board', count(*) FROM decision WHERE board_answer_id IS NOT NULL
        """
    }
}
