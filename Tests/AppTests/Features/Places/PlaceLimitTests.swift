import SQL
import Store
import TestSupport
import Testing

/// No more places than there are (process.md, I6), and what is noted stands.
struct PlaceLimitTests {
    @Test("A full programme takes one more only when a manager has allowed it, by name and with a reason")
    func isAllowedByName() throws {
        let app = try TestApp()
        _ = try app.supportedCase()
        let number = try app.grantedCase(), start = ["kontakt1": try app.staff("koordinator")]
        try app.leave(places: 1, in: "uppsala", from: "2026-11-20")
        let full = try app.place("borja", start, in: number)
        #expect(full.status == 422 && full.contains("Alla 1 platser är upptagna"))
        let wordless = start.merging(["chef": try app.staff("chef")]) { $1 }
        #expect(try app.place("borja", wordless, in: number).contains("Skriv varför undantaget görs"))
        let allowed = wordless.merging(["undantag": "Syskon till en deltagare."]) { $1 }
        #expect(try app.place("borja", allowed, in: number).status == 303)
        #expect(try app.placePage(number).contains("Charlotte Cederlund: Syskon till en deltagare."))
    }

    @Test("Fifty who start at the same time get no more places than there are")
    func placesAreNeverExceeded() throws {
        let app = try TestApp()
        let numbers = try (1...50).map { try app.openCase("Person \($0)son") }
        let told = try app.told()
        let client = try app.client(as: "koordinator-umea")
        let forms = try numbers.map { number in
            let page = client.get("/arenden/\(number)/plats/borja")
            return try #require(page.form(sentTo: page.path))
        }
        onThreads(50) { client.submit(forms[$0], told) }
        #expect(try app.number("SELECT count(*) FROM placement") == 20)
        #expect(try app.number("SELECT count(*) FROM episode WHERE phase = 'plan'") == 20)
        let last = try app.place("borja", told, in: numbers[49], as: "koordinator-umea")
        #expect(last.status == 422 || last.contains("redan en plats"))
    }

    @Test("What cannot be comes back with its own sentence, and nothing typed is lost", arguments: [
        (["dag": "2026-11-24"], "har inte varit än"), (["dag": "2026-11-19"], "Dagen är före"),
        (["plats": "reserved"], "vem platsen är reserverad av"),
        (["skal": "other"], "vilket skälet är"), (["nasta": "2026-11-19"], "Dagen har redan varit"),
        (["skal": ""], "varför personen väntar"),
    ])
    func comesBack(change: [String: String], sentence: String) throws {
        let app = try TestApp()
        let number = try app.grantedCase()
        let client = try app.client(as: "koordinator"), rows = try app.rowCounts()
        let sent = client.submit("/arenden/\(number)/plats/ko", TestApp.waiting.merging(change) { $1 })
        #expect(sent.status == 422 && sent.contains(sentence), "\(sent.text.prefix(600))")
        #expect(try app.rowCounts() == rows)
    }

    @Test("The database keeps places, queue and contact persons as they were noted", arguments: [
        "DELETE FROM placement", "UPDATE placement SET kind = 'followUp'", "DELETE FROM contact_person",
        "UPDATE queue_entry SET entered_on = '2020-01-01'", "DELETE FROM place_offer",
        "UPDATE episode SET phase = 'placement'",
        """
        INSERT INTO placement SELECT id + 1, episode_id, programme_id, kind, reserved_by, NULL, started_on,
          decision_id, told_on, told_by, told_how, allowed_by, allowed_why, noted_at, noted_on, noted_by
        FROM placement
        """,
        """
        INSERT INTO placement_resumption SELECT 1, '2026-11-20', noted_at, noted_on, noted_by FROM placement
        """,
    ])
    func isKept(statement: SQL) throws {
        let app = try TestApp()
        let number = try app.offeredCase()
        #expect(try app.place("borja", ["kontakt1": app.staff("koordinator")], in: number).status == 303)
        #expect(throws: (any Error).self) { try app.arranging { try $0.run(statement) } }
    }
}
