import Casework
import SQL
import Store
import TestSupport
import Testing

/// Journal notes: private until signed, locked afterwards, corrected with both readable.
@Suite struct JournalNoteTests {
    private func file(_ number: String) -> String { "/arenden/\(number)/anteckningar" }

    @Test func `an unsigned note is its author's alone, and signing shows it to colleagues`() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let note = try app.writeNote(number, signed: false)
        let (author, colleague) = try (app.client(as: "koordinator"), app.client(as: "koordinator2"))
        #expect(author.get("/min-dag").contains("Osignerade (1)"))
        #expect(author.get("/osignerade").contains("Telefonkontakt, \(number)"))
        #expect(!colleague.get(file(number)).contains(TestApp.noteText))
        #expect(!colleague.get("/arenden/\(number)").contains(TestApp.noteText))
        #expect(colleague.get("\(file(number))/\(note)").status == 404)
        #expect(try app.client(as: "chef").get("\(file(number))/\(note)").status == 403)

        let list = author.get("/osignerade")
        let sign = try #require(list.form(sentTo: "\(file(number))/\(note)/signera"))
        #expect(author.submit(sign, [:]).location == file(number))
        #expect(colleague.get(file(number)).contains(TestApp.noteText))
        #expect(colleague.get("/arenden/\(number)").contains(TestApp.noteText))
        #expect(!author.get("/min-dag").contains("Osignerade"))
    }

    @Test func `nobody signs, rewrites or throws away a colleague's note`() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let note = try app.writeNote(number, signed: false)
        let colleague = try app.client(as: "koordinator2")
        let token = ["_token": colleague.get("/hjalp").forms.compactMap { $0.value("_token") }.first ?? ""]
        let before = try app.rowCounts()
        for act in ["signera", "kasta", "sett"] {
            #expect(colleague.post("\(file(number))/\(note)/\(act)", token).status == 404, "\(act)")
        }
        #expect(colleague.get("\(file(number))/\(note)/ratta").status == 404)
        #expect(try app.rowCounts() == before)
    }

    @Test func `text that saved itself stands among the unsigned notes, once, and leads to the text`()
        throws
    {
        let app = try TestApp()
        let number = try app.logInquiry()
        let note = try app.writeNote(number, signed: false)
        let client = try app.client(as: "koordinator")
        let form = try #require(client.get("\(file(number))/\(note)").form(sentTo: "\(file(number))/\(note)"))
        #expect(client.post("/utkast", form.filled(["text": "Nyare text"]).values).status == 303)
        let day = client.get("/min-dag")
        #expect(day.contains("Osignerade (1)") && !day.contains("Utkast ("))
        let list = client.get("/osignerade")
        #expect(list.form(sentTo: "\(file(number))/\(note)/signera") == nil)
        let key = try #require(form.value("_nyckel"))
        #expect(list.contains("\(note)?utkast=\(key)"))
        let opened = client.get("\(file(number))/\(note)?utkast=\(key)")
        #expect(opened.form(sentTo: form.action)?.value("text") == "Nyare text")
    }

    @Test func `a note that has waited longer than the unit's limit comes first, said kindly`() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        _ = try app.writeNote(number, signed: false, ["slag": "visit"])
        app.clock.move(days: 8)
        _ = try app.writeNote(number, signed: false, ["slag": "homeVisit"])
        let page = try app.client(as: "koordinator").get("/osignerade")
        let (old, new) = (page.position(of: "Besök, "), page.position(of: "Hembesök, "))
        #expect(try #require(old) < #require(new))
        #expect(page.contains("<span class=\"tag care\">har väntat 8 dagar på dig</span>"))
    }

    @Test func `a signed note cannot be rewritten, and what was typed meanwhile is shown`() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let note = try app.writeNote(number, signed: false)
        let address = "\(file(number))/\(note)"
        let (one, other) = try (app.client(as: "koordinator"), app.client(as: "koordinator"))
        let form = try #require(one.get(address).form(sentTo: address))
        #expect(other.submit(address, ["signera": "ja"]).status == 303)
        let refused = one.submit(form, ["text": "Min nya text"])
        #expect(refused.status == 409)
        #expect(refused.contains("Anteckningen är signerad") && refused.contains("Min nya text"))
        #expect(one.get(file(number)).contains(TestApp.noteText))
        #expect(throws: (any Error).self) {
            try app.arranging(.noteWritten) { try $0.run("UPDATE journal_note SET text = 'x'") }
        }
        #expect(throws: (any Error).self) {
            try app.arranging(.noteDiscarded) { try $0.run("DELETE FROM journal_note") }
        }
    }

    @Test func `a correction keeps both texts, the newest first, with its reason`() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let note = try app.writeNote(number)
        let client = try app.client(as: "koordinator2")
        let sent = client.submit(
            "\(file(number))/\(note)/ratta", ["text": "Talade med pappan.", "skal": "Fel förälder."])
        #expect(sent.location == file(number))
        for address in [file(number), "\(file(number))/utskrift"] {
            let page = client.get(address)
            #expect(page.contains("Rättad 2026-11-20") && page.contains("Fel förälder."))
            let (new, old) = (page.position(of: "pappan"), page.position(of: "mamman"))
            #expect(try #require(new) < #require(old), "\(address)")
            #expect(page.contains("Kim Karlberg, koordinator"))
            #expect(page.contains("Kerstin Åhlund, koordinator"))
        }
        let unchanged = client.submit("\(file(number))/\(note)/ratta", ["skal": ""])
        #expect(unchanged.status == 422 && unchanged.contains("Skriv varför anteckningen rättas"))
    }

    @Test func `the person's objection stands with the note that it is about`() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let note = try app.writeNote(number)
        let client = try app.client(as: "koordinator")
        let address = "\(file(number))/\(note)/invandning"
        #expect(client.submit(address, ["text": "Det var aldrig så."]).status == 303)
        let page = client.get("\(file(number))?slag=objection")
        #expect(page.contains("Personens invändning") && page.contains("Det var aldrig så."))
        #expect(page.contains(TestApp.noteText))
        #expect(client.get("\(file(number))?slag=visit").contains("Inga anteckningar av det slaget"))
    }
}
