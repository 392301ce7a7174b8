import SQL
import Store
import TestSupport
import Testing

/// What becomes of a form that is done: frozen, corrected by another, kept from those who may not see.
struct RatingStandingTests {
    private let app: TestApp
    private let number: String
    private let client: TestClient

    init() throws {
        app = try TestApp()
        number = try app.logInquiry()
        client = try app.client(as: "koordinator")
    }

    @Test("Nothing of a form that is done can be changed or taken away", arguments: [
        "UPDATE rating SET total = 1", "DELETE FROM rating", "UPDATE rating_answer SET value = 1",
        "DELETE FROM rating_answer", "UPDATE rating_level SET code = 'latt'", "DELETE FROM rating_level",
        """
        INSERT INTO rating_answer
        SELECT rating_id, 's99', 1, answered_at FROM rating_answer WHERE field = 's1'
        """,
    ] as [SQL])
    func isFrozen(change: SQL) throws {
        try app.fillIn("MADRS-S", [3, 3, 3, 3, 3, 3, 3, 3, 0], on: number, by: client)
        #expect(throws: (any Error).self) { try app.arranging { try $0.run(change) } }
    }

    @Test("A correction is another form, and the old one stays readable")
    func correction() throws {
        let old = try app.fillIn("MADRS-S", [3, 3, 3, 3, 3, 3, 3, 3, 0], on: number, by: client)
        #expect(client.get(old + "/svar").contains("Skattningen är klar"))
        let next = try #require(client.submit(old + "/ratta", ["skal": "Fråga 1 lästes fel."]).location)
        #expect(client.get(old + "/ratta").contains("Skattningen är klar"), "one correction at a time")
        let form = try #require(client.get(next).form(sentTo: next))
        #expect(form.value("s2") == "3")
        #expect(client.submit(form, ["s1": "0"]).status == 303)
        let page = client.get(old)
        #expect(page.contains("Den här är rättad") && page.contains("24 (0 till 54"))
        let new = client.get(String(next.dropLast("/svar".count)))
        #expect(new.contains("21 (0 till 54") && new.contains("Fråga 1 lästes fel."))
        #expect(!new.contains("Sedan "), "a corrected form is no earlier time")
        #expect(client.get("/arenden/\(number)/skattningar/utveckling").contains("En gång"))
    }

    @Test("When limits change, an old result keeps those of its day and says so")
    func oldLimits() throws {
        let address = try app.fillIn("MADRS-S", [1, 1, 1, 1, 1, 1, 1, 1, 0], on: number, by: client)
        #expect(!client.get(address).contains("Gränserna har ändrats"))
        try app.arranging { transaction in
            try transaction.run("DROP TRIGGER rating_level_stands")
            try transaction.run(
                "UPDATE rating_level SET as_of = '2019-01-01', sentence = 'Skattningen låg högt.'")
        }
        let page = client.get(address)
        #expect(page.contains("Gränserna har ändrats sedan dess. Resultatet står kvar"))
        #expect(page.contains("Skattningen låg högt.") && page.contains("läst 2019-01-01"))
    }

    @Test("A draft can be thrown away, and is then nowhere to be found")
    func discard() throws {
        let address = try app.beginRating("AUDIT", on: number, by: client)
        let button = try #require(client.get(address).form(sentTo: address + "/kasta"))
        #expect(client.submit(button, [:]).location == "/arenden/\(number)/skattningar")
        #expect(client.get(address).status == 404)
        #expect(client.get("/arenden/\(number)/skattningar").contains("Inga skattningar än"))
    }

    @Test("Protected people's forms are for who is on the case; the authority's roles see none at all")
    func access() throws {
        let hidden = try app.logInquiry(["skyddad": "ja"])
        let address = try app.fillIn("MADRS-S", [1, 1, 1, 1, 1, 1, 1, 1, 0], on: hidden, by: client)
        let other = try app.client(as: "koordinator2")
        for page in [address, address + "/svar", address + "/utskrift", address + "/fil"] {
            #expect(other.get(page).status == 404, "\(page)")
        }
        #expect(!other.get("/arenden/\(hidden)/skattningar").contains("MADRS-S"))
        for name in ["handlaggare", "beslutsfattare", "administrator", "granskare"] {
            #expect(try app.client(as: name).get("/arenden/\(number)/skattningar").status != 200, "\(name)")
        }
        #expect(!(try app.client(as: "handlaggare").get("/arenden/\(number)").contains("/skattningar")))
        #expect(try app.client(as: "chef").get("/arenden/\(number)/skattningar").status == 200)
    }
}
