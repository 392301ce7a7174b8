import Casework
import Law
import SQL
import Store
import TestSupport
import Testing

/// Groups: planned in one act, met one key each, never counting anybody's absence.
@Suite struct GroupTests {
    private func attend(_ app: TestApp, members: Int) throws -> (TestClient, String) {
        let group = try app.addGroup(as: TestApp.supporter)
        let numbers = try (0..<members).map { try app.caseWithSupport(["namn": "Person \($0)"]) }
        try app.invite(numbers, to: group, as: TestApp.supporter)
        return (
            try app.client(as: TestApp.supporter), try app.firstSession(of: group, as: TestApp.supporter)
        )
    }

    @Test func `a group plans all its meetings, and skips the feast days`() throws {
        let app = try TestApp()
        let page = try app.client(as: "koordinator").get(try app.addGroup())
        #expect(page.contains("Fredagar klockan 13.00, varje vecka"))
        #expect(page.contains("Bara en av er. Två brukar vara med."))
        let days: [String] = try app.store.read { transaction in
            try transaction.all("SELECT meets_on FROM group_session ORDER BY meets_on") { try $0.text(0) }
        }
        #expect(days.count == 16)
        #expect(!days.contains("2026-12-25") && !days.contains("2027-01-01") && !days.contains("2027-03-26"))
    }

    /// Budget 8: everybody on one page, one digit each.
    @Test func `six people's attendance is one form with a digit each`() throws {
        let app = try TestApp()
        let (client, session) = try attend(app, members: 6)
        let answers = Dictionary(
            uniqueKeysWithValues: (1...6).map { ("plats\($0)", $0 == 6 ? "0" : "1") })
        let sent = client.submit("\(session)/narvaro", answers.merging(["andra": "2"]) { $1 })
        #expect(sent.location == session)
        let page = client.get(session)
        #expect(page.text.ranges(of: "Var med").count == 5)
        #expect(page.text.ranges(of: "Inte den här gången").count == 1)
        #expect(try app.auditCount(.groupAttendanceNoted) == 7)
    }

    @Test func `attendance is put right by noting it anew, and the earlier note stays`() throws {
        let app = try TestApp()
        let (client, session) = try attend(app, members: 2)
        #expect(client.submit("\(session)/narvaro", ["plats1": "1", "plats2": "1"]).status == 303)
        #expect(client.submit("\(session)/narvaro", ["plats1": "0", "plats2": "1"]).status == 303)
        let turns: [Int] = try app.store.read { transaction in
            try transaction.all(
                "SELECT count(*) FROM group_attendance GROUP BY episode_id ORDER BY 1"
            ) { try $0.int(0) }
        }
        #expect(turns == [1, 2])
    }

    @Test func `whoever comes without being asked along is noted too`() throws {
        let app = try TestApp()
        let (client, session) = try attend(app, members: 1)
        let sent = client.submit("\(session)/narvaro", ["andra": "100"])
        #expect(sent.status == 422 && sent.contains("från 0 till 99"))
        #expect(client.submit("\(session)/narvaro", ["andra": "3"]).status == 303)
        #expect(client.get(session).contains("<dd><p>3</p></dd>"))
    }

    @Test func `a meeting that has not been takes no attendance`() throws {
        let app = try TestApp()
        let session = try app.firstSession(of: try app.addGroup(["fran": "2026-11-23"]))
        let page = try app.client(as: "koordinator").get("\(session)/narvaro")
        #expect(page.contains("Träffen har inte varit än"))
        #expect(page.forms.allSatisfy { !$0.action.hasSuffix("/narvaro") })
    }

    @Test func `somebody is asked along once, and stops being so with one press`() throws {
        let app = try TestApp()
        let group = try app.addGroup(as: TestApp.supporter)
        let number = try app.caseWithSupport()
        try app.invite([number], to: group, as: TestApp.supporter)
        let client = try app.client(as: TestApp.supporter)
        #expect(client.get("/arenden/\(number)/grupper/bjud-in").contains("ingen grupp att bjuda in till"))
        let leave = try #require(
            client.get("/arenden/\(number)/grupper").forms.first { $0.action.hasSuffix("/sluta") })
        #expect(client.submit(leave, [:]).status == 303)
        #expect(client.submit(leave, [:]).status == 409)
        #expect(client.get("/arenden/\(number)/grupper").contains("till 2026-11-21"))
    }

    @Test func `a protected person's name is shown in the group to nobody but who is on the case`() throws {
        let app = try TestApp()
        let group = try app.addGroup()
        try app.invite([try app.supportedCase()], to: group)
        try app.arranging { transaction in
            try transaction.run("UPDATE person SET name = 'Hemliga Hanna', is_protected = 1")
            try transaction.run(
                "UPDATE episode SET owner_id = (SELECT id FROM account WHERE username = 'koordinator')")
        }
        let session = try app.firstSession(of: group)
        let other = try app.client(as: "koordinator2")
        for address in [group, session, "\(session)/narvaro"] {
            let page = other.get(address)
            #expect(page.status == 200 && !page.contains("Hanna") && page.contains("Skyddade uppgifter"))
        }
        #expect(try app.client(as: "koordinator").get(session).contains("Hemliga Hanna"))
    }

    @Test func `another programme's group does not exist`() throws {
        let app = try TestApp()
        let group = try app.addGroup()
        let session = try app.firstSession(of: group)
        let stranger = try app.client(as: "kombi")
        for address in [group, "\(group)/andra", session, "\(session)/narvaro"] {
            #expect(stranger.get(address).status == 404)
        }
        #expect(try app.client(as: "handlaggare").get(group).status == 403)
    }

    @Test func `an activity's sheet stands on the meeting, and one put away is not offered`() throws {
        let app = try TestApp()
        let activity = try app.addActivity()
        let key = String(activity.dropFirst("/grupper/aktiviteter/".count))
        let group = try app.addGroup(["aktivitet": key])
        let client = try app.client(as: "koordinator")
        #expect(client.get(try app.firstSession(of: group)).contains("gå när du vill"))
        let away = try #require(client.get(activity).forms.first { $0.action.hasSuffix("/undan") })
        #expect(client.submit(away, [:]).status == 303)
        #expect(!client.get("/grupper/ny").contains("Brädspel"))
    }

    @Test func `an idea is kept without anybody's name, and marked when it has been tried`() throws {
        let app = try TestApp()
        let client = try app.client(as: "koordinator")
        #expect(client.submit("/grupper/ideer", ["ide": "Gå på bio."]).status == 303)
        let tried = try #require(
            client.get("/grupper/ideer").forms.first { $0.action.hasSuffix("/provad") })
        #expect(client.submit(tried, [:]).status == 303)
        #expect(client.get("/grupper/ideer").contains("har provats"))
    }
}
