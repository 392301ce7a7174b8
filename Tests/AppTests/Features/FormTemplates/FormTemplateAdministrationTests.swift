import SQL
import Store
import TestSupport
import Testing

/// Mapping templates are changed by a file from a coming day, and what was answered is never touched.
struct FormTemplateAdministrationTests {
    private let app: TestApp

    init() throws { app = try TestApp() }

    @Test("A template changed after use leaves old forms exactly as they were, on screen and on paper")
    func freezes() throws {
        let number = try app.caseInMapping()
        let locked = try app.lockedForm(number)
        let draft = try app.beginForm(number, "startprofil")
        let pages = [locked, "/arenden/\(number)/kartlaggning/utskrift"]
        let staff = try app.client(as: "koordinator")
        let before = pages.map { staff.get($0).text.withoutSession }
        #expect(before.allSatisfy { $0.contains("Bakgrund") && $0.contains("Bodde i Boden.") })
        let changed = try app.install(app.template("samtal").next("Uppväxt och skola"))
        #expect(changed.location == "/mallar/samtal")
        app.clock.move(days: 30)
        let later = try app.client(as: "koordinator")
        #expect(pages.map { later.get($0).text.withoutSession } == before)
        #expect(later.get(draft).contains("Hur bor personen?"))
        let new = try app.beginForm(number, "samtal")
        #expect(later.get(new).contains("Uppväxt och skola"))
    }

    @Test("The administrator sees what will differ, from which day, and takes it back before it begins")
    func previews() throws {
        let admin = try app.client(as: "administrator")
        let list = admin.get("/mallar")
        #expect(list.contains("Startprofil") && list.contains("Version 1, sedan 2010-01-01"))
        _ = try app.install(app.template("samtal").next("Uppväxt och skola"))
        let page = admin.get("/mallar/samtal")
        for words in ["Från 2026-12-01", "Var: Bakgrund", "Uppväxt och skola", "Bakgrund"] {
            #expect(page.contains(words), "\(words)")
        }
        #expect(admin.get("/mallar/samtal/2").contains("Ändrat mot version 1"))
        let undo = try #require(page.form(sentTo: "/mallar/samtal/angra"))
        #expect(admin.submit(undo, [:]).location == "/mallar/samtal")
        #expect(admin.get("/mallar/samtal").contains("Ångrad"))
        #expect(admin.submit(undo, [:]).status == 409)
    }

    @Test("What was taken back is never asked, and its number is used up")
    func takesBack() throws {
        let admin = try app.client(as: "administrator")
        _ = try app.install(app.template("samtal").next("Uppväxt och skola"))
        let undo = try #require(admin.get("/mallar/samtal").form(sentTo: "/mallar/samtal/angra"))
        admin.submit(undo, [:])
        let number = try app.caseInMeeting()
        app.clock.move(days: 30)
        try app.beginMapping(number)
        let form = try app.beginForm(number, "samtal")
        #expect(try app.client(as: "koordinator").get(form).contains("Bakgrund"))
        let again = try app.install(app.template("samtal").next("Skola", number: 3, from: "2027-02-01"))
        #expect(again.location == "/mallar/samtal")
    }

    @Test(
        "A file that cannot be taken in is refused with a sentence, and nothing is kept",
        arguments: [
            ("\"number\" : 2", "\"number\" : 7", "Nästa version har nummer 2, men i filen står 7."),
            ("2026-12-01", "2026-11-20", "Skriv 2026-11-21 eller senare i from"),
            ("2026-12-01", "2023-06-31", "Vid versions[2].from: Dagen finns inte."),
            ("\"Nuläge\"", "\"Nu\"", "Version 1 är redan inlagd och ändras aldrig."),
            ("\"layout\" : \"questions\"", "\"layout\" : \"dag\"", "Vid layout:"),
            ("\"lead\" : \"Ny.\"", "\"ledtext\" : \"Ny.\"", "Vid versions[2].lead: Fältet saknas."),
            ("\"place\" : 2", "\"colour\" : 1, \"place\" : 2", "Fältet är okänt. Är det rätt stavat?"),
            (": \"line\"", ": \"year\"", "Frågan background är av slaget text i version 1."),
            (": \"line\"", ": \"smiley\"", "Vid versions[2].questions[1]: Slaget finns inte"),
            ("\"more\"", "\"m<r\"", "Koden m&lt;r går inte att använda."),
            ("\"versions\" : [", "\"versions\" : ", "Filen är inte giltig JSON."),
        ])
    func refuses(old: String, new: String, sentence: String) throws {
        let before = try app.rowCounts()["form_template_version"]
        let file = try app.template("samtal").next("Uppväxt", kind: old.contains("line") ? "line" : "text")
        #expect(file.contains(old))
        let page = try app.install(file.replacing(old, with: new))
        #expect(page.status == 422 && page.contains(sentence), "\(page.text)")
        #expect(try app.rowCounts()["form_template_version"] == before)
    }

    @Test("The same file again says nothing new, and two new versions are one too many")
    func repeats() throws {
        let file = try app.template("samtal").next("Uppväxt")
        #expect(try app.install(file).status == 303)
        let again = try app.install(file)
        #expect(again.status == 422 && again.contains("Filen säger inget nytt. Lägg till version 3"))
        let early = try app.install(app.template("samtal").next("Skola", number: 3, from: "2026-11-25"))
        #expect(early.status == 422 && early.contains("Version 2 börjar gälla 2026-12-01."))
    }

    @Test("A template of one's own is asked in mappings that begin from its day on")
    func adds() throws {
        let page = try app.install(String(decoding: TestUpload.template(), as: UTF8.self))
        #expect(page.location == "/mallar/prov")
        let number = try app.caseInMeeting()
        app.clock.move(days: 30)
        try app.beginMapping(number)
        let form = try app.beginForm(number, "prov")
        #expect(try app.client(as: "koordinator").get(form).contains("Något mer?"))
    }

    @Test("What was installed stands in the tables too")
    func stands() throws {
        _ = try app.install(app.template("samtal").next("Uppväxt"))
        app.clock.move(days: 30)
        let changes: [SQL] = [
            "DELETE FROM form_template_installation",
            "UPDATE form_template_installation SET installed_on = '2020-01-01'",
            """
            UPDATE form_template_installation SET withdrawn_on = '2026-12-20',
                withdrawn_at = '2026-12-20T09:00:00Z', withdrawn_by = installed_by
            """,
        ]
        for change in changes {
            #expect(throws: (any Error).self) { try app.arranging { _ = try $0.run(change) } }
        }
    }
}
