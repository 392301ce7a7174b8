import SQL
import Store
import TestSupport
import Testing

/// The places, the queue, the forecast and the work of a programme, on any day.
struct UnitPlacesTests {
    private static let umea = TestApp.supporter

    @Test("What there is of each kind of place, and what is taken of it, is told of the day asked for")
    func countsByDay() throws {
        let app = try TestApp()
        _ = try app.caseWithSupport()
        try app.followUp(app.caseWithSupport())
        try app.reserve(in: "umea", from: "2026-12-01")
        let client = try app.client(as: Self.umea)
        let today = client.get("/platser")
        #expect(today.row("Ordinarie platser") == ["Ordinarie platser", "1", "20", "18"])
        let shared = ["Uppföljningsplatser", "1", "Av de ordinarie", "Se ordinarie"]
        #expect(today.row("Uppföljningsplatser") == shared)
        #expect(today.row("Reserverade platser") == nil)
        let later = client.get("/platser?dag=2026-12-01")
        #expect(later.row("Ordinarie platser") == ["Ordinarie platser", "1", "15", "14"])
        #expect(later.row("Uppföljningsplatser") == ["Uppföljningsplatser", "1", "5", "4"])
        #expect(later.row("Reserverade platser") == ["Reserverade platser", "0", "2", "2"])
        let before = client.get("/platser?dag=2026-11-19")
        #expect(before.row("Ordinarie platser") == ["Ordinarie platser", "0", "20", "20"])
        #expect(client.get("/platser?dag=2026-02-30").contains("Dagen går inte att läsa"))
    }

    @Test("The programme's versions say how many: 20 + 5 to 2014, 15 + 5 the year after, 20 now", arguments: [
        ("2014-12-31", "20", "5"), ("2015-01-01", "15", "5"), ("2026-11-20", "20", nil),
    ])
    func followsVersions(day: String, ordinary: String, followUp: String?) throws {
        let app = try TestApp()
        let page = try app.client(as: "koordinator").get("/platser?dag=\(day)")
        #expect(page.row("Ordinarie platser")?[2] == ordinary)
        #expect(page.row("Uppföljningsplatser")?[2] == followUp)
    }

    @Test("What can become free is a range, with what it stands on beside it")
    func isForecast() throws {
        let app = try TestApp()
        _ = try app.supportedCase()
        _ = try app.queuedCase()
        let page = try app.client(as: "koordinator").get("/platser")
        #expect(page.row("Idag") == ["Idag", "18–19 av 20"])
        // The one decision ends in May: nobody knows whether it goes on.
        #expect(page.row("1 maj 2027") == ["1 maj 2027", "18–19 av 20"])
        #expect(page.row("1 juni 2027") == ["1 juni 2027", "18–20 av 20"])
        for words in [
            "Minst: alla som har en plats stannar", "alla i kön får en plats före andra",
            "Flest: alla slutar när deras beslut går ut, och ingen i kön tackar ja",
        ] { #expect(page.contains(words), "\(words)") }
    }

    @Test("A protected person is counted as everybody, stands where they stood, and is never named")
    func singlesNobodyOut() throws {
        let app = try TestApp()
        let numbers = try [app.queuedCase(), app.queuedCase()]
        _ = try app.supportedCase()
        let client = try app.client(as: "koordinator")
        let before = client.get("/platser")
        #expect(before.contains("Alva Sundin"))
        try app.arranging { try $0.run("UPDATE person SET is_protected = 1") }
        let after = client.get("/platser")
        #expect(!after.contains("Alva") && !after.contains("Sundin"))
        let places = try numbers.map { try #require(after.text.firstRange(of: $0)).lowerBound }
        #expect(places[0] < places[1])
        for row in ["Ordinarie platser", "Idag", "1 juni 2027"] {
            #expect(after.row(row) == before.row(row), "\(row)")
        }
    }

    @Test("Each of the staff stands by name with how many turn to them and their visits a week, as ranges")
    func showsCaseload() throws {
        let app = try TestApp()
        let number = try app.caseWithSupport()
        for (day, time) in [("2026-11-09", "10"), ("2026-11-11", "10"), ("2026-11-13", "13")] {
            let visit = ["dag": day, "klockan": time]
            #expect(try app.bookVisit(number, visit, as: Self.umea).status == 303)
        }
        let client = try app.client(as: Self.umea)
        #expect(
            client.get("/platser").row("Unni Umander")
                == ["Unni Umander", "1 (vanligt 5–8)", "0–3 (vanligt 5–6)"])
        // What is called off takes nobody's time.
        let off = ["utfall": "cancelledByUs", "skal": "staffShort", "kontaktdag": "imorgon", "anteckning": ""]
        let sent = client.submit(try app.openVisit(number), TestApp.came.merging(off) { $1 })
        #expect(sent.status == 303, "\(sent.text)")
        #expect(client.get("/platser").row("Unni Umander")?.last == "0–2 (vanligt 5–6)")
    }

    @Test("A contact by phone counts as the last contact of who waits, one with another authority does not")
    func tellsLastContact() throws {
        let app = try TestApp()
        let number = try app.queuedCase()
        let client = try app.client(as: "koordinator")
        #expect(client.get("/platser").row(number)?[4] == "Ingen antecknad")
        let other = ["satt": "phone", "med": "partner", "namn": "BUP", "berattade": "nothing"]
        #expect(client.submit(app.visits(number, "kontakt"), other).status == 303)
        #expect(client.get("/platser").row(number)?[4] == "Ingen antecknad")
        #expect(client.submit(app.visits(number, "kontakt"), TestApp.contact).status == 303)
        #expect(client.get("/platser").row(number)?[4] == "2026-11-20")
        #expect(try app.placePage(number).contains("Senaste kontakten: fredag 20 november 2026."))
    }
}

extension TestApp {
    /// On the way out.
    fileprivate func followUp(_ number: String) throws {
        let moved = ["text": "Varannan vecka."]
        let sent = try place("uppfoljningsplats", moved, in: number, as: TestApp.supporter)
        #expect(sent.status == 303, "\(sent.text)")
    }

    /// From a day on the programme names places of every kind.
    fileprivate func reserve(in code: String, from day: String) throws {
        try arranging { transaction in
            try transaction.run(
                """
                INSERT INTO programme_version (id, programme_id, valid_from, title, source, mode,
                  ordinary_places, follow_up_places, reserved_places, first_step_days, unsigned_note_days,
                  criteria, goals, made_on, made_at)
                SELECT 78, id, \(day), 'Alla slag', 'Prov', mode, 15, 5, 2, 3, 7, 0, 0, \(day),
                  \(transaction.now)
                FROM programme WHERE code = \(code)
                """)
        }
    }
}

extension TestPage {
    /// The words of the first table row that begins with some; nil where there is none.
    func row(_ first: String) -> [String]? {
        for row in text.split(separator: "<tr>") {
            let cells = row.split(separator: "<td ").dropFirst().map { cell -> String in
                let inner = cell.split(separator: "</td>")[0].drop { $0 != ">" }.dropFirst()
                return String(inner.replacing(/<[^>]*>/, with: ""))
            }
            if cells.first == first { return cells }
        }
        return nil
    }
}
