import SQL
import Store
import TestSupport
import Testing

/// What is not on offer is not taken, however it was sent, and what is shown is true.
struct PlaceChoiceTests {
    @Test("A value that no form offers is answered with a sentence, and nothing is noted", arguments: [
        ("ko", ["plats": "followUp"]), ("borja", ["plats": "followUp"]), ("lamna-kon", ["skal": "started"]),
        ("lamna", ["skal": "movedOn"]), ("lamna", ["skal": "caseEnded"]),
        // Led, not supported by: and told by somebody of another programme.
        ("borja", ["kontakt1": "chef"]),
    ])
    func isNotOffered(step: String, forged: [String: String]) throws {
        let app = try TestApp()
        let number = try step == "lamna" ? app.supportedCase()
            : step == "lamna-kon" ? app.queuedCase() : app.grantedCase()
        var values = ["ko": TestApp.waiting, "borja": ["kontakt1": try app.staff("koordinator")]][step] ?? [:]
        values.merge(forged) { $1 }
        if values["kontakt1"] == "chef" { values["kontakt1"] = try app.staff("chef") }
        let client = try app.client(as: "koordinator"), rows = try app.rowCounts()
        let sent = client.submit("/arenden/\(number)/plats/\(step)", values)
        #expect(sent.status == 422, "\(sent.status) \(sent.text.prefix(600))")
        #expect(try app.rowCounts() == rows)
    }

    @Test("Told of the right to apply by one of the unit, in a way that can be chosen", arguments: [
        ["beskedhur": "unknown"], ["beskedav": "handlaggare"],
    ])
    func isToldByUnit(forged: [String: String]) throws {
        let app = try TestApp()
        let number = try app.openCase()
        var values = try app.told().merging(forged) { $1 }
        if forged["beskedav"] != nil { values["beskedav"] = try app.staff("handlaggare") }
        #expect(try app.place("borja", values, in: number, as: "koordinator-umea").status == 422)
    }

    @Test("Where a decision gives the support a day that was typed of the right to apply changes nothing")
    func restsOnDecision() throws {
        let app = try TestApp()
        let number = try app.grantedCase()
        app.clock.move(days: 7)
        let told = [
            "kontakt1": try app.staff("koordinator"), "dag": "2026-11-23", "besked": "2026-11-25",
            "beskedhur": "meeting", "beskedav": try app.staff("koordinator"),
        ]
        let sent = try app.place("borja", told, in: number)
        #expect(sent.status == 303, "\(sent.text.prefix(600))")
        #expect(try app.number("SELECT count(*) FROM placement WHERE told_on IS NULL") == 1)
    }

    @Test("To a follow-up place when the decision is over: in open mode it is enough to be told")
    func movesOnWithoutDecision() throws {
        let app = try TestApp()
        let number = try app.supportedCase()
        try app.open(from: "2027-05-01", in: "uppsala")
        app.clock.move(days: 200)
        let untold = try app.place("uppfoljningsplats", [:], in: number)
        #expect(untold.status == 422 && untold.contains("Skriv vilken dag, av vem och hur"))
        let told = [
            "besked": "idag", "beskedhur": "call", "beskedav": try app.staff("koordinator"),
        ]
        #expect(try app.place("uppfoljningsplats", told, in: number).status == 303)
        #expect(try app.placePage(number).contains("berättade om rätten att ansöka"))
    }

    @Test("A day that is too early or too far off says so at its own field", arguments: [
        (["fran": "2026-11-19"], "fran", "Platsen finns tidigast den dag den erbjöds"),
        (["fran": "2029-01-10"], "fran", "Dagen är mer än ett år bort"),
        (["nasta": "2029-01-10"], "nasta", "Dagen är mer än ett år bort. Välj en närmare dag"),
    ])
    func saysWhichDay(change: [String: String], field: String, sentence: String) throws {
        let app = try TestApp()
        let number = try app.queuedCase()
        let sent = try app.place("erbjud", TestApp.offer.merging(change) { $1 }, in: number)
        #expect(sent.status == 422 && sent.contains(sentence), "\(sent.text.prefix(600))")
        #expect(sent.contains("href=\"#\(field)\""))
    }

    @Test("An interruption ends with its place, and who noted that support went on is told")
    func historyIsTrue() throws {
        let app = try TestApp()
        let number = try app.supportedCase()
        try app.place("avbrott", ["skal": "away"], in: number)
        try app.place("ateruppta", [:], in: number, as: "koordinator2")
        #expect(try app.placePage(number).contains("Antecknat 2026-11-20 av Kerstin Åhlund"))
        try app.place("avbrott", ["skal": "away"], in: number)
        #expect(try app.placePage(number).contains("Pågår."))
        try app.place("lamna", ["skal": "ownWish"], in: number)
        let page = try app.placePage(number)
        #expect(!page.contains("Pågår.") && page.contains("Varade tills platsen lämnades"))
    }

    @Test("Of somebody protected the unit's page has how long, and the case's list that something was noted")
    func tellsNothingOfProtected() throws {
        let app = try TestApp()
        let number = try app.offeredCase()
        try app.place("svar", ["svar": "thinking"], in: number)
        #expect(try app.client(as: "chef").get("/platser").contains("Svar: "))
        try app.arranging { try $0.run("UPDATE person SET is_protected = 1") }
        let places = try app.client(as: "chef").get("/platser")
        #expect(places.contains(number) && places.contains("0 dagar"))
        for words in ["Ingen ledig plats", "Svar: ", "2026-12"] {
            #expect(!places.contains(words), "\(words)")
        }
        let page = try app.client(as: "chef").get("/arenden/\(number)")
        #expect(page.contains("Erbjuden en plats") && page.contains("Svar om platsen"))
        #expect(!page.contains("vill tänka") && !page.contains("27 november 2026"), "\(page.text)")
        #expect(!page.contains("Enhetens nästa steg"))
    }
}

extension TestApp {
    /// From a day on the programme asks for no decision.
    fileprivate func open(from day: String, in code: String) throws {
        try arranging { transaction in
            try transaction.run(
                """
                INSERT INTO programme_version (id, programme_id, valid_from, title, source, mode,
                  first_step_days, unsigned_note_days, criteria, goals, made_on, made_at)
                SELECT 78, id, \(day), 'Öppet', 'Prov', 'open', 3, 7, 0, 0, \(day), \(transaction.now)
                FROM programme WHERE code = \(code)
                """)
        }
    }
}
