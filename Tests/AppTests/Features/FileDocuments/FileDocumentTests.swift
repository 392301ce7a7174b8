import Casework
import SQL
import Store
import TestSupport
import Testing

/// Each of a case's two files as one document.
struct FileDocumentTests {
    private func page(
        _ file: String, _ number: String, _ app: TestApp, as account: String
    ) throws -> TestPage {
        try app.client(as: account).get("/arenden/\(number)/akt/\(file)")
    }

    private static let words = [
        "Sitter inne sedan mars.", "Ringde på tisdag.", "Ringde på måndag.", "Rättad: Fel dag.",
        "Jag sa aldrig så.", "Intyg från skolan", "Handlingsförteckning", "Framtagen",
    ]

    @Test func `the unit's file tells everything in the order it happened, with corrections and objections`()
        throws
    {
        let app = try TestApp()
        let number = try app.logInquiry(["situation": "Sitter inne sedan mars."])
        let note = try app.writeNote(number, ["text": "Ringde på måndag."])
        let client = try app.client(as: "koordinator")
        let address = "/arenden/\(number)/anteckningar/\(note)"
        client.submit("\(address)/ratta", ["skal": "Fel dag.", "text": "Ringde på tisdag."])
        client.submit("\(address)/invandning", ["nar": "idag", "text": "Jag sa aldrig så."])
        try app.addDocument(to: number, ["vad": "Intyg från skolan"])
        let file = try page("genomforande", number, app, as: "koordinator")
        for words in FileDocumentTests.words + [number] {
            #expect(file.contains(words), "\(words)")
        }
        let inquiry = try #require(file.position(of: "Sitter inne")), later = file.position(of: "Ringde på")
        #expect(inquiry < (try #require(later)))
    }

    @Test func `a document that was taken out of the case stands in the list as such`() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let document = try app.addDocument(to: number, ["vad": "Intyg från skolan"])
        let client = try app.client(as: "koordinator")
        #expect(client.submit("\(document.address)/ta-bort", ["varfor": "Fel ärende."]).status == 303)
        let file = client.get("/arenden/\(number)/akt/genomforande")
        #expect(file.contains("borttagen ur ärendet") && file.contains("Borttagen"))
    }

    @Test func `the authority's file holds investigation and decision, and each side opens its own only`()
        throws
    {
        let app = try TestApp()
        let number = try app.issuedCase()
        let file = try page("myndighet", number, app, as: "handlaggare")
        for words in [
            "Har inte gått ut sedan i mars.", "Behovet finns.", "Beslut OSN-2026-00001", "Hela ansökan.",
            "Kommunicering utelämnad", "Stöd att komma ut.",
        ] {
            #expect(file.contains(words), "\(words)")
        }
        #expect(try page("myndighet", number, app, as: "koordinator").status == 403)
        #expect(try page("genomforande", number, app, as: "handlaggare").status == 403)
        #expect(try page("genomforande", number, app, as: "beslutsfattare").status == 403)
        #expect(try app.auditCount(.caseFileViewed) == 1)
    }

    @Test func `a protected person's file is for who is on the case`() throws {
        let app = try TestApp()
        let number = try app.logInquiry(["situation": "Sitter inne sedan mars."])
        try app.arranging { try $0.run("UPDATE person SET is_protected = 1") }
        let file = try page("genomforande", number, app, as: "koordinator2")
        #expect(file.status == 200 && !file.contains("Sitter inne") && !file.contains("Alva Sundin"))
        #expect(try page("genomforande", number, app, as: "koordinator").contains("Sitter inne"))
    }
}
