import Casework
import TestSupport
import Testing

/// The trend over a person's cases: asked for, logged in each, and never of one that may not be read.
struct RatingTrendTests {
    private let app: TestApp
    private let client: TestClient

    init() throws {
        app = try TestApp()
        client = try app.client(as: "koordinator")
    }

    /// Two cases found to be one person's, each with a form; the later first.
    private func two(_ values: [String: String] = [:]) throws -> (String, String) {
        let old = try app.logInquiry(values)
        try app.fillIn("MADRS-S", [3, 3, 3, 3, 3, 3, 3, 3, 0], on: old, by: client)
        app.clock.move(days: 1)
        let new = try app.logInquiry(["namn": "Alwa Sundin"].merging(values) { $1 })
        let client = try app.client(as: "koordinator")
        try app.fillIn("MADRS-S", [1, 1, 1, 1, 1, 1, 1, 1, 0], on: new, by: client)
        let page = "/arenden/\(new)/samma-person/\(old)"
        let form = try #require(client.get(page).form(sentTo: page))
        #expect(client.submit(form, [:]).status == 303)
        return (new, old)
    }

    @Test("Other cases of the person come in when they are asked for, and each look is in its case's log")
    func isWhole() throws {
        let (new, old) = try two()
        let client = try app.client(as: "koordinator")
        let trend = "/arenden/\(new)/skattningar/utveckling"
        let page = client.get(trend)
        #expect(page.contains("En gång") && page.contains("Ta med personens andra ärenden: \(old)"))
        let before = try app.auditCount(.ratingsViewed)
        let whole = client.get(trend + "?arenden=alla")
        #expect(whole.contains("2 gånger, från 24 (2026-11-20) till 8 (2026-11-21)."))
        for words in ["href=\"/arenden/\(old)/skattningar/", "data-label=\"Ärende\""] {
            #expect(whole.contains(words), "\(words)")
        }
        #expect(whole.contains("Visa bara det här ärendet"))
        #expect(try app.auditCount(.ratingsViewed) == before + 2, "one in each case")
    }

    @Test("A protected person's earlier case is not even named to who is not on it")
    func isKept() throws {
        let old = try app.logInquiry(["skyddad": "ja"])
        try app.fillIn("MADRS-S", [3, 3, 3, 3, 3, 3, 3, 3, 0], on: old, by: client)
        let ending = [
            "utfall": "ended", "skal": "declined", "ansokt": "no", "besked": "idag", "beskedhur": "call",
            "alternativ": "inga", "kommentar": "Tackar nej",
        ]
        #expect(client.submit("/arenden/\(old)/utfall", ending).status == 303)
        let other = try app.client(as: "koordinator2")
        let again = ["telefon": "070-174 06 07"]
        let new = try #require(other.submit("/intresseanmalan/ny?arende=\(old)", again).location)
        try app.fillIn(
            "MADRS-S", [1, 1, 1, 1, 1, 1, 1, 1, 0], on: String(new.dropFirst("/arenden/".count)), by: other)
        for address in ["", "?arenden=alla"] {
            let page = other.get("\(new)/skattningar/utveckling\(address)")
            #expect(page.contains("En gång") && !page.contains(old), "\(address)")
        }
    }
}
