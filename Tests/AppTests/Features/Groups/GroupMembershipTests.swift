import Casework
import SQL
import Store
import TestSupport
import Testing

@testable import App

/// Who is in a group on which day, and what correcting a meeting leaves as it was.
struct GroupMembershipTests {
    private static let staff = TestApp.supporter

    @Test("Asked along anew on the day it was taken back, somebody is in the group once each day")
    func isOnce() throws {
        let app = try TestApp()
        let group = try app.addGroup(as: Self.staff), number = try app.caseWithSupport()
        try app.invite([number], to: group, as: Self.staff)
        let client = try app.client(as: Self.staff)
        let leave = try #require(
            client.get("/arenden/\(number)/grupper").forms.first { $0.action.hasSuffix("/sluta") })
        #expect(client.submit(leave, [:]).status == 303)
        try app.invite([number], to: group, as: Self.staff)
        #expect(client.get("/arenden/\(number)/grupper").contains("från 2026-11-21"))
        #expect(client.get(group).text.ranges(of: "Alva Sundin").count == 1)
        let session = try app.firstSession(of: group, as: Self.staff)
        #expect(client.get("\(session)/narvaro").text.ranges(of: "Alva Sundin").count == 1)
        #expect(throws: (any Error).self) { try app.arranging { try $0.run(Self.twice) } }
    }

    private static let twice: SQL = """
        INSERT INTO group_membership (id, group_id, episode_id, place, from_on, noted_at, noted_by)
        SELECT 1, group_id, episode_id, 9, from_on, noted_at, noted_by FROM group_membership
        WHERE before IS NOT NULL
        """

    @Test("Who was noted without being asked along is noted once, and stays so")
    func guestStays() throws {
        let app = try TestApp()
        let session = try app.firstSession(of: app.addGroup(as: Self.staff), as: Self.staff)
        let number = try app.caseWithSupport(), client = try app.client(as: Self.staff)
        let sql: SQL = "SELECT id FROM episode WHERE number = \(number)"
        let key = try #require(try app.store.read { try $0.first(sql) { try $0.id(0, EpisodeID.self) } })
        #expect(client.submit("\(session)/narvaro", ["gast1": key.description]).status == 303)
        #expect(try app.number("SELECT count(*) FROM group_attendance") == 1)
        app.clock.move(days: 3)
        #expect(try app.place("lamna", ["skal": "onItsFeet"], in: number, as: Self.staff).status == 303)
        let later = try app.client(as: Self.staff)
        let form = try #require(later.get("\(session)/narvaro").form(sentTo: "\(session)/narvaro"))
        #expect(later.submit(form, ["rad": "Vi spelade kort."]).status == 303)
        #expect(try app.number("SELECT count(*) FROM group_attendance") == 1)
        #expect(later.get(session).contains("kom spontant"))
    }

    @Test("Whoever leads the unit meets no form that is not theirs, nor words of a button they lack")
    func isTheirs() throws {
        let app = try TestApp()
        #expect(!(try app.client(as: "chef").get("/grupper")).contains("med Ny grupp"))
        _ = try app.addGroup()
        app.clock.move(days: 3)
        let client = try app.client(as: "chef")
        let page = client.get("/grupper")
        #expect(page.contains("Närvaro att skriva in"))
        for link in page.text.split(separator: "href=\"").dropFirst() {
            let address = String(link.prefix { $0 != "\"" && $0 != "#" })
            guard address.hasPrefix("/grupper") else { continue }
            #expect(client.get(address).status == 200, "\(address)")
        }
    }
}
