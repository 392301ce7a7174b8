import TestSupport
import Testing

/// What the case's timeline tells of rating forms, and what it leaves to the form's own page.
struct RatingTimelineTests {
    private let app: TestApp

    init() throws { app = try TestApp() }

    private func page(_ number: String, as name: String) throws -> TestPage {
        try app.client(as: name).get("/arenden/\(number)?visa=skattningar")
    }

    @Test("A form, its correction, and what had to be acted on stand there, without sum or level")
    func tells() throws {
        let number = try app.logInquiry()
        let client = try app.client(as: "koordinator")
        let old = try app.fillIn("MADRS-S", [3, 3, 3, 3, 3, 3, 3, 3, 4], on: number, by: client)
        let note = try app.safetyAddress(number)
        let values = ["gjort": "Ringde vården.", "meddelad": "Chefen", "nastakontakt": "imorgon"]
        #expect(client.submit(note, values).status == 303)
        let next = try #require(client.submit(old + "/ratta", ["skal": "Fråga 1 lästes fel."]).location)
        #expect(try !page(number, as: "koordinator").contains("Skattning rättad"), "a draft has not happened")
        #expect(client.submit(next, ["s1": "0"]).location != nil)
        let page = try page(number, as: "koordinator")
        for words in [
            "Skattning: MADRS-S", "Skattning rättad: MADRS-S", "Fråga 1 lästes fel.", "Rättad av en senare.",
            "Svar som kräver handling: Kontakta personen idag", "Ringde vården.", "Fick veta: Chefen",
            "href=\"\(old)\"", "href=\"\(note)\"",
        ] { #expect(page.contains(words), "\(words)") }
        for words in ["Skattningen ligger i nivån", "Summa"] { #expect(!page.contains(words), "\(words)") }
    }

    @Test("Who may not read of a protected person sees that something happened; the authority not even that")
    func keepsQuiet() throws {
        let number = try app.logInquiry(["skyddad": "ja"])
        let client = try app.client(as: "koordinator")
        try app.fillIn("MADRS-S", [1, 1, 1, 1, 1, 1, 1, 1, 2], on: number, by: client)
        let other = try page(number, as: "koordinator2")
        #expect(other.contains("Skattning") && other.contains("Svar som kräver handling: Följ upp"))
        for words in ["MADRS-S", "ivslust", "Läs skattningen"] { #expect(!other.contains(words), "\(words)") }
        let authority = try page(number, as: "handlaggare")
        for words in ["kattning", "kräver handling"] { #expect(!authority.contains(words), "\(words)") }
    }
}
