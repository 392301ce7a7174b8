import Casework
import SQL
import Store
import TestSupport
import Testing

/// What is written in a protected person's case is read by who is on the case, on every page of it.
@Suite struct ProtectionTests {
    private static let secrets = ["Bor hos mostern", "Vill flytta", "Vårdcentralen i byn"]

    /// A protected person's case with a note on its next step; `koordinator` is on it.
    private func planned(_ app: TestApp) throws -> String {
        let number = try app.logInquiry(["namn": "Hemlig Person", "skyddad": "ja"])
        let plan = ["steg": "callPerson", "dag": "imorgon", "anteckning": "Bor hos mostern"]
        let sent = try app.client(as: "koordinator").submit("/arenden/\(number)/nasta-steg", plan)
        try #require(sent.status == 303, "\(sent.text)")
        return number
    }

    private func ended(_ app: TestApp) throws -> String {
        let number = try planned(app)
        let outcome = [
            "utfall": "ended", "skal": "declined", "ansokt": "no", "besked": "idag", "beskedhur": "call",
            "alternativ": "Vårdcentralen i byn", "kommentar": "Vill flytta",
        ]
        let sent = try app.client(as: "koordinator").submit("/arenden/\(number)/utfall", outcome)
        try #require(sent.status == 303, "\(sent.text)")
        return number
    }

    @Test(arguments: ["", "/nasta-steg", "/utfall"])
    func `the words of an open case are for who is on it`(_ page: String) throws {
        let app = try TestApp()
        let number = try planned(app)
        #expect(hides(try app.client(as: "koordinator2").get("/arenden/\(number)\(page)")))
        let own = try app.client(as: "koordinator").get("/arenden/\(number)\(page)")
        #expect(own.contains("Bor hos mostern") == (page != "/utfall"))
    }

    @Test(arguments: ["", "/nasta-steg", "/utfall"])
    func `the words of an ended case are for who ended it`(_ page: String) throws {
        let app = try TestApp()
        let number = try ended(app)
        #expect(hides(try app.client(as: "koordinator2").get("/arenden/\(number)\(page)")))
        let own = try app.client(as: "koordinator").get("/arenden/\(number)\(page)")
        #expect(own.contains("Vill flytta") == (page != "/nasta-steg"))
    }

    @Test func `how the person wants to be reached is told to who is on the case`() throws {
        let app = try TestApp()
        let number = try app.logInquiry([
            "namn": "Hemlig Person", "skyddad": "ja", "nas": "textMessage", "telefon": "070-174 06 05",
        ])
        let plan = ["steg": "callPerson", "dag": "imorgon"]
        #expect(try app.client(as: "koordinator").submit("/arenden/\(number)/nasta-steg", plan).status == 303)
        let address = "/arenden/\(number)/kontakt"
        let own = try app.client(as: "koordinator").get(address).form(sentTo: address)
        #expect(own?.value("kanal") == "textMessage")
        let other = try app.client(as: "koordinator2").get(address).form(sentTo: address)
        #expect(other?.value("kanal") == "call")
    }

    @Test(arguments: [("", "Bor hos mostern"), ("Ring på kvällen", "Ring på kvällen")])
    func `who cannot read the note does not wipe it out by planning`(typed: String, kept: String) throws {
        let app = try TestApp()
        let number = try planned(app)
        let plan = ["steg": "callPerson", "dag": "30/11", "anteckning": typed]
        let sent = try app.client(as: "koordinator2").submit("/arenden/\(number)/nasta-steg", plan)
        #expect(sent.status == 303)
        let note = try app.store.read { transaction in
            try transaction.first("SELECT next_step_note FROM episode") { try $0.text(0) }
        }
        #expect(note == kept)
        #expect(try app.client(as: "koordinator").get("/arenden/\(number)").contains("Bor hos mostern"))
    }

    private func hides(_ page: TestPage) -> Bool {
        page.status == 200 && !ProtectionTests.secrets.contains { page.contains($0) }
    }
}
