import Printing
import SQL
import Store
import TestSupport
import Testing

/// What was written to people, as it left.
struct LetterTests {
    @Test("A letter is looked over before it is kept, and a year later the same octets come back")
    func isKept() throws {
        let app = try TestApp()
        let number = try app.caseWithApplication()
        let values = TestApp.delay.merging(["_granskad": ""]) { $1 }
        let preview = try app.note("forsening", values, in: number)
        #expect(preview.contains("Så här blir brevet") && preview.contains("Vi väntar på ett intyg."))
        #expect(try app.number("SELECT count(*) FROM letter") == 0)
        #expect(try app.note("forsening", TestApp.delay, in: number).status == 303)
        let page = try app.client(as: "handlaggare").get("/arenden/\(number)/brev")
        #expect(page.contains("Ditt ärende tar längre tid") && page.contains("2026-11-20, brev."))
        let address = try app.link(of: "/arenden/\(number)/brev/", on: page)
        let letter = try app.client(as: "handlaggare").get(address)
        #expect(letter.contains("Vi väntar på ett intyg.") && letter.contains("12 § förvaltningslagen"))
        app.clock.move(days: 365)
        #expect(try app.client(as: "handlaggare").get(address).text == letter.text)
    }

    @Test("A changed octet in a kept letter is noticed, and the letter is not shown")
    func noticesAChange() throws {
        let app = try TestApp()
        let address = try app.unsentLetter()
        #expect(try app.client(as: "handlaggare").get(address).text == "Hej")
        try app.arranging { transaction in
            try transaction.run("DROP TRIGGER letter_stands")
            try transaction.run("UPDATE letter SET octets = CAST('Hejsan' AS BLOB)")
        }
        let changed = try app.client(as: "handlaggare").get(address)
        #expect(changed.status == 500 && changed.contains("kontrollsumman stämmer inte"))
    }

    @Test("Each of the investigation's letters is kept under its own kind", arguments: [
        ("communication", "kommunicering", TestApp.sent), ("delayNotice", "forsening", TestApp.delay),
        ("requestRefusal", "begaran/avslag", TestApp.refusedRequest),
    ])
    func hasItsKind(kind: String, page: String, values: [String: String]) throws {
        let app = try TestApp()
        let number = kind == "requestRefusal" ? try app.requestedCase() : try app.caseWithApplication()
        #expect(try app.note(page, values, in: number).status == 303)
        #expect(try app.number("SELECT count(*) FROM letter WHERE kind = \(kind)") == 1)
        #expect(try app.number("SELECT count(*) FROM letter_sending WHERE way = 'letter'") == 1)
    }

    @Test("What was left out is no letter, and is saved at once")
    func isNoLetter() throws {
        let app = try TestApp()
        let number = try app.caseWithApplication()
        let values = ["slag": "obviouslyUnnecessary", "text": "Bifall som sökt."]
        #expect(try app.note("kommunicering", values, in: number).status == 303)
        #expect(try app.number("SELECT count(*) FROM letter") == 0)
    }

    @Test("When a letter left is noted once, on a day that can be", arguments: [
        ("2026-11-19", "Den dagen var brevet inte skrivet än"), ("2026-12-24", "Dagen har inte varit än"),
        ("", "Skriv vilken dag det skickades"),
    ])
    func isSent(day: String, sentence: String) throws {
        let app = try TestApp()
        let address = try app.unsentLetter() + "/skickat"
        let client = try app.client(as: "handlaggare")
        let wrong = client.submit(address, ["dag": day, "satt": "letter"])
        #expect(wrong.status == 422 && wrong.contains(sentence))
        #expect(client.submit(address, ["dag": "idag", "satt": "handedOver"]).status == 303)
        #expect(client.get(address).contains("Brevet är redan skickat"))
    }

    @Test("A kept letter, that it left, and its PDF are neither changed nor removed", arguments: [
        "UPDATE letter SET title = 'x'", "DELETE FROM letter", "UPDATE letter_sending SET way = 'readAloud'",
        "DELETE FROM letter_sending", "UPDATE letter_pdf SET octets = CAST('x' AS BLOB)",
        "DELETE FROM letter_pdf",
        "INSERT INTO letter_pdf VALUES (zeroblob(32), CAST('x' AS BLOB), zeroblob(32), '2026-11-20')",
    ] as [SQL])
    func stands(statement: SQL) throws {
        let app = try TestApp()
        let number = try app.caseWithApplication()
        try app.note("forsening", TestApp.delay, in: number)
        try app.arranging { transaction in
            try transaction.run(
                """
                INSERT INTO letter_pdf (html_sha256, octets, sha256, made_at)
                SELECT sha256, octets, sha256, made_at FROM letter
                """)
        }
        #expect(throws: ConstraintViolation.self) { try app.arranging { try $0.run(statement) } }
    }
}
