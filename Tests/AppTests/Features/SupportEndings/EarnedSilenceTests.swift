import TestSupport
import Testing

/// "Ej nådd" is grounded by what was tried since somebody close was last reached, met or heard from: never by
/// what was tried before the support, or before it ended.
struct EarnedSilenceTests {
    private static let missing = "Ej nådd går att välja efter försök"

    /// On three days, by phone and letter, without an answer.
    private func seek(_ app: TestApp, _ number: String) throws {
        for channel in ["call", "letter", "call"] {
            let tried = ["till": "person", "kanal": channel, "resultat": "noAnswer"]
            let sent = try app.client(as: TestApp.supporter).submit("/arenden/\(number)/kontakt", tried)
            try #require(sent.status == 303, "\(sent.text)")
            app.clock.move(days: 1)
        }
    }

    /// Why the support cannot end as "Ej nådd"; nil where it has ended.
    private func refusal(_ app: TestApp, _ number: String) throws -> String? {
        let values = try app.ending(in: number, ["skal": "notReached"])
        let sent = try app.client(as: TestApp.supporter).submit(app.endingAddress(number), values)
        return sent.status == 303 ? nil : sent.text
    }

    @Test("What was tried before the support began grounds nothing when it ends; what is tried then does")
    func before() throws {
        let app = try TestApp()
        let number = try app.openCase()
        try seek(app, number)
        let begun = try app.place("borja", app.told(), in: number, as: TestApp.supporter)
        #expect(begun.status == 303, "\(begun.text)")
        #expect(try refusal(app, number)?.contains(Self.missing) == true)
        app.clock.move(days: 1)
        try seek(app, number)
        #expect(try refusal(app, number) == nil)
    }

    @Test("Whoever has been met, or has talked with one of the staff, since then is reached", arguments: [
        true, false,
    ])
    func met(isVisit: Bool) throws {
        let app = try TestApp()
        let number = try app.caseWithSupport()
        app.clock.move(days: 1)
        try seek(app, number)
        let client = try app.client(as: TestApp.supporter)
        if isVisit {
            let booked = try app.bookVisit(number, ["dag": "idag"], as: TestApp.supporter)
            #expect(booked.status == 303, "\(booked.text)")
            #expect(client.submit(try app.openVisit(number), TestApp.came).status == 303)
        } else {
            #expect(client.submit(app.visits(number, "kontakt"), TestApp.contact).status == 303)
        }
        #expect(try refusal(app, number)?.contains(Self.missing) == true)
        let page = try app.client(as: TestApp.supporter).get("/arenden/\(number)/kontakt")
        #expect(page.contains("sedan ni senast hördes eller sågs"))
    }

    @Test("An ending is not put right to a silence that was not earned when it was noted")
    func after() throws {
        let app = try TestApp()
        let number = try app.caseWithSupport()
        app.clock.move(days: 1)
        try app.endSupport(number)
        app.clock.move(days: 5)
        let values = try app.ending(in: number, ["skal": "notReached", "rattelse": "Fel skäl."])
        let sent = try app.client(as: TestApp.supporter).submit(app.endingAddress(number), values)
        #expect(sent.status == 422 && sent.contains(Self.missing), "\(sent.text)")
    }
}
