import Casework
import SQL
import Store
import TestSupport
import Testing

@testable import App

/// What became of a visit: outcome and reason apart, the note in the journal, and the next one in the same
/// form.
struct VisitReportTests {
    @Test("Came: one form makes the signed note of the journal, the methods and the next visit")
    func came() throws {
        let app = try TestApp()
        let number = try app.caseWithVisit(["dag": "idag"])
        let client = try app.client(as: "koordinator")
        let form = client.get(try app.openVisit(number))
        #expect(form.contains("De första månaderna brukar man ses varje vecka.")
            || form.contains("I början brukar man ses ungefär en gång i veckan."))
        let sent = try app.noteVisit(
            number, ["sattexposure": "ja", "boknasta": "ja", "nastadag": "27/11", "nastaklockan": "10"])
        #expect(sent.status == 303, "\(sent.text)")
        let page = client.get(app.visits(number))
        #expect(page.contains("Ni har setts en gång. Arbete hittills: 1 tim 30 min."))
        #expect(page.contains("Fredag 27 november klockan 10.00"))
        let notes = client.get("/arenden/\(number)/anteckningar")
        #expect(notes.contains("Besök") && notes.contains("Gick till biblioteket och tillbaka."))
        let noted = client.get(try app.firstVisit(number))
        for words in ["Exponering i små steg", "Gick till biblioteket", "Kom"] {
            #expect(noted.contains(words), "\(words)")
        }
    }

    @Test("At home the note is a Hembesök, at a distance a Telefonkontakt", arguments: [
        ("home", "Hembesök"), ("remote", "Telefonkontakt"),
    ])
    func isOfKind(place: String, kind: String) throws {
        let app = try TestApp()
        let number = try app.caseWithVisit(["dag": "idag", "plats": place])
        #expect(try app.noteVisit(number).status == 303)
        #expect(try app.client(as: "koordinator").get("/arenden/\(number)/anteckningar").contains(kind))
    }

    @Test("Did not come: nothing more is asked, and the day to get in touch stands on Min dag")
    func missed() throws {
        let app = try TestApp()
        let number = try app.caseWithVisit(["dag": "idag"])
        let client = try app.client(as: "koordinator")
        let link = "\(try app.openVisit(number))?svar=kominte"
        #expect(client.get("/min-dag").contains("href=\"\(link)\""))
        let sent = client.submit(link, [:])
        #expect(sent.status == 303, "\(sent.text)")
        app.clock.move(days: 3)
        let later = try app.client(as: "koordinator"), day = later.get("/min-dag")
        #expect(day.contains("Hör av dig efter besöket"), "\(day.text)")
        #expect(try app.bookVisit(number, ["dag": "imorgon"]).status == 303)
        #expect(!later.get("/min-dag").contains("Hör av dig efter besöket"))
    }

    @Test(
        "A report that cannot be is refused at its field, and what was typed stays",
        arguments: [
            (["utfall": ""], "Välj hur det blev."), (["minuter": ""], "Skriv hur många minuter det tog"),
            (["skal": "travel"], "Personen kom, så skälet behövs inte."),
            (["utfall": "cancelledByUs", "kontaktdag": "imorgon"], "Välj varför."),
            (["utfall": "noShow", "skal": "other", "kontaktdag": "imorgon"], "Skriv med några ord"),
            (["utfall": "noShow"], "Skriv vilken dag ni hör av er, eller boka en ny tid."),
            (["utfall": "noShow", "kontaktdag": "igår"], "Dagen har redan varit."),
            (["utfall": "noShow", "kontaktdag": "imorgon", "sattcoaching": "ja"], "Arbetssätt kryssas när"),
            (["boknasta": "ja", "nastaklockan": ""], "Skriv vilken tid ni ses"),
        ])
    func refuses(values: [String: String], sentence: String) throws {
        let app = try TestApp()
        let number = try app.caseWithVisit(["dag": "idag"])
        let page = try app.noteVisit(number, values)
        #expect(page.status == 422 && page.contains(sentence), "\(page.text)")
        #expect(page.contains("Gick till biblioteket"))
    }

    @Test("Before its day it is called off or moved, never held; what was booked for it is free again")
    func isCalledOff() throws {
        let app = try TestApp()
        let number = try app.caseWithVisit()
        let client = try app.client(as: "koordinator")
        let page = client.get(try app.openVisit(number))
        #expect(page.contains("Avboka besöket") && !page.contains("Kom inte den här gången"))
        let early = try app.noteVisit(number, ["utfall": "came"])
        #expect(early.status == 422 && early.contains("Dagen har inte varit än."))
        let off = [
            "utfall": "cancelledByPerson", "skal": "illness", "kontaktdag": "imorgon", "anteckning": "",
        ]
        #expect(try app.noteVisit(number, off).status == 303)
        #expect(try app.bookVisit(number).status == 303)
    }

    @Test("What became of it is noted once: a second tells what stands, and keeps what was typed")
    func isOnce() throws {
        let app = try TestApp()
        let number = try app.caseWithVisit(["dag": "idag"])
        let address = try app.openVisit(number)
        let client = try app.client(as: "koordinator")
        let form = try #require(client.get(address).form(sentTo: address))
        #expect(try app.noteVisit(number).status == 303)
        let second = client.submit(form, TestApp.came.merging(["anteckning": "Min text."]) { $1 })
        #expect(second.contains("Min text.") && second.contains("Gick till biblioteket"), "\(second.text)")
        #expect(throws: (any Error).self) {
            try app.arranging { try $0.run("UPDATE visit SET outcome = 'noShow', minutes = NULL") }
        }
    }

    @Test("What often does not come about is shown as a need, and counts nobody's absence")
    func isNeed() throws {
        let app = try TestApp()
        let number = try app.supportedCase()
        for reason in ["tooHard", "travel", "tooHard"] {
            #expect(try app.bookVisit(number, ["dag": "idag"]).status == 303)
            let off = [
                "utfall": "cancelledByPerson", "skal": reason, "kontaktdag": "imorgon", "anteckning": "",
            ]
            #expect(try app.noteVisit(number, off).status == 303)
        }
        let page = try app.client(as: "koordinator").get(app.visits(number))
        #expect(page.contains("Det här kan behöva bli annorlunda"))
        #expect(page.contains("det var för svårt den dagen, resan dit."))
        #expect(!page.contains("3 gånger") && !page.contains("frånvaro"))
    }
}

extension TestApp {
    /// The page of the case's first visit.
    func firstVisit(_ number: String) throws -> String {
        let id = try store.read {
            try $0.first("SELECT id FROM visit ORDER BY id LIMIT 1") { try VisitID(value: $0.int64(0)) }
        }
        return visits(number, try #require(id).description)
    }
}
