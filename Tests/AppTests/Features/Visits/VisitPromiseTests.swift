import SQL
import TestSupport
import Testing

@testable import App

/// What was said of a visit stands when something else of it is put right: the day to get in touch, and the
/// note.
struct VisitPromiseTests {
    private static let promised: SQL = "SELECT count(*) FROM visit WHERE contact_on = '2026-11-23'"

    /// A visit that nobody came to, with Monday as the day to get in touch, on the Wednesday after.
    private func missed(_ app: TestApp) throws -> (number: String, address: String) {
        let number = try app.caseWithVisit(["dag": "idag"])
        let open = try app.openVisit(number)
        let sent = try app.client(as: "koordinator").submit("\(open)?svar=kominte", [:])
        try #require(sent.status == 303, "\(sent.text)")
        #expect(try app.number(VisitPromiseTests.promised) == 1)
        app.clock.move(days: 5)
        return (number, try app.firstVisit(number))
    }

    @Test("A promised day that has been stands when the reason is put right, and is still asked for")
    func stands() throws {
        let app = try TestApp()
        let (_, address) = try missed(app)
        let client = try app.client(as: "koordinator")
        #expect(client.get("/min-dag").contains("Hör av dig efter besöket"))
        let form = client.get("\(address)/ratta").form(sentTo: "\(address)/ratta")
        #expect(form?.value("kontaktdag") == "2026-11-23")
        let sent = client.submit(
            "\(address)/ratta", ["skal": "illness", "rattasfor": "Anhörig berättade varför."])
        #expect(sent.status == 303, "\(sent.text)")
        #expect(try app.number(VisitPromiseTests.promised) == 1)
        #expect(client.get(address).contains("23 november 2026"))
        #expect(client.get("/min-dag").contains("Hör av dig efter besöket"))
    }

    @Test("Whoever has got in touch already is not asked to once more because the visit was put right")
    func isKept() throws {
        let app = try TestApp()
        let (number, address) = try missed(app)
        let client = try app.client(as: "koordinator")
        #expect(client.submit(app.visits(number, "kontakt"), TestApp.contact).status == 303)
        #expect(!client.get("/min-dag").contains("Hör av dig efter besöket"))
        let sent = client.submit("\(address)/ratta", ["skal": "illness", "rattasfor": "Berättade varför."])
        #expect(sent.status == 303, "\(sent.text)")
        #expect(!client.get("/min-dag").contains("Hör av dig efter besöket"))
    }

    @Test("The promise is not emptied by putting right, nor set to another day that has been")
    func isDemanded() throws {
        let app = try TestApp()
        let (_, address) = try missed(app)
        let client = try app.client(as: "koordinator")
        for (day, sentence) in [
            ("", "Skriv vilken dag ni hör av er"), ("2026-11-24", "Dagen har redan varit."),
        ] {
            let sent = client.submit("\(address)/ratta", ["kontaktdag": day, "rattasfor": "Fel dag."])
            #expect(sent.status == 422 && sent.contains(sentence), "\(sent.text)")
        }
        let later = client.submit("\(address)/ratta", ["kontaktdag": "27/11", "rattasfor": "Ny dag."])
        #expect(later.status == 303, "\(later.text)")
        #expect(try app.number("SELECT count(*) FROM visit WHERE contact_on = '2026-11-27'") == 1)
    }

    @Test("What is added stands after the visit's own note, however often it is put right")
    func notes() throws {
        let app = try TestApp()
        let number = try app.caseWithVisit(["dag": "idag"])
        let address = try app.notedVisit(number)
        let client = try app.client(as: "koordinator")
        for text in ["Vi pratade om bussen.", "", "Hen vill prova igen."] {
            let sent = client.submit("\(address)/ratta", ["anteckning": text, "rattasfor": "Glömde något."])
            #expect(sent.status == 303, "\(sent.text)")
        }
        let page = client.get(address).text
        let places = ["Gick till biblioteket och tillbaka.", "Vi pratade om bussen.", "Hen vill prova igen."]
            .map { page.firstRange(of: $0)?.lowerBound }
        let found = places.compactMap { $0 }
        #expect(found.count == 3 && found == found.sorted())
        #expect(page.split(separator: "Tillagt ").count == 3)
    }
}
