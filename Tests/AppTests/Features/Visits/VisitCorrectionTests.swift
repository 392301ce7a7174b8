import Casework
import SQL
import Store
import TestSupport
import Testing

@testable import App

/// A slip in what became of a visit is put right: the latest counts everywhere, and what stood stays
/// readable.
struct VisitCorrectionTests {
    @Test("No-show by a slip: put right it counts as a visit, and nobody is asked to get in touch")
    func slip() throws {
        let app = try TestApp()
        let number = try app.caseWithVisit(["dag": "idag"])
        try app.client(as: "koordinator").submit("\(app.openVisit(number))?svar=kominte", [:])
        app.clock.move(days: 3)
        let client = try app.client(as: "koordinator")
        #expect(client.get("/min-dag").contains("Hör av dig efter besöket"))
        let address = try app.firstVisit(number)
        #expect(client.get(address).contains("href=\"\(address)/ratta\""))
        let sent = client.submit("\(address)/ratta", ["utfall": "came", "rattasfor": "Valde fel rad."])
        #expect(sent.status == 303, "\(sent.text)")
        let page = client.get(address)
        for words in ["Så stod det förut", "Kom inte den här gången", "Valde fel rad."] {
            #expect(page.contains(words), "\(words)")
        }
        #expect(client.get(app.visits(number)).contains("Ni har setts en gång. Arbete hittills: 1 tim."))
        let own = client.get("/arenden/\(number)")
        #expect(own.contains("Besök rättat: kom") && own.contains("Besök: kom inte den här gången"))
        #expect(!client.get("/min-dag").contains("Hör av dig efter besöket"))
    }

    @Test("Not held after all: goals and homework count no longer, and the homework is asked about again")
    func notHeld() throws {
        let app = try TestApp()
        let (number, address) = try app.caseWithWork()
        let client = try app.client(as: TestApp.supporter)
        #expect(client.get(app.plan(number)).contains("Gick bra"))
        let sent = client.submit("\(address)/ratta", ["utfall": "noShow", "rattasfor": "Fel person."])
        #expect(sent.status == 303, "\(sent.text)")
        #expect(!client.get(app.plan(number)).contains("Gick bra"))
        #expect(client.get(app.visits(number)).contains("Ni har inte setts än."))
        #expect(client.get(address).contains("Öppna fönstret en gång om dagen: gick bra"))
        // Put right once more, with another answer.
        let again = try client.get("\(address)/ratta").choice("hem1", "partly")
        let back = client.submit(
            "\(address)/ratta", ["utfall": "came", "rattasfor": "Rätt person.", "hem1": again])
        #expect(back.status == 303, "\(back.text)")
        #expect(client.get(app.plan(number)).contains("Delvis"))
    }

    @Test("Who was there is put right by the same form, of the staff and with the person")
    func present() throws {
        let app = try TestApp()
        let number = try app.caseWithVisit(["dag": "idag"])
        let address = try app.notedVisit(number)
        let client = try app.client(as: "koordinator")
        let other = try app.accountKey("koordinator2")
        let sent = client.submit(
            "\(address)/ratta",
            ["forsta": other, "foljer1": "friend", "namn1": "Bo Ek", "rattasfor": "Kerstin tog besöket."])
        #expect(sent.status == 303, "\(sent.text)")
        let page = client.get(address)
        for words in ["Kerstin Åhlund", "Vän, Bo Ek", "Kim Karlberg"] { #expect(page.contains(words)) }
        let form = client.get("\(address)/ratta").form(sentTo: "\(address)/ratta")
        #expect(form?.value("minuter") == "90")
        let counted: SQL = """
            SELECT count(*) FROM visit v JOIN account a ON a.id = v.first_staff_id
            WHERE a.username = 'koordinator2'
            """
        #expect(try app.number(counted) == 1)
    }

    @Test("It needs a reason and must be possible; what is not noted, or was moved, is not put right")
    func refuses() throws {
        let app = try TestApp()
        let number = try app.caseWithVisit(["dag": "idag"])
        let client = try app.client(as: "koordinator")
        #expect(client.get("\(try app.openVisit(number))/ratta").status == 404)
        #expect(try app.noteVisit(number).status == 303)
        let address = "\(try app.firstVisit(number))/ratta"
        for (values, sentence) in [
            (["utfall": "noShow"], "Skriv vad som var fel."),
            (["utfall": "cancelledByUs", "rattasfor": "Fel."], "Välj varför."),
            (["andra": try app.accountKey("koordinator"), "rattasfor": "Fel."], "Samma person är vald två"),
        ] {
            let page = client.submit(address, values)
            #expect(page.status == 422 && page.contains(sentence), "\(page.text)")
        }
    }

    @Test("The tables change nothing that is not kept beside it", arguments: [
        "UPDATE visit SET outcome = 'noShow', minutes = NULL, turn = 2",
        "UPDATE visit SET second_staff_id = NULL", "UPDATE visit SET turn = 2",
    ] as [SQL])
    func keeps(sql: SQL) throws {
        let app = try TestApp()
        _ = try app.notedVisit(app.caseWithVisit(["dag": "idag"]))
        #expect(throws: (any Error).self) { try app.arranging { _ = try $0.run(sql) } }
    }
}

extension TestApp {
    /// A case with a plan, and its visit, where homework was talked over and a goal worked with.
    fileprivate func caseWithWork() throws -> (number: String, visit: String) {
        let number = try caseWithPlan()
        let client = try client(as: TestApp.supporter)
        let booked = try bookVisit(number, ["dag": "idag", "dubbelt": "ja"], as: TestApp.supporter)
        try #require(booked.status == 303, "\(booked.text)")
        let address = try openVisit(number)
        let form = client.get(address)
        let answers = try ["hem1": form.choice("hem1", "well"), "mal1": form.choice("mal1", "arbetat")]
        let noted = client.submit(address, TestApp.came.merging(answers) { $1 })
        try #require(noted.status == 303, "\(noted.text)")
        return (number, address)
    }
}

extension TestPage {
    /// What a choice sends: whom it is about, and the answer.
    fileprivate func choice(_ name: String, _ answer: String) throws -> String {
        let start = "name=\"\(name)\" value=\"", end = " \(answer)\""
        let values = text.split(separator: start).compactMap { part -> String? in
            let line = String(part.prefix { $0 != ">" })
            return line.contains(end) ? String(line.prefix { $0 != "\"" }) : nil
        }
        return try #require(values.first, "\(name) \(answer)")
    }
}
