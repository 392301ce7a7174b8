import Casework
import SQL
import Store
import TestSupport
import Testing

/// Groups of somebody who had two cases: what was noted in the one that goes on in the other follows the
/// person, and stands once.
struct JoinedGuestTests {
    private static let staff = TestApp.supporter
    private static let left = ["skal": "ownWish"]

    private func merge(_ one: String, _ other: String, _ app: TestApp) throws {
        let client = try app.client(as: Self.staff), address = "/arenden/\(other)/samma-person/\(one)"
        let form = try #require(client.get(address).form(sentTo: address))
        #expect(client.submit(form, [:]).status == 303)
    }

    /// An older case, and a later one whose person has left the place since.
    private func joined(
        _ app: TestApp, at session: String? = nil, group: String
    ) throws -> (host: String, joined: String) {
        let host = try app.openCase()
        app.clock.move(seconds: 60)
        let later = try app.caseWithSupport(["namn": "Alwa Sundin"])
        try app.invite([later], to: group, as: Self.staff)
        if let session {
            let sent = try app.client(as: Self.staff).submit("\(session)/narvaro", ["plats1": "1"])
            #expect(sent.status == 303, "\(sent.text)")
        }
        app.clock.move(days: 1)
        let sent = try app.place("lamna", Self.left, in: later, as: Self.staff)
        #expect(sent.status == 303, "\(sent.text)")
        try merge(host, later, app)
        return (host, later)
    }

    @Test("When the person came stands in the case that goes on, and the meeting leads there")
    func follows() throws {
        let app = try TestApp()
        let group = try app.addGroup(as: Self.staff)
        let session = try app.firstSession(of: group, as: Self.staff)
        let (host, joined) = try joined(app, at: session, group: group)
        let client = try app.client(as: Self.staff)
        let page = client.get("/arenden/\(host)/grupper")
        #expect(page.contains("Fredag 20 november 2026: Spel och fika"))
        #expect(page.contains("från 2026-11-20 till"))
        #expect(client.get("/arenden/\(host)").contains("Var med i en grupp"))
        let meeting = client.get(session)
        #expect(meeting.contains("/arenden/\(host)/grupper") && !meeting.contains(joined))
        #expect(client.get(group).contains("1"))
    }

    @Test("Somebody whose case goes on in another since is noted, by a row of their own and by mistake not")
    func isNoted() throws {
        let app = try TestApp()
        let group = try app.addGroup(as: Self.staff)
        let other = try app.addGroup(as: Self.staff, ["klockan": "15"])
        let session = try app.firstSession(of: other, as: Self.staff)
        let (host, joined) = try joined(app, group: group)
        let client = try app.client(as: Self.staff), address = "\(session)/narvaro"
        #expect(client.get(address).contains("Alwa Sundin"))
        let sql: SQL = "SELECT id FROM episode WHERE number = \(joined)"
        let episode = try app.store.read { try $0.first(sql) { try EpisodeID(value: $0.int64(0)) } }
        let sent = client.submit(address, ["gast1": try #require(episode).description])
        #expect(sent.status == 303, "\(sent.text)")
        #expect(client.get("/arenden/\(host)/grupper").contains("Fredag 20 november 2026"))
        #expect(client.submit(address, ["gast1": ""]).status == 303)
        #expect(!client.get("/arenden/\(host)/grupper").contains("Fredag 20 november 2026"))
    }
}
