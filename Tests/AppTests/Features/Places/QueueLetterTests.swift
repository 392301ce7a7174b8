import SQL
import Store
import TestSupport
import Testing

/// The letter to somebody who waits for a place: plain, asking for nothing, and kept as it was sent.
struct QueueLetterTests {
    private func keep(_ app: TestApp, _ number: String) throws -> TestPage {
        let client = try app.client(as: "koordinator")
        let page = client.get("/arenden/\(number)/plats")
        return client.submit(try #require(page.form(sentTo: "/arenden/\(number)/plats/brev")), [:])
    }

    @Test("It says since when, what happens and that one may say no; it asks nothing and promises nothing")
    func isPlain() throws {
        let app = try TestApp()
        let number = try app.queuedCase()
        let letter = try app.client(as: "koordinator").get("/arenden/\(number)/plats/brev")
        for words in [
            "Du står i kö för en plats", "sedan fredag 20 november 2026",
            "Det kostar ingenting och är frivilligt",
            "Svarar du nej står du kvar i kön.", "låta någon du litar på göra det", "Kim Karlberg",
        ] { #expect(letter.contains(words), "\(words)") }
        for word in ["måste", "krävs", "senast", "veckor", "månader", "hikikomori", "hemmasittare"] {
            #expect(!letter.text.lowercased().contains(word), "\(word)")
        }
    }

    @Test("Once it is kept it reads octet for octet as it was sent, whatever happens afterwards")
    func isKept() throws {
        let app = try TestApp()
        let number = try app.queuedCase()
        let client = try app.client(as: "koordinator"), address = "/arenden/\(number)/plats/brev"
        #expect(try keep(app, number).status == 303)
        let sent = client.get(address).text
        #expect(sent.contains("Kim Karlberg"))
        app.clock.move(days: 40)
        try app.arranging { transaction in
            try transaction.run("UPDATE person SET name = 'Bo Berg'")
            try transaction.run("UPDATE account SET name = 'Någon Annan'")
        }
        #expect(try app.client(as: "koordinator").get(address).text == sent)
        #expect(try app.place("lamna-kon", ["skal": "ownWish"], in: number).status == 303)
        #expect(try app.client(as: "koordinator").get(address).text == sent)
        #expect(try app.number("SELECT count(*) FROM letter WHERE kind = 'queue'") == 1)
        for statement in ["UPDATE letter SET title = 'x'", "DELETE FROM letter"] as [SQL] {
            #expect(throws: (any Error).self) { try app.arranging { try $0.run(statement) } }
        }
    }

    @Test("It is made once for each wait, and of nobody who does not wait")
    func isMadeOnce() throws {
        let app = try TestApp()
        let number = try app.queuedCase(), other = try app.grantedCase()
        let client = try app.client(as: "koordinator")
        let page = client.get("/arenden/\(number)/plats")
        let button = try #require(page.form(sentTo: "/arenden/\(number)/plats/brev"))
        #expect(client.submit(button, [:]).status == 303)
        #expect(client.submit(button, [:]).status == 409)
        #expect(client.get("/arenden/\(other)/plats/brev").status == 404)
        #expect(try app.client(as: "handlaggare").get("/arenden/\(number)/plats/brev").status == 403)
    }
}
