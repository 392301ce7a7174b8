import Casework
import Law
import SQL
import Store
import TestSupport
import Testing

/// A programme closes from a day on: what remains is shown until nothing does, and nothing new begins.
struct WindDownTests {
    @Test("Everything that remains is on the list with where to, who answers and by when, until it is done")
    func isShown() throws {
        let app = try TestApp()
        let open = try app.logInquiry(["namn": "Bo Ek"])
        let supported = try app.supportedCase()
        let moved = try app.place("uppfoljningsplats", ["text": "Varannan vecka."], in: supported)
        #expect(moved.status == 303, "\(moved.text.prefix(400))")
        #expect(try app.bookVisit(supported, ["dag": "2027-02-10"]).status == 303)
        #expect(try app.windDown().status == 303)
        let client = try app.client(as: "koordinator"), page = client.get("/avveckling")
        for words in [
            open, supported, "Öppna ärenden (2)", "Uppföljningsplatser (1)", "Beslut som gäller efter",
            "Bokade besök (1)", "Inte bestämt", "Nämndens beslut § 12.",
        ] {
            #expect(page.contains(words), "\(words)")
        }
    }

    @Test("Where to stands beside, and what is moved away is not there any more")
    func isSaid() throws {
        let app = try TestApp()
        let supported = try app.supportedCase()
        #expect(try app.bookVisit(supported, ["dag": "2027-02-10"]).status == 303)
        try app.windDown()
        let client = try app.client(as: "koordinator")
        let form = try app.remaining("visit")
        let sent = client.submit(form, ["vart": "Boendestödet tar över.", "senast": "2027-01-15"])
        #expect(sent.status == 303, "\(sent.text.prefix(600))")
        let later = client.get("/avveckling")
        #expect(later.contains("Boendestödet tar över.") && later.contains("2027-01-15"))
        let visit = try app.openVisit(supported)
        let off = client.submit(visit + "/flytta", ["dag": "2027-01-08", "skal": "travel"])
        #expect(off.status == 303, "\(off.text.prefix(600))")
        #expect(!client.get("/avveckling").contains("Bokade besök"))
    }

    /// The day in the source where the board planned to end the activity (programmes.md, fixture 8).
    @Test("Uppsala closes 2025-07-01: until then people are taken in, and whoever is left then stays listed")
    func isUppsala() throws {
        let app = try TestApp(clock: TestClock(try #require(Day(iso: "2025-03-03"))))
        let open = try app.logInquiry()
        let closing = ["dag": "2025-07-01", "skal": "Nämnden avslutar verksamheten i nuvarande form."]
        #expect(try app.windDown(closing).status == 303)
        #expect(try app.client(as: "chef").get("/avveckling").contains("upphör tisdag 1 juli 2025"))
        app.clock.move(days: 119)
        #expect(try app.client(as: "koordinator").get("/anmalan/uppsala").status != 404)
        let last = try app.logInquiry(["namn": "Bo Ek", "person": "ingen"])
        app.clock.move(days: 1)
        let refused = try app.client(as: "koordinator").submit(
            "/intresseanmalan/ny", ["namn": "Eva Lund", "telefon": "070-174 06 05", "person": "ingen"])
        #expect(refused.status == 422 && refused.contains("avvecklas"), "\(refused.text.prefix(600))")
        #expect(refused.contains("Eva Lund"))
        let outside = TestClient(app.router, keeping: app)
        #expect(outside.get("/anmalan/uppsala/svenska").status == 410)
        let page = try app.client(as: "chef").get("/avveckling")
        #expect(page.contains("upphörde tisdag 1 juli 2025") && page.contains(open) && page.contains(last))
        #expect(!page.contains("Ta tillbaka avvecklingen"))
    }

    @Test("Support and a wait for it begin before the day, and not from it on", arguments: [
        (0, 303), (1, 422),
    ])
    func begins(days: Int, status: Int) throws {
        let app = try TestApp()
        let number = try app.grantedCase()
        let day = ["dag": "2026-12-20", "skal": "Nämndens beslut."]
        #expect(try app.windDown(day).status == 303)
        app.clock.move(days: 29 + days)
        let sent = try app.place("ko", TestApp.waiting, in: number)
        #expect(sent.status == status, "\(sent.text.prefix(600))")
        if status == 422 { #expect(sent.contains("tar inte emot något nytt")) }
    }

    @Test("It is taken back as long as the day has not come, and not after")
    func isUndone() throws {
        let app = try TestApp()
        try app.windDown()
        let address = "/avveckling/\(try app.unit())"
        #expect(try app.windDown().status != 303)
        let sent = try app.client(as: "chef").submit(address + "/angra", ["skal": "Nämnden har ändrat sig."])
        #expect(sent.status == 303, "\(sent.text.prefix(400))")
        #expect(try app.client(as: "chef").get("/avveckling").contains("ingen dag då den upphör"))
        #expect(try app.windDown().status == 303)
        app.clock.move(days: 80)
        let late = try app.client(as: "chef").submit(address + "/angra", ["skal": "För sent."])
        #expect(late.status != 303)
        #expect(try app.number("SELECT count(*) FROM wind_down_undoing") == 1)
    }

    @Test("A day and a destination are refused where they cannot be", arguments: [
        (["dag": "2026-11-20"], "ligga framåt"), (["dag": "2031-01-01"], "tre år bort"),
        (["skal": ""], "Skriv varför"),
    ])
    func isRefused(values: [String: String], words: String) throws {
        let app = try TestApp()
        let page = try app.windDown(TestApp.closing.merging(values) { $1 })
        #expect(page.status == 422 && page.contains(words), "\(page.text.prefix(400))")
    }

    @Test("By when it goes is before the programme does", arguments: [
        ("2027-02-01", "finns inte efter"), ("2026-11-19", "redan varit"),
    ])
    func isTooLate(day: String, words: String) throws {
        let app = try TestApp()
        _ = try app.logInquiry()
        try app.windDown()
        let form = try app.remaining("episode")
        let page = try app.client(as: "koordinator").submit(form, ["vart": "Boendestödet.", "senast": day])
        #expect(page.status == 422 && page.contains(words), "\(page.text.prefix(400))")
    }

    @Test("Only who leads the programme closes it, and only its own staff say where to")
    func isTheirs() throws {
        let app = try TestApp()
        let unit = try app.unit()
        #expect(try app.client(as: "koordinator").get("/avveckling/\(unit)/datum").status != 200)
        #expect(try app.client(as: "chef").get("/avveckling/\(app.unit("umea"))/datum").status == 404)
        _ = try app.logInquiry()
        try app.windDown()
        let form = try app.remaining("episode")
        #expect(try app.client(as: "koordinator-umea").get(form).status == 404)
    }

    @Test("A protected person's name is not on the list")
    func isHidden() throws {
        let app = try TestApp()
        _ = try app.logInquiry(["namn": "Hemlig Person", "skyddad": "ja"])
        try app.windDown()
        let page = try app.client(as: "chef").get("/avveckling")
        #expect(!page.contains("Hemlig Person"), "\(page.text.prefix(2000))")
    }
}
