import Casework
import SQL
import Store
import TestSupport
import Testing

/// What counts of several contacts and answers, what was noted wrongly, and who has come back.
struct AftercareOrderTests {
    @Test("What was learnt stands before that nobody was reached, in whichever order they come", arguments: [
        (["notReached", "reached", "notReached"], "reached"), (["reached", "notReached"], "reached"),
        (["notReached", "notReached"], "notReached"), (["notReached", "declined"], "declined"),
        (["reached", "deceased"], "deceased"),
    ])
    func isOrdered(results: [String], counted: String) throws {
        let app = try TestApp()
        let number = try app.caseInAftercare()
        for result in results {
            let sent = try app.noteAftercare(number, ["resultat": result, "satt": "call"])
            #expect(sent.status == 303, "\(sent.text.prefix(600))")
            app.clock.move(days: 1)
        }
        #expect(try app.aftercare("m3.\(counted)") == 1)
        let waits = try app.client(as: TestApp.supporter).get("/min-dag").contains("3 månader efter stödet")
        #expect(waits == (counted == "notReached"))
    }

    @Test("A no holds from its day on: what nobody did before stands as it was", arguments: [
        (true, "m3.notReached"), (false, "m3.waiting"),
    ])
    func saysNoLate(isTried: Bool, counted: String) throws {
        let app = try TestApp()
        let number = try app.caseInAftercare()
        if isTried {
            let sent = try app.noteAftercare(number, ["resultat": "notReached", "satt": "call"])
            #expect(sent.status == 303)
        }
        app.clock.move(days: 92)
        let sent = try app.client(as: TestApp.supporter).submit(
            "/arenden/\(number)/efteruppfoljning/svar", ["svar": "no"])
        #expect(sent.status == 303, "\(sent.text.prefix(600))")
        for one in [counted, "m6.declined", "m12.declined"] { #expect(try app.aftercare(one) == 1, "\(one)") }
    }

    @Test("A death that was noted wrongly is marked, stays readable, and the person is asked again")
    func isTakenBack() throws {
        let app = try TestApp()
        let number = try app.caseInAftercare(), page = "/arenden/\(number)/efteruppfoljning"
        let sent = try app.noteAftercare(number, ["resultat": "deceased", "satt": "call"])
        #expect(sent.status == 303)
        #expect(try app.aftercare("m3.deceased") == 1 && app.aftercare("m12.deceased") == 1)
        let client = try app.client(as: TestApp.supporter), wrong = try app.aftercareMistake(number)
        let silent = client.submit(wrong, ["skal": ""])
        #expect(silent.status == 422 && silent.contains("Skriv vad som blev fel"))
        #expect(client.submit(wrong, ["skal": "Det var en granne."]).status == 303)
        let later = client.get(page)
        #expect(later.contains("Räknas inte.") && later.contains("Det var en granne."))
        #expect(!later.contains("Ingen hör av sig mer.") && !later.contains("Det här blev fel"))
        #expect(try app.aftercare("m3.waiting") == 1 && app.aftercare("m12.waiting") == 1)
        #expect(client.get("/min-dag").contains("3 månader efter stödet"))
        #expect(client.get(wrong).contains("redan markerad"))
        #expect(try app.client(as: "koordinator").get(wrong).status == 404)
    }

    @Test("Who asks for support anew is still asked how it is, and the pages say which case that is")
    func asksAnew() throws {
        let app = try TestApp()
        let number = try app.caseInAftercare(), later = try app.comeBack(number)
        let client = try app.client(as: TestApp.supporter)
        #expect(client.get("/min-dag").contains("3 månader efter stödet"))
        #expect(client.get("/efteruppfoljning").contains("Nytt ärende: \(later)"))
        let page = client.get("/arenden/\(number)/efteruppfoljning")
        #expect(page.contains("Personen har ett nytt ärende, \(later)."))
        #expect(try app.aftercare("m3.waiting") == 1 && app.aftercare("m6.waiting") == 1)
    }

    @Test("Who has a place again is not asked, and the list says where they are")
    func isBack() throws {
        let app = try TestApp()
        let number = try app.caseInAftercare(), later = try app.comeBack(number)
        app.clock.move(days: 100)
        try app.beginSupport(in: later)
        let client = try app.client(as: TestApp.supporter)
        #expect(!client.get("/min-dag").contains("6 månader efter stödet"))
        let list = client.get("/efteruppfoljning")
        #expect(list.contains("Har fått stöd igen") && list.contains(later))
        #expect(!list.contains("Ingen kontakt än"))
        let page = client.get("/arenden/\(number)/efteruppfoljning")
        #expect(page.contains("Personen har fått stöd igen, i"))
        #expect(page.contains("\"button quiet\" href=\"/arenden/\(number)/efteruppfoljning/svar"))
        #expect(!page.contains("\"button\" href=\"/arenden/\(number)/efteruppfoljning"))
        for one in ["m3.waiting", "m6.waiting", "m12.returned"] {
            #expect(try app.aftercare(one) == 1, "\(one)")
        }
        #expect(try app.client(as: TestApp.supporter).get("/resultat").contains("Har fått stöd igen"))
    }

    @Test("A death in one of the person's cases ends it in all of them")
    func hasDiedElsewhere() throws {
        let app = try TestApp()
        let number = try app.caseInAftercare(), later = try app.comeBack(number)
        let client = try app.client(as: TestApp.supporter)
        #expect(client.submit("/arenden/\(later)/avslut", ["skal": "deceased"]).location != nil)
        #expect(!client.get("/min-dag").contains("efter stödet"))
        #expect(!client.get("/efteruppfoljning").contains(number))
        #expect(client.get("/arenden/\(number)/efteruppfoljning").contains("Ingen hör av sig mer."))
        for one in ["m3.deceased", "m6.deceased"] { #expect(try app.aftercare(one) == 1, "\(one)") }
    }

    @Test("Past the forms a mark is never changed or taken away", arguments: [
        "UPDATE aftercare_contact_mistake SET reason = 'x'", "DELETE FROM aftercare_contact_mistake",
    ] as [SQL])
    func stands(statement: SQL) throws {
        let app = try TestApp()
        let number = try app.caseInAftercare()
        #expect(try app.noteAftercare(number, TestApp.well).status == 303)
        let wrong = try app.aftercareMistake(number)
        #expect(try app.client(as: TestApp.supporter).submit(wrong, ["skal": "Fel person."]).status == 303)
        #expect(throws: (any Error).self) { try app.arranging { try $0.run(statement) } }
    }
}

extension TestApp {
    func noteAftercare(_ number: String, _ values: [String: String]) throws -> TestPage {
        try client(as: TestApp.supporter).submit("/arenden/\(number)/efteruppfoljning/kontakt", values)
    }

    /// How many times are counted so, whenever.
    func aftercare(_ category: String) throws -> Int {
        try number(
            """
            SELECT coalesce(sum(n), 0) FROM figure_day
            WHERE figure = 'aftercare' AND category = \(category)
            """)
    }

    /// Where the contact noted last is marked as a mistake.
    func aftercareMistake(_ number: String) throws -> String {
        let sql: SQL = "SELECT id FROM aftercare_contact ORDER BY id DESC LIMIT 1"
        let found = try store.read { try $0.first(sql) { try $0.id(0, AftercareContactID.self) } }
        return "/arenden/\(number)/efteruppfoljning/\(try #require(found))/fel"
    }

    /// The number of the case in which somebody is back.
    func comeBack(_ number: String) throws -> String {
        let phone = ["telefon": "070-123 45 67"]
        let back = try client(as: TestApp.supporter).submit("/arenden/\(number)/aterkomst", phone)
        let address = try #require(back.location, "\(back.text.prefix(400))")
        return String(try #require(address.split(separator: "/").last))
    }
}
