import SQL
import TestSupport
import Testing

/// Who is on a protected person's case changes hands: whoever sent it on is not on it any more, and whoever
/// ended it is. Every page that names people asks the same.
@Suite struct OnTheCaseTests {
    private static let words = "Bor hos mostern nu."

    /// The case went on from its inquiry by `koordinator`, to `koordinator2`, who has ended it. Gives its
    /// number and the address of a meeting's minutes that tell of it.
    private func ended(_ app: TestApp) throws -> (number: String, minutes: String) {
        let number = try app.logInquiry(["namn": "Hemlig Person", "skyddad": "ja"])
        let (first, second) = try (app.client(as: "koordinator"), app.client(as: "koordinator2"))
        let owner = try app.number("SELECT id FROM account WHERE username = 'koordinator2'")
        let onwards = [
            "utfall": "assessmentMeeting", "dag": "30/11", "ansvarig": OwnerKey(Int64(owner)).text,
        ]
        try #require(first.submit("/arenden/\(number)/utfall", onwards).status == 303)
        _ = try app.writeNote(number, as: "koordinator2", ["text": OnTheCaseTests.words])
        let address = try app.meet([number], as: "koordinator2")[0]
        try #require(second.submit(address, ["rad": OnTheCaseTests.words]).status == 303)
        try #require(second.submit("/arenden/\(number)/avslut", TestApp.declined).status == 303)
        let minutes = address.split(separator: "/").prefix(2).joined(separator: "/")
        return (number, "/\(minutes)/protokoll")
    }

    @Test func `whoever sent the case on reads nothing of it when somebody else has ended it`() throws {
        let app = try TestApp()
        let (number, minutes) = try ended(app)
        let client = try app.client(as: "koordinator")
        for address in ["/arenden/\(number)", "/arenden/\(number)/anteckningar/utskrift", minutes] {
            let page = client.get(address)
            #expect(page.status == 200, "\(address)")
            #expect(!page.contains("Hemlig Person") && !page.contains(OnTheCaseTests.words), "\(address)")
        }
        #expect(!client.submit("/sok", ["sok": "hemlig person"]).contains("Hemlig Person"))
    }

    @Test func `whoever ended the case reads all of it`() throws {
        let app = try TestApp()
        let (number, minutes) = try ended(app)
        let client = try app.client(as: "koordinator2")
        for address in ["/arenden/\(number)", "/arenden/\(number)/anteckningar/utskrift", minutes] {
            let page = client.get(address)
            #expect(page.contains("Hemlig Person") && page.contains(OnTheCaseTests.words), "\(address)")
        }
        #expect(client.submit("/sok", ["sok": "hemlig person"]).contains("Hemlig Person"))
    }

    @Test func `whoever hears of somebody again is not on the case in which it goes on`() throws {
        let app = try TestApp()
        let first = try app.logInquiry(["namn": "Hemlig Person", "skyddad": "ja"])
        let client = try app.client(as: "koordinator2")
        let again = [
            "namn": "Annat Namn", "telefon": "070-174 06 07", "situation": "Ringde igen.", "dag": "idag",
        ]
        let sent = client.submit("/intresseanmalan/ny?arende=\(first)", again)
        #expect(sent.location == "/arenden/\(first)")
        for place in ["UPP-2026-0002", "UPP-2026-0002/anteckningar", first] {
            let address = "/arenden/\(place)"
            let page = client.get(address)
            #expect(page.status == 200 && !page.contains("Hemlig Person"), "\(address)")
        }
        #expect(client.get("/arenden/UPP-2026-0002/anmalan").status == 403)
        #expect(!client.submit("/sok", ["sok": "hemlig person"]).contains("Hemlig Person"))
        #expect(try app.client(as: "koordinator").get("/arenden/UPP-2026-0002").contains("Hemlig Person"))
    }
}
