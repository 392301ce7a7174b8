import SQL
import Store
import TestSupport
import Testing

/// Tries to reach somebody: each leads to a next step, and none is ever changed.
struct ContactTests {
    private func address(_ number: String) -> String { "/arenden/\(number)/kontakt" }

    @Test("Nobody answered: two clicks from the case's page, with the next try in another channel")
    func isQuick() throws {
        let app = try TestApp()
        let number = try app.logInquiry(["dag": "idag"])
        let client = try app.client(as: "koordinator")
        #expect(client.get("/arenden/\(number)").contains("href=\"\(address(number))?svar=inget\""))
        #expect(client.get("/min-dag").contains("\(address(number))?svar=inget"))
        let page = client.get("\(address(number))?svar=inget")
        #expect(page.contains("Samtal till den som hörde av sig, inget svar, idag"))
        let form = try #require(page.form(sentTo: address(number)))
        #expect(client.submit(form, [:]).location == "/arenden/\(number)")
        #expect(try plan(app) == ["callBack", "2026-11-23", "Prova sms."])
        let after = client.get("/arenden/\(number)")
        #expect(after.contains("Samtal till den som hörde av sig: inget svar"))
        #expect(after.contains("Prova sms."))
    }

    private func plan(_ app: TestApp) throws -> [String]? {
        try app.store.read { transaction in
            try transaction.first("SELECT next_step, next_step_on, next_step_note FROM episode") { row in
                [try row.text(0), try row.text(1), try row.text(2)]
            }
        }
    }

    @Test("The next try begins where the last one proposed: another channel, and further ahead")
    func goesOn() throws {
        let app = try TestApp()
        let number = try app.logInquiry(["telefon": "070-174 06 06"])
        let client = try app.client(as: "koordinator")
        #expect(client.submit(address(number), ["till": "person", "resultat": "noAnswer"]).status == 303)
        let form = try #require(client.get("\(address(number))?svar=inget").form(sentTo: address(number)))
        #expect(form.value("till") == "person" && form.value("kanal") == "textMessage")
        #expect(form.value("nastadag") == "2026-11-24")
        #expect(form.value("minne") == "Prova brev.")
    }

    @Test("What cannot be comes back with its reason, and nothing typed is lost", arguments: [
        (["resultat": ""], "Välj hur det gick"),
        (["till": "partner"], "Skriv vem hos samverkansparten"),
        (["dag": "imorgon", "klockan": "9"], "Tiden har inte varit än"),
        (["dag": "igår", "klockan": ""], "Skriv ungefär när det var"),
        (["klockan": "25.00"], "Klockslaget finns inte"),
        (["dag": "2024-01-02", "klockan": "9"], "Dagen är mer än ett år tillbaka"),
        (["nastadag": ""], "Skriv vilken dag nästa steg görs"),
        (["nastadag": "igår"], "Dagen har redan varit"),
        (["resultat": "reached", "steg": ""], "Välj vad som ska hända härnäst"),
        (["ansvarig": ""], "Välj vem som gör det"),
    ])
    func comesBack(change: [String: String], sentence: String) throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let values = ["resultat": "noAnswer", "anteckning": "Signalerna gick fram."]
        let page = try app.client(as: "koordinator").submit(address(number), values.merging(change) { $1 })
        #expect(page.status == 422)
        #expect(page.contains(sentence) && page.contains("Signalerna gick fram."))
        #expect(try app.rowCounts()["contact_attempt"] == 0)
    }

    @Test("A partner who does not answer gets a next step of their own")
    func partner() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let client = try app.client(as: "koordinator")
        let sent = client.submit(
            address(number), [
                "till": "partner", "namn": "BUP, Sara", "resultat": "messageLeft", "berattade": "nothing",
            ])
        #expect(sent.status == 303)
        let page = client.get("/arenden/\(number)")
        #expect(page.contains("Försök nå samverkansparten igen"))
        #expect(page.contains("Samtal till samverkanspart (BUP, Sara): lämnade meddelande"))
        let next = try #require(client.get(address(number)).form(sentTo: address(number)))
        #expect(next.value("till") == "partner" && next.value("namn") == "BUP, Sara")
    }

    @Test("A wrong entry stays readable, says why it is wrong, and is marked once")
    func mistake() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let client = try app.client(as: "koordinator")
        #expect(client.submit(address(number), ["resultat": "noAnswer"]).status == 303)
        let wrong = try app.mistakeAddress(number)
        #expect(client.get("/arenden/\(number)").contains("href=\"\(wrong)\""))
        #expect(client.submit(wrong, ["skal": ""]).status == 422)
        #expect(client.submit(wrong, ["skal": "Gällde en annan."]).status == 303)
        let page = client.get("/arenden/\(number)")
        for words in ["Räknas inte", "Gällde en annan.", "inget svar"] { #expect(page.contains(words)) }
        #expect(client.get(wrong).contains("redan markerat som fel"))
        #expect(client.get(address(number)).contains("Inga försök utan svar är antecknade"))
    }

    @Test("A protected person's numbers, names and notes are for who is on the case")
    func isProtected() throws {
        let app = try TestApp()
        let number = try app.logInquiry(["telefon": "070-174 06 06", "skyddad": "ja"])
        let owner = try app.client(as: "koordinator"), other = try app.client(as: "koordinator2")
        let values = [
            "till": "relative", "namn": "Mormor Elsa", "resultat": "noAnswer", "anteckning": "Hemlig.",
        ]
        #expect(owner.submit(address(number), values).status == 303)
        #expect(owner.get(address(number)).contains("070-174 06 06"))
        let wrong = try app.mistakeAddress(number)
        for page in [other.get(address(number)), other.get("/arenden/\(number)"), other.get(wrong)] {
            #expect(page.status == 200)
            for secret in ["070-174", "Elsa", "Hemlig", "Alva", "Prova sms"] {
                #expect(!page.contains(secret), "\(secret) på \(page.path)")
            }
        }
    }

    @Test("An ended case has nobody left to try, and the tables agree")
    func refusesEnded() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let client = try app.client(as: "koordinator")
        #expect(client.submit(address(number), ["resultat": "noAnswer"]).status == 303)
        let ending = ["utfall": "ended", "skal": "deceased"]
        #expect(client.submit("/arenden/\(number)/utfall", ending).status == 303)
        #expect(client.get(address(number)).contains("Ett avslutat ärende har inget nästa steg"))
        for change: SQL in [
            "UPDATE contact_attempt SET note = 'annat'", "DELETE FROM contact_attempt",
            """
            INSERT INTO contact_attempt (id, episode_id, party, party_name, channel, result, attempted_at,
              attempted_on, note, planned_version, logged_at, logged_by)
            SELECT id + 1, episode_id, party, '', channel, result, attempted_at, attempted_on, '', 1,
              logged_at, logged_by FROM contact_attempt
            """,
        ] {
            #expect(throws: (any Error).self) { try app.arranging { try $0.run(change) } }
        }
    }
}
