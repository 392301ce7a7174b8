import Casework
import SQL
import Store
import TestSupport
import Testing

@testable import App

/// A visit from its booking to the day it is, moved and called off.
struct VisitTests {
    @Test("Booked with two of us, room and somebody close: on its page, on the case and in its timeline")
    func books() throws {
        let app = try TestApp()
        let number = try app.caseWithVisit([
            "andra": try app.accountKey("koordinator2"), "foljer1": "relative", "namn1": "Eva Ek",
            "transport": "busCard", "var": "Rum 2", "syfte": "Prata om sommaren",
        ])
        let client = try app.client(as: "koordinator")
        let page = client.get(app.visits(number))
        for words in [
            "Fredag 27 november klockan 13.30", "Anhörig, Eva Ek", "Buss med vårt busskort", "Rum 2",
            "Kerstin Åhlund", "Prata om sommaren", "Ni har inte setts än.",
        ] { #expect(page.contains(words), "\(words)") }
        let own = client.get("/arenden/\(number)")
        #expect(own.contains("Besök: fredag 27 november klockan 13.30") && own.contains("Besök bokat"))
    }

    @Test(
        "What cannot be is told at its field, in its own sentence, and what was typed stays",
        arguments: [
            (["dag": "2026-10-01"], "Dagen är mer än en månad sedan."),
            (["dag": "2023-06-31"], "Juni har bara 30 dagar."),
            (["dag": "2028-02-01"], "Dagen är mer än ett år bort."),
            (["klockan": ""], "Skriv vilken tid ni ses"), (["klockan": "25"], "Klockslaget finns inte"),
            (["langd": "5"], "Skriv ett heltal från 15 till 480."),
            (["klockan": "23.30"], "Besöket skulle sluta efter midnatt."),
            (["plats": ""], "Välj var ni ses."), (["namn1": "Eva Ek"], "Välj vem Eva Ek är för personen."),
        ])
    func complains(values: [String: String], sentence: String) throws {
        let app = try TestApp()
        let number = try app.supportedCase()
        let page = try app.bookVisit(number, ["var": "Källgränd 3"].merging(values) { $1 })
        #expect(page.status == 422 && page.contains(sentence), "\(page.text)")
        #expect(page.contains("Källgränd 3"))
        #expect(try app.rowCounts()["visit"] == 0)
    }

    @Test("Nobody of the staff is booked twice unless it is meant, by the page or by the tables")
    func isMeant() throws {
        let app = try TestApp()
        _ = try app.caseWithVisit()
        let other = try app.logOther()
        let page = try app.bookVisit(other, ["klockan": "14"])
        #expect(page.status == 422 && page.contains("Kim Karlberg är upptagen 13.30–14.30"), "\(page.text)")
        #expect(try app.bookVisit(other, ["klockan": "14", "dubbelt": "ja"]).status == 303)
        // Whom one meets is in one place at a time, also where a colleague is not.
        let own = try app.bookVisit(other, ["klockan": "14.30", "dubbelt": "ja"])
        #expect(own.status == 422 && own.contains("Personen har redan ett besök 14.00–15.00"))
        #expect(try app.bookVisit(other, ["klockan": "15"]).status == 303)
        #expect(throws: (any Error).self) {
            try app.arranging { _ = try $0.run(VisitTests.another(isMeant: false)) }
        }
        #expect(throws: (any Error).self) {
            try app.arranging { _ = try $0.run(VisitTests.another(isMeant: true)) }
        }
    }

    private static func another(isMeant: Bool) -> SQL {
        """
        INSERT INTO visit (id, episode_id, root_id, edition, meets_on, starts, length, place, whereabouts,
            purpose, first_staff_id, is_double_meant, booked_on, booked_at, booked_by)
        SELECT 1, episode_id, 1, 1, meets_on, starts + 30, length, place, whereabouts, purpose,
            first_staff_id, \(isMeant), booked_on, booked_at, booked_by FROM visit ORDER BY id LIMIT 1
        """
    }

    @Test("Moved with the reason: the time that stood stays readable, and the new one takes its place")
    func moves() throws {
        let app = try TestApp()
        let number = try app.caseWithVisit()
        let client = try app.client(as: "koordinator")
        let move = try app.openVisit(number) + "/flytta"
        #expect(client.submit(move, ["dag": "30/11"]).contains("Välj varför. Det går bra att inte veta."))
        #expect(client.submit(move, ["dag": "30/11", "skal": "tooHard"]).status == 303)
        let page = client.get(app.visits(number))
        #expect(page.contains("Måndag 30 november klockan 13.30"))
        #expect(page.contains("Flyttat till en annan tid"))
        #expect(client.get(move).contains("Det var för svårt den dagen"))
    }

    @Test("Not in an inquiry without its outcome, and of a protected person only for who is on the case")
    func isGuarded() throws {
        let app = try TestApp()
        let inquiry = try app.logInquiry(), granted = try app.grantedCase()
        let client = try app.client(as: "koordinator")
        #expect(client.get(app.visits(inquiry, "ny")).contains("Det går inte just nu"))
        #expect(client.get(app.visits(granted, "ny")).contains("Personen har ingen plats just nu"))
        #expect(try app.bookVisit(granted).status != 303)
        let number = try app.caseWithVisit(["dag": "idag"])
        try app.arranging { try $0.run("UPDATE person SET is_protected = 1") }
        let other = try app.client(as: "koordinator2")
        for page in ["", "ny"] { #expect(other.get(app.visits(number, page)).status == 403) }
        #expect(other.get(try app.openVisit(number)).status == 403)
        let calendar = other.get("/kalender?vem=alla")
        #expect(calendar.contains("Skyddade uppgifter, \(number)") && !calendar.contains("Alva"))
    }

    @Test("Today's stand on Min dag with a link to the act, and so does one that nobody wrote down")
    func isOnMinDag() throws {
        let app = try TestApp()
        let number = try app.caseWithVisit(["dag": "idag", "andra": try app.accountKey("koordinator2")])
        let address = try app.openVisit(number)
        for username in ["koordinator", "koordinator2"] {
            let page = try app.client(as: username).get("/min-dag")
            #expect(page.contains("kl. 13.30") && page.contains("href=\"\(address)\""))
        }
        app.clock.move(days: 2)
        let later = try app.client(as: "koordinator").get("/min-dag")
        #expect(later.contains("Efter besök och stöd") && later.contains("väntat 2 dagar"))
        #expect(try app.noteVisit(number).status == 303)
        #expect(!(try app.client(as: "koordinator").get("/min-dag")).contains("Efter besök och stöd"))
    }
}

extension TestApp {
    /// A second case with support.
    func logOther() throws -> String {
        try supportedCase()
    }
}
