import Casework
import SQL
import Store
import TestSupport
import Testing

/// An answer that must be acted on reaches somebody, goes on when nobody answers, and never goes away by
/// itself.
struct SafetyNoteTests {
    private let app: TestApp
    private let number: String
    private let owner: TestClient

    init() throws {
        app = try TestApp()
        number = try app.logInquiry()
        owner = try app.client(as: "koordinator")
    }

    private func routine(deputy: String?) throws {
        let client = try app.client(as: "administrator")
        let id = try app.store.read { transaction in
            try transaction.first("SELECT id FROM account WHERE username = \(deputy ?? "")") {
                try $0.id(0, AccountID.self)
            }
        }
        let values = [
            "ersattare": id?.description ?? "", "minuter": "30", "akutminuter": "10", "akutrutin": "",
        ]
        #expect(client.submit("/formular/rutin/uppsala", values).status == 303)
    }

    private func sees(_ name: String) throws -> Bool {
        try app.client(as: name).get("/min-dag").contains("Svar som kräver handling")
    }

    private func points(_ item9: Int?) -> [Int?] { Array(repeating: 0, count: 8) + [item9] }

    @Test(
        "Each answer about wanting to live has its level, whatever the sum",
        arguments: [
            (0, nil), (1, nil), (2, "Följ upp"), (3, "Följ upp"), (4, "Kontakta personen idag"),
            (5, "Kontakta personen idag"), (6, "Akut: gör enligt akutrutinen nu"), (nil, "Följ upp"),
        ] as [(Int?, String?)])
    func levels(item9: Int?, words: String?) throws {
        try app.fillIn("MADRS-S", points(item9), on: number, by: owner)
        #expect(try app.number("SELECT count(*) FROM safety_note") == (words == nil ? 0 : 1))
        let day = owner.get("/min-dag")
        #expect(day.contains("Svar som kräver handling") == (words != nil))
        if let words { #expect(day.contains(words)) }
    }

    private static let answer = ["gjort": "Pratade.", "meddelad": "Chefen", "nastakontakt": "imorgon"]

    @Test("Whoever types the answer meets the note before the result, and it is not small for a low sum")
    func interruption() throws {
        let address = try app.beginRating("MADRS-S", on: number, by: owner)
        let done = owner.submit(address + "/svar", TestApp.marks(points(4)))
        let note = try app.safetyAddress(number)
        #expect(done.location == note)
        let page = owner.get(note)
        for words in ["Kontakta personen idag", "1177", "kontrollera", "Går till chefen"] {
            #expect(page.contains(words), "\(words)")
        }
        #expect(!page.contains("4 (0 till 54"))
        #expect(owner.submit(note, SafetyNoteTests.answer).location == address)
    }

    @Test("A note needs all three answers, is answered once, and everything around it is in the log")
    func answers() throws {
        try app.fillIn("MADRS-S", points(4), on: number, by: owner)
        let note = try app.safetyAddress(number)
        for missing in ["gjort", "meddelad", "nastakontakt"] {
            let page = owner.submit(note, SafetyNoteTests.answer.merging([missing: ""]) { $1 })
            #expect(page.status == 422, "\(missing)")
        }
        #expect(try sees("koordinator"))
        #expect(owner.submit(note, SafetyNoteTests.answer).status == 303)
        #expect(try !sees("koordinator"))
        let after = owner.get(note)
        #expect(after.contains("Trygghetsnotis, besvarad") && after.contains("Pratade."))
        for event in [AuditEvent.safetyNoteRaised, .safetyNoteViewed, .safetyNoteAnswered] {
            #expect(try app.auditCount(event) > 0, "\(event)")
        }
    }

    @Test("Owner, then deputy, then manager, at the configured minutes; and it never goes away by itself")
    func escalation() throws {
        try routine(deputy: "koordinator2")
        try app.fillIn("MADRS-S", points(4), on: number, by: owner)
        #expect(try sees("koordinator") && !sees("koordinator2") && !sees("chef"))
        app.clock.move(seconds: 29 * 60)
        #expect(try !sees("koordinator2"))
        app.clock.move(seconds: 60)
        #expect(try sees("koordinator2") && !sees("chef"))
        app.clock.move(seconds: 30 * 60)
        #expect(try sees("chef"))
        app.clock.move(days: 400)
        for name in ["koordinator", "koordinator2", "chef"] { #expect(try sees(name), "\(name)") }
        let note = try app.safetyAddress(number)
        let values = ["gjort": "Ringde.", "meddelad": "Ingen", "nastakontakt": "imorgon"]
        #expect(try app.client(as: "chef").submit(note, values).status == 303)
        for name in ["koordinator", "koordinator2", "chef"] { #expect(try !sees(name), "\(name)") }
    }

    @Test("An emergency is quicker, and without a deputy it goes to the manager at once")
    func emergency() throws {
        try app.fillIn("MADRS-S", points(6), on: number, by: owner)
        app.clock.move(seconds: 10 * 60)
        #expect(try sees("chef"))
    }

    @Test("What is to be followed up waits to the next working day before it goes on")
    func followUp() throws {
        try routine(deputy: "koordinator2")
        try app.fillIn("MADRS-S", points(2), on: number, by: owner)
        app.clock.move(days: 3)
        #expect(try !sees("koordinator2"), "Friday; the next working day is Monday")
        app.clock.move(days: 1)
        #expect(try sees("koordinator2") && !sees("chef"))
        app.clock.move(days: 1)
        #expect(try sees("chef"))
    }

    @Test("A protected person's note says what to do, and not who it is, to who is not on the case")
    func isProtected() throws {
        let hidden = try app.logInquiry(["skyddad": "ja", "namn": "Hilda Hemlig", "telefon": "070-174 06 06"])
        try routine(deputy: "koordinator2")
        try app.fillIn("MADRS-S", points(4), on: hidden, by: owner)
        app.clock.move(seconds: 3600)
        let deputy = try app.client(as: "koordinator2")
        let (day, note) = (deputy.get("/min-dag"), deputy.get(try app.safetyAddress(hidden)))
        #expect(day.contains(hidden) && note.contains("Kontakta personen idag"))
        for words in ["Hilda", "070-174 06 06", "MADRS-S", "livslust"] {
            #expect(!day.contains(words) && !note.contains(words), "\(words)")
        }
        #expect(note.contains("Gör dig till ansvarig") && !note.contains("Till skattningen"))
        let owners = try app.client(as: "koordinator").get(app.safetyAddress(hidden))
        #expect(owners.contains("Svaret om livslust") && owners.contains("Hilda"))
        let done = deputy.submit(try app.safetyAddress(hidden), SafetyNoteTests.answer)
        #expect(done.location == "/arenden/\(hidden)", "never on to a form that may not be read")
        #expect(try app.client(as: "koordinator-lulea").get(app.safetyAddress(hidden)).status == 404)
    }
}
