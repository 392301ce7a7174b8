import Casework
import Law
import SQL
import Store
import TestSupport
import Testing

@testable import App

/// An assessment meeting from its booking to the answers of both sides.
struct AssessmentTests {
    @Test("Booked with two of us and somebody close: on the case, in the timeline and in the letter")
    func books() throws {
        let app = try TestApp()
        let other = try #require(try app.store.read { try AccountRepository.id(of: "koordinator2", $0) })
        let number = try app.caseWithBooking([
            "andra": other.description, "ensam": "", "foljer1": "relative", "namn1": "Eva Ek",
            "var": "Storgatan 1",
        ])
        let client = try app.client(as: "koordinator")
        let page = client.get("/arenden/\(number)")
        #expect(page.contains("Bedömningssamtal: fredag 27 november klockan 13.30"))
        #expect(page.contains("<b>Håll bedömningssamtal</b>, fredag 27 november"))
        let letter = client.get(app.meeting(number, "inbjudan"))
        for words in ["Anhörig, Eva Ek", "Storgatan 1", "Kerstin Åhlund", "gå när du vill"] {
            #expect(letter.contains(words), "\(words)")
        }
        for demand in ["måste", "ska komma", "missa", "sen"] {
            #expect(!letter.text.split { !$0.isLetter }.contains { $0.lowercased() == demand })
        }
    }

    @Test(
        "What cannot be is told at its field, in its own sentence, and what was typed stays",
        arguments: [
            (["dag": "igår"], "Dagen har redan varit."),
            (["dag": "2023-06-31"], "Juni har bara 30 dagar."),
            (["dag": "2028-02-01"], "Dagen är mer än ett år bort."),
            (["klockan": ""], "Skriv vilken tid ni ses"),
            (["klockan": "25"], "Klockslaget finns inte"),
            (["minuter": "5"], "Skriv ett heltal från 15 till 480."),
            (["ensam": ""], "Två brukar vara med."),
            (["plats": "home"], "Skriv varför det blir hemma"),
            (["namn1": "Eva Ek"], "Välj vem Eva Ek är för personen."),
        ])
    func complains(values: [String: String], sentence: String) throws {
        let app = try TestApp()
        let number = try app.caseInMeeting()
        let typed = TestApp.booking.merging(["var": "Källgränd 3"]) { $1 }.merging(values) { $1 }
        let page = try app.client(as: "koordinator").submit(app.meeting(number, "boka"), typed)
        #expect(page.status == 422 && page.contains(sentence), "\(page.text)")
        #expect(page.contains("Källgränd 3"))
        #expect(try app.rowCounts()["assessment_meeting"] == 0)
    }

    @Test("A second time is not booked while one is open, by the page or by the tables")
    func isOne() throws {
        let app = try TestApp()
        let number = try app.caseWithBooking()
        let again = try app.client(as: "koordinator").get(app.meeting(number, "boka"))
        #expect(again.contains("Det finns redan en bokad tid"))
        #expect(throws: (any Error).self) {
            try app.arranging { _ = try $0.run(AssessmentTests.another) }
        }
    }

    private static let another: SQL = """
        INSERT INTO assessment_meeting (id, episode_id, standing, meets_on, starts, length, place,
            whereabouts, home_reason, first_staff_id, alone_reason, booked_on, booked_at, booked_by)
        SELECT 1, episode_id, standing, meets_on, starts, length, place, whereabouts, home_reason,
            first_staff_id, alone_reason, booked_on, booked_at, booked_by FROM assessment_meeting LIMIT 1
        """

    @Test("Moved and called off with the reasons, every time stands, and a new one is looked for")
    func moves() throws {
        let app = try TestApp()
        let number = try app.caseWithBooking()
        let client = try app.client(as: "koordinator")
        let moved = ["dag": "30/11", "skal": "Hellre på måndag."]
        #expect(client.submit(app.meeting(number, "boka-om"), moved).status == 303)
        let off = client.submit(app.meeting(number, "avboka"), ["skal": "Sjuk idag.", "dag": "1/12"])
        #expect(off.status == 303)
        let page = client.get(app.meeting(number))
        for words in ["Fredag 27 november", "Hellre på måndag.", "Måndag 30 november", "Sjuk idag."] {
            #expect(page.contains(words), "\(words)")
        }
        let next = client.get("/arenden/\(number)")
        #expect(next.contains("<b>Boka bedömningssamtal</b>, tisdag 1 december"))
        #expect(client.get(app.meeting(number, "inbjudan")).status == 404)
    }

    @Test("Who has applied is investigated: a meeting that was booked does not take that step's place")
    func keepsInvestigation() throws {
        let app = try TestApp()
        let number = try app.caseWithBooking()
        let client = try app.client(as: "koordinator")
        client.submit("/arenden/\(number)/ansokan", ["onskan": "Vill ha stöd att komma ut."])
        #expect(client.submit(app.meeting(number, "avboka"), ["skal": "Utreds nu."]).status == 303)
        #expect(client.get("/arenden/\(number)").contains("<b>Utred ansökan</b>"))
    }

    @Test("On the day it stands on Min dag for both of the staff, and a protected name for neither")
    func isOnMinDag() throws {
        let app = try TestApp()
        let other = try #require(try app.store.read { try AccountRepository.id(of: "koordinator2", $0) })
        let number = try app.caseWithBooking(["dag": "idag", "andra": other.description, "ensam": ""])
        for username in ["koordinator", "koordinator2"] {
            let page = try app.client(as: username).get("/min-dag")
            #expect(page.contains("Idag träffar du") && page.contains("kl. 13.30"))
        }
        try app.arranging { try $0.run("UPDATE person SET is_protected = 1") }
        let hidden = try app.client(as: "koordinator2")
        #expect(hidden.get("/min-dag").contains("Skyddade uppgifter, \(number)"))
        for page in ["", "inbjudan"] { #expect(hidden.get(app.meeting(number, page)).status == 403) }
    }
}
