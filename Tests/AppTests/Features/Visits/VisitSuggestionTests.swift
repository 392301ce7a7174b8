import Casework
import SQL
import Store
import TestSupport
import Testing

@testable import App

/// What visits that did not come about say of the next one, and what is written of them.
struct VisitSuggestionTests {
    private static let off = [
        "utfall": "cancelledByPerson", "skal": "illness", "kontaktdag": "imorgon", "anteckning": "",
    ]

    @Test("A visit called off before its day is neither the latest nor a need: one counts from when they met")
    func countsFromMeeting() throws {
        let app = try TestApp()
        let number = try app.caseWithVisit(["dag": "idag"])
        #expect(try app.noteVisit(number).status == 303)
        for day in ["25/11", "26/11", "27/11"] {
            #expect(try app.bookVisit(number, ["dag": day]).status == 303)
            #expect(try app.noteVisit(number, VisitSuggestionTests.off).status == 303)
        }
        let client = try app.client(as: "koordinator")
        #expect(client.get(app.visits(number, "ny")).contains("value=\"2026-11-27\""))
        #expect(!client.get(app.visits(number)).contains("Det här kan behöva bli annorlunda"))
        app.clock.move(days: 8)
        let later = try app.client(as: "koordinator").get(app.visits(number))
        #expect(later.contains("Det här kan behöva bli annorlunda"))
    }

    @Test("What was agreed after the day of a visit is not asked about in it")
    func asksOfItsDay() throws {
        let app = try TestApp()
        let number = try app.caseWithPlan(), staff = TestApp.supporter
        try app.onPlan("hemuppgift", ["vad": "Gå till brevlådan."], in: number)
        for (day, isAsked) in [("igår", false), ("idag", true)] {
            #expect(try app.bookVisit(number, ["dag": day], as: staff).status == 303)
            let address = try app.openVisit(number)
            let client = try app.client(as: staff)
            let page = client.get(address)
            #expect(page.contains("Gå till brevlådan.") == isAsked)
            #expect(client.submit(address, TestApp.came).status == 303)
        }
    }

    @Test("What is written of a visit that did not come about is no Hembesök")
    func isNoVisit() throws {
        let app = try TestApp()
        let number = try app.caseWithVisit(["dag": "idag", "plats": "home"])
        let sent = try app.noteVisit(
            number, ["utfall": "noShow", "kontaktdag": "imorgon", "anteckning": "Ingen öppnade."])
        #expect(sent.status == 303, "\(sent.text)")
        #expect(try app.number("SELECT count(*) FROM journal_note WHERE kind = 'homeVisit'") == 0)
        #expect(try app.number("SELECT count(*) FROM journal_note WHERE kind = 'officialNote'") == 1)
    }

    private static let calling = "Hör av dig efter besöket"

    /// Somebody did not come to one of two visits, and three days have gone.
    private func missed(_ app: TestApp) throws -> String {
        let both = ["dag": "idag", "andra": try app.accountKey("koordinator2")]
        let number = try app.caseWithVisit(both)
        #expect(try app.bookVisit(number, both.merging(["klockan": "16"]) { $1 }).status == 303)
        let link = "\(try app.openVisit(number))?svar=kominte"
        #expect(try app.client(as: "koordinator").submit(link, [:]).status == 303)
        app.clock.move(days: 3)
        return number
    }

    @Test("Somebody to call waits also when another visit stands open, and when somebody else was called")
    func waitsForPerson() throws {
        let app = try TestApp()
        let number = try missed(app)
        let client = try app.client(as: "koordinator")
        #expect(client.get("/min-dag").contains(VisitSuggestionTests.calling))
        let partner = ["satt": "phone", "med": "partner", "namn": "BUP, Sara", "berattade": "nothing"]
        #expect(client.submit(app.visits(number, "kontakt"), partner).status == 303)
        #expect(client.get("/min-dag").contains(VisitSuggestionTests.calling))
        #expect(client.submit(app.visits(number, "kontakt"), TestApp.contact).status == 303)
        #expect(!client.get("/min-dag").contains(VisitSuggestionTests.calling))
    }

    @Test("Whoever has left calls nobody: the other one of the staff does", arguments: [0, 1])
    func waitsForStaff(way: Int) throws {
        let app = try TestApp()
        _ = try missed(app)
        let other = try app.client(as: "koordinator2")
        #expect(!other.get("/min-dag").contains(VisitSuggestionTests.calling))
        try app.leaves("= 'koordinator'", way)
        #expect(other.get("/min-dag").contains(VisitSuggestionTests.calling))
    }

    @Test("A group that they came to before the visit is no contact after it, whenever it was noted")
    func cameBefore() throws {
        let app = try TestApp()
        let staff = TestApp.supporter
        let group = try app.addGroup(as: staff), number = try app.caseWithSupport()
        try app.invite([number], to: group, as: staff)
        let session = try app.firstSession(of: group, as: staff)
        app.clock.move(days: 3)
        #expect(try app.bookVisit(number, ["dag": "idag"], as: staff).status == 303)
        let link = "\(try app.openVisit(number))?svar=kominte"
        #expect(try app.client(as: staff).submit(link, [:]).status == 303)
        app.clock.move(days: 3)
        let client = try app.client(as: staff)
        #expect(client.submit("\(session)/narvaro", ["plats1": "1"]).status == 303)
        #expect(client.get("/min-dag").contains(VisitSuggestionTests.calling))
    }

    @Test("Whoever leads the unit meets no link on a case's visits that is not theirs to open")
    func isTheirsToOpen() throws {
        let app = try TestApp()
        let number = try app.caseWithVisit(["dag": "idag"])
        #expect(try app.noteVisit(number).status == 303)
        let client = try app.client(as: "chef")
        let page = client.get(app.visits(number))
        #expect(page.status == 200 && page.contains("Besök som har varit"))
        for link in page.text.split(separator: "href=\"").dropFirst() {
            let address = String(link.prefix { $0 != "\"" && $0 != "#" })
            guard address.hasPrefix("/arenden/") else { continue }
            #expect(client.get(address).status == 200, "\(address)")
        }
    }
}
