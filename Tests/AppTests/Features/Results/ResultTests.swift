import Casework
import SQL
import Store
import TestSupport
import Testing

@testable import App

/// `/resultat` as the manager reads it: how the goals are reached, by which definition, of how many, and who.
struct ResultTests {
    private static let address = "/resultat"

    /// Two whose support has ended, one with the goal of isolation reached, one who has a place, one who
    /// declined, and one whose inquiry is open.
    private func unit() throws -> TestApp {
        let app = try TestApp()
        for outcome in ["yes", "no"] {
            let number = try app.supportedCase()
            try app.endWithGoals(number, outcome)
        }
        _ = try app.supportedCase()
        let declined = try app.logInquiry()
        let sent = try app.client(as: "koordinator").submit("/arenden/\(declined)/avslut", TestApp.declined)
        #expect(sent.status == 303)
        _ = try app.logInquiry()
        return app
    }

    /// Every link to a list of people, with the number that it stands around.
    private func links(_ text: String) -> [(address: String, words: String)] {
        text.split(separator: "href=\"/resultat/").dropFirst().map { piece in
            let address = "/resultat/" + piece.prefix { $0 != "\"" }
            let words = piece.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }
            return (address.replacing("&amp;", with: "&"), String(words))
        }.filter { $0.words.first?.isNumber == true }
    }

    @Test("In two clicks from Min dag: how many broke their isolation, by which definition, and who")
    func isolation() throws {
        let app = try unit()
        let client = try app.client(as: "chef")
        #expect(client.get("/min-dag").contains("href=\"\(ResultTests.address)\""))
        let page = client.get(ResultTests.address)
        #expect(page.contains("Personen är mer självständig och den sociala isoleringen är bruten."))
        #expect(page.contains("från 2024-11-27") && page.contains("1 av 2 (50\u{00A0}%)"))
        #expect(page.contains("n = 2, läs med försiktighet."))
        let isolation = try #require(
            page.text.split(separator: "bruten. (från 2024-11-27)</td>").dropFirst().first)
        let address = try #require(links("x" + isolation).first?.address)
        let people = client.get(address)
        #expect(people.contains("Ärenden: 1.") && people.contains("Alva Sundin"))
        #expect(people.contains("Målet: Personen är mer självständig"))
    }

    @Test("Every number on the page leads to just as many people as it says")
    func leads() throws {
        let app = try unit()
        let client = try app.client(as: "chef")
        let all = links(client.get(ResultTests.address + "?period=alla").text)
        #expect(all.count > 25)
        for link in all {
            let page = client.get(link.address)
            let count = link.words.prefix { $0.isNumber }
            #expect(page.status == 200 && page.contains("Ärenden: \(count)."), "\(link)")
        }
    }

    @Test("Every person behind a number is logged, and nobody is by the numbers themselves")
    func isLogged() throws {
        let app = try unit()
        let client = try app.client(as: "chef")
        let page = client.get(ResultTests.address)
        #expect(try app.auditCount(.figuresViewed) == 1 && app.auditCount(.figurePeopleViewed) == 0)
        let whole = try #require(links(page.text).first { $0.address.contains("/kontakter") })
        #expect(client.get(whole.address).contains("Ärenden: 5."))
        let logged = try app.number(
            """
            SELECT count(DISTINCT episode_id) FROM audit_entry
            WHERE event = 'figurePeopleViewed' AND person_id IS NOT NULL
            """)
        #expect(logged == 5)
    }

    @Test("Where there is nobody it says so, and never 0 %")
    func isEmpty() throws {
        let page = try TestApp().client(as: "chef").get(ResultTests.address)
        #expect(page.contains("Inget underlag (n = 0)") && !page.contains("(0\u{00A0}%)"))
        #expect(links(page.text).isEmpty)
    }

    @Test("A coordinator sees the figures and no way to lists; others see neither", arguments: [
        ("koordinator", 200, 403), ("handlaggare", 403, 403), ("administrator", 403, 403), ("chef", 200, 200),
    ])
    func permits(account: String, figures: Int, people: Int) throws {
        let app = try TestApp()
        _ = try app.logInquiry()
        let client = try app.client(as: account)
        let page = client.get(ResultTests.address)
        #expect(page.status == figures && links(page.text).isEmpty == (account != "chef"))
        #expect(client.get("/resultat/kontakter").status == people)
    }

    @Test("A list that no number leads to is not found", arguments: [
        "/resultat/annat", "/resultat/mal", "/resultat/mal?grupp=alla&mal=x&svar=yes",
        "/resultat/mal?grupp=alla&mal=0000000000001&svar=yes", "/resultat/grupptraffar",
    ])
    func refuses(address: String) throws {
        #expect(try TestApp().client(as: "chef").get(address).status == 404)
    }

    @Test("A protected person is counted, and stands in the list without a name")
    func isProtected() throws {
        let app = try TestApp()
        _ = try app.logInquiry(["skyddad": "ja"])
        let page = try app.client(as: "chef").get("/resultat/kontakter")
        #expect(page.contains("Ärenden: 1.") && page.contains("Skyddade uppgifter"))
        #expect(!page.contains("Alva Sundin"))
    }

    @Test("Another unit's people are in no figure, and its lists are not found under its own name")
    func isOwn() throws {
        let app = try TestApp()
        _ = try app.logInquiry(as: "koordinator-lulea")
        let client = try app.client(as: "chef")
        let sql: SQL = "SELECT id FROM programme WHERE code = 'lulea'"
        let other = try #require(try app.store.read { try $0.first(sql) { try $0.id(0, ProgrammeID.self) } })
        #expect(client.get("/resultat/kontakter?verksamhet=\(other)").contains("Ärenden: 0."))
        #expect(links(client.get("/resultat?verksamhet=\(other)").text).isEmpty)
    }

    @Test("The kept sums cannot be bent: a fact is made anew, and never changed")
    func stands() throws {
        let app = try TestApp()
        _ = try app.supportedCase()
        #expect(throws: ConstraintViolation.self) {
            try app.arranging { try $0.run("UPDATE episode_fact SET fate = 'joined'") }
        }
    }
}

extension TestApp {
    /// Support that ends today, each goal with the same answer.
    func endWithGoals(_ number: String, _ outcome: String) throws {
        let client = try client(as: "koordinator")
        let form = client.get(endingAddress(number))
        let goals = (1...10).map { "utfall\($0)" }.filter { form.contains("name=\"\($0)\"") }
        let answers = Dictionary(goals.map { ($0, outcome) }) { $1 }
        #expect(client.submit(endingAddress(number), TestApp.ended.merging(answers) { $1 }).status == 303)
    }
}
