import TestSupport
import Testing

/// The page where tables are checked: what was typed stays, findings stand beside their cells, nothing is
/// kept.
@Suite struct ConsistencyPageTests {
    private static let income = """
        Försörjning\tAntal vid start\tAntal vid avslut
        Föräldrar\t15\t9
        Sambo\t1\t
        Lön\t\t4
        Andra\t8\t10
        """

    @Test func `a pasted table comes back with what cannot be beside its cell, and is kept nowhere`() throws {
        let app = try TestApp()
        let client = try app.client(as: "chef")
        #expect(client.get("/siffror").contains("href=\"/siffror/granska\""))
        let (rows, entries) = try (app.rowCounts(), app.auditCount())
        let page = client.submit(
            "/siffror/granska", ["tabeller": Self.income, "samband": "Lön = 5\nhund"])
        #expect(page.status == 200)
        #expect(page.contains("<h2 id=\"utfall\" tabindex=\"-1\">En sak kan inte stämma.</h2>"))
        #expect(page.contains("<a href=\"#t1-k2\">Antal vid avslut</a>"))
        let cell = "id=\"t1-k2\" data-label=\"Antal vid avslut\"><p class=\"error\">”Antal vid start” är 24"
        #expect(page.contains(cell))
        #expect(page.contains("fattas 1 vid slutet"))
        #expect(page.contains("Skriv vad som ska vara lika"))
        #expect(page.contains("Sambo\t1\t"), "What was typed stands in its box.")
        #expect(try app.rowCounts() == rows && app.auditCount() == entries)
    }

    @Test func `too much and nothing at all come back with a sentence, all of it still there`() throws {
        let app = try TestApp()
        let client = try app.client(as: "koordinator")
        let empty = client.submit("/siffror/granska", ["tabeller": " \n", "samband": ""])
        #expect(empty.status == 422 && empty.contains("Klistra in eller skriv en tabell."))
        let long = client.submit(
            "/siffror/granska", ["tabeller": String(repeating: "a\n", count: 301), "samband": "n = 24"])
        #expect(long.status == 422 && long.contains("Det är 302 nu.") && long.contains("n = 24</textarea>"))
        let old = client.post(
            "/siffror/granska", ["tabeller": "Totalt: 24", "samband": "", "_token": "fel"])
        #expect(old.status == 403 && old.contains("Totalt: 24</textarea>"))
    }

    @Test func `more than can be checked in a moment is refused in a sentence`() throws {
        let client = try TestApp().client(as: "chef")
        let wide = String(repeating: "1\t", count: 80) + "1"
        let page = client.submit("/siffror/granska", ["tabeller": wide, "samband": ""])
        #expect(page.status == 422 && page.contains("1 rader och 81 kolumner. Dela upp den"))
        let many = String(repeating: "1 = 1\n", count: 40)
        let known = client.submit("/siffror/granska", ["tabeller": "", "samband": many])
        #expect(known.status == 422 && known.contains("Högst 40 rader åt gången. Det är 41 nu."))
    }

    @Test func `what waited while one was signed out is answered, and is not saved by that`() throws {
        let app = try TestApp()
        let client = try app.client(as: "chef")
        let form = try #require(client.get("/siffror/granska").form(sentTo: "/siffror/granska"))
        try app.endSessions(of: "chef")
        client.submit(form, ["tabeller": Self.income])
        let (owner, address) = try app.signIn("chef", keeping: client.cookieValues)
        let page = owner.get(try #require(address))
        #expect(page.contains("Här är ditt utkast") && page.contains("Sambo\t1\t"))
        let rows = try app.rowCounts()
        let restored = try #require(page.form(sentTo: "/siffror/granska"))
        #expect(owner.submit(restored, [:]).contains("En sak kan inte stämma."))
        #expect(try app.rowCounts() == rows)
        #expect(!page.contains("Spara utkast"))
    }

    @Test func `markup in a table is text`() throws {
        let client = try TestApp().client(as: "chef")
        let page = client.submit("/siffror/granska", ["tabeller": "<b>A</b>\t1\nTotalt\t2"])
        #expect(page.contains("&lt;b&gt;A&lt;/b&gt;") && !page.contains("<b>A</b>"))
    }
}
