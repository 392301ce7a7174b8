import App
import Law
import SQL
import Store
import TestSupport
import Testing

/// The support that a new demonstration has: a year of Uppsala as it was in 2024 (programmes.md CA-6, VI-3).
struct DemoSupportTests {
    @Test("Three share sixteen people of twenty places, with a year of visits, plans and reviews behind them")
    func isAYearOfAUnit() throws {
        let folder = try TestFolder(inMemory: true)
        let path = folder.file("demo.sqlite"), resources = try #require(Resources(root: DatabaseImage.root))
        try Demo.make(path, plan: DemoPlan(today: DemoSupportTests.today), resources: resources)
        let counts = try Inspection(path).read { transaction in
            try transaction.all(DemoSupportTests.counts) { try ($0.text(0), $0.int(1)) }
        }
        let found = Dictionary(counts) { first, _ in first }
        for (what, range) in DemoSupportTests.wanted {
            #expect(found[what].map(range.contains) == true, "\(what): \(found[what] ?? -1)")
        }
        #expect(found.count == DemoSupportTests.wanted.count)
    }

    private static let today = Day(number: 20_777)

    private static let wanted: [String: ClosedRange<Int>] = [
        "staff": 3...3, "placed": 16...16, "caseload": 5...8, "interrupted": 1...1, "moving on": 1...1,
        "left": 2...2, "waiting": 3...3, "offers": 1...1, "letters": 1...1, "held": 200...500,
        "ahead": 14...18, "this week and next": 6...18, "to be noted": 0...6, "plans": 20...60,
        "drafts": 1...6, "levels": 5...12, "reviews": 25...90, "checked": 60...400, "open": 5...80,
        "attended": 150...2000, "contacts": 20...300, "help": 3...5, "helped": 1...4,
    ]

    private static let counts: SQL = """
        SELECT 'staff', count(*) FROM membership m JOIN programme g ON g.id = m.programme_id
          WHERE g.code = 'uppsala' AND m.role = 'coordinator'
        UNION ALL SELECT 'placed', count(*) FROM placement p JOIN programme g ON g.id = p.programme_id
          WHERE g.code = 'uppsala' AND p.id NOT IN (SELECT placement_id FROM placement_ending)
        UNION ALL SELECT 'caseload', max(n) FROM (SELECT count(*) AS n FROM contact_person c
          JOIN placement p ON p.episode_id = c.episode_id
          WHERE p.id NOT IN (SELECT placement_id FROM placement_ending)
            AND c.id NOT IN (SELECT contact_person_id FROM contact_person_ending)
          GROUP BY c.account_id) AS load
        UNION ALL SELECT 'left', count(*) FROM placement_ending WHERE reason <> 'movedOn'
        UNION ALL SELECT 'moving on', count(*) FROM placement WHERE kind = 'followUp'
        UNION ALL SELECT 'interrupted', count(*) FROM placement_interruption i WHERE NOT EXISTS (
          SELECT 1 FROM placement_resumption r WHERE r.interruption_id = i.id)
        UNION ALL SELECT 'waiting', count(*) FROM queue_entry q WHERE NOT EXISTS (
          SELECT 1 FROM queue_leaving l WHERE l.entry_id = q.id)
        UNION ALL SELECT 'offers', count(*) FROM place_offer
        UNION ALL SELECT 'letters', count(*) FROM letter WHERE kind = 'queue'
        UNION ALL SELECT 'held', count(*) FROM visit WHERE outcome IN ('came', 'cameLate')
        UNION ALL SELECT 'ahead', count(*) FROM visit WHERE closed_at IS NULL
        UNION ALL SELECT 'to be noted', count(*) FROM visit WHERE closed_at IS NULL AND meets_on < \(today)
        UNION ALL SELECT 'this week and next', count(*) FROM visit
          WHERE closed_at IS NULL AND meets_on BETWEEN \(today) AND \(today.adding(days: 14))
        UNION ALL SELECT 'plans', count(*) FROM plan_agreement
        UNION ALL SELECT 'drafts', count(*) FROM plan p
          WHERE NOT EXISTS (SELECT 1 FROM plan_agreement a WHERE a.plan_id = p.id)
        UNION ALL SELECT 'levels', count(*) FROM scaled_goal
        UNION ALL SELECT 'reviews', count(*) FROM review
        UNION ALL SELECT 'checked', count(*) FROM homework_check
        UNION ALL SELECT 'open', count(*) FROM homework h
          WHERE NOT EXISTS (SELECT 1 FROM homework_check k WHERE k.homework_id = h.id)
        UNION ALL SELECT 'attended', count(*) FROM group_attendance
        UNION ALL SELECT 'contacts', count(*) FROM support_contact
        UNION ALL SELECT 'help', count(*) FROM practical_help
        UNION ALL SELECT 'helped', count(*) FROM practical_help WHERE settled_on IS NOT NULL
        """
}
