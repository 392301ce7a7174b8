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
}
