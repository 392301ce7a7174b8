import Casework
import SQL
import Store
import TestSupport
import Testing

/// Groups are for who has a place: of any kind, and also while the support is interrupted.
struct GroupPlaceTests {
    private static let staff = TestApp.supporter

    @Test("Who has no place is not asked along, by the page, by an old form or by the tables")
    func needsPlace() throws {
        let app = try TestApp()
        let group = try app.addGroup(as: Self.staff)
        let number = try app.caseWithSupport()
        let client = try app.client(as: Self.staff)
        let page = client.get("/arenden/\(number)/grupper/bjud-in")
        let form = try #require(page.form(sentTo: page.path))
        try app.place("lamna", ["skal": "onItsFeet"], in: number, as: Self.staff)
        #expect(client.submit(form, [:]).status == 409)
        #expect(client.get("/arenden/\(number)/grupper/bjud-in").contains("Personen har ingen plats just nu"))
        #expect(!client.get("/arenden/\(number)/grupper").contains("Bjud in till en grupp"))
        #expect(client.get(group).contains("Ingen än"))
        for statement in [GroupPlaceTests.invitation, GroupPlaceTests.visit] {
            #expect(throws: (any Error).self) { try app.arranging { try $0.run(statement) } }
        }
    }

    private static let invitation: SQL = """
        INSERT INTO group_membership (id, group_id, episode_id, place, from_on, noted_at, noted_by)
        SELECT 1, g.id, e.id, 1, '2026-11-20', '2026-11-20T10:00:00Z', e.owner_id
        FROM support_group g JOIN episode e ON e.programme_id = g.programme_id
        """

    private static let visit: SQL = """
        INSERT INTO visit (id, episode_id, root_id, edition, meets_on, starts, length, place, whereabouts,
            purpose, first_staff_id, is_double_meant, booked_on, booked_at, booked_by)
        SELECT 1, id, 1, 1, '2026-11-27', 600, 60, 'premises', '', '', owner_id, 1, '2026-11-20',
            '2026-11-20T10:00:00Z', owner_id FROM episode
        """

    @Test("A follow-up place is a place, and so is one that is interrupted", arguments: [
        ("uppfoljningsplats", ["text": "Varannan vecka."]), ("avbrott", ["skal": "away"]),
    ])
    func anyPlace(step: String, values: [String: String]) throws {
        let app = try TestApp()
        let group = try app.addGroup(as: Self.staff), number = try app.caseWithSupport()
        #expect(try app.place(step, values, in: number, as: Self.staff).status == 303)
        try app.invite([number], to: group, as: Self.staff)
        let session = try app.firstSession(of: group, as: Self.staff)
        let client = try app.client(as: Self.staff)
        #expect(client.submit("\(session)/narvaro", ["plats1": "1"]).status == 303)
        #expect(client.get("/arenden/\(number)").contains("Var med i en grupp"))
    }

    @Test("Who leaves their place is not asked along any more, and what has been stands")
    func leaves() throws {
        let app = try TestApp()
        let group = try app.addGroup(as: Self.staff), number = try app.caseWithSupport()
        try app.invite([number], to: group, as: Self.staff)
        let session = try app.firstSession(of: group, as: Self.staff)
        let first = try app.client(as: Self.staff)
        #expect(first.submit("\(session)/narvaro", ["plats1": "1"]).status == 303)
        app.clock.move(days: 3)
        #expect(try app.place("lamna", ["skal": "onItsFeet"], in: number, as: Self.staff).status == 303)
        let client = try app.client(as: Self.staff)
        #expect(client.get(group).contains("Ingen än"))
        let own = client.get("/arenden/\(number)/grupper")
        #expect(own.contains("till 2026-11-23") && own.contains("Fredag 20 november 2026: Spel och fika"))
        // What was noted wrongly is put right all the same.
        #expect(client.submit("\(session)/narvaro", ["plats1": "0"]).status == 303)
        #expect(try app.number("SELECT count(*) FROM group_attendance") == 2)
    }

    @Test("Who comes all the same had a place that day; others are counted without a name")
    func comesAllTheSame() throws {
        let app = try TestApp()
        let session = try app.firstSession(of: app.addGroup(as: Self.staff), as: Self.staff)
        let number = try app.caseWithSupport(["namn": "Bo Berg"]), client = try app.client(as: Self.staff)
        let page = client.get("\(session)/narvaro")
        #expect(page.contains("Bo Berg"))
        let form = try #require(page.form(sentTo: page.path))
        let sql: SQL = "SELECT id FROM episode WHERE number = \(number)"
        let found = try app.store.read { try $0.first(sql) { try $0.id(0, EpisodeID.self) } }
        let key = try #require(found).description
        try app.place("lamna", ["skal": "onItsFeet"], in: number, as: Self.staff)
        let sent = client.submit(form, ["gast1": key, "rad": "Vi spelade kort."])
        #expect(sent.status == 422 && sent.contains("Personen hade ingen plats den dagen"), "\(sent.text)")
        #expect(sent.contains("Vi spelade kort."))
        #expect(client.submit(form, ["gast1": "", "andra": "1"]).status == 303)
        #expect(try app.number("SELECT count(*) FROM group_attendance") == 0)
    }
}
