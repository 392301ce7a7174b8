import Casework
import SQL
import Store
import TestSupport
import Testing

@testable import App

/// What a consent is too narrow or too old for, and what is never let go of in silence.
struct SharingLimitsTests {
    @Test(
        arguments: [SharingAct.Kind.extract, .attempt, .contact],
        ["registration", "evaluation", "quoting"])
    func `a consent for something by itself grounds a note of it, and no act`(
        _ kind: SharingAct.Kind, _ purpose: String
    ) throws {
        let app = try TestApp(), way = try #require(SharingWays.of(kind))
        let number = try SharingTests.world(app, kind)
        try app.agree(number, TestApp.consents.merging(["syfte": purpose]) { $1 })
        let (address, fields) = try way.prepare(app, number, "samtycke.\(try app.latestConsent(way.party))")
        let client = try app.client(as: way.account)
        let sent = client.submit(address, fields)
        #expect(sent.status == 422 && sent.contains("Samtycket gäller ”"), "\(sent.text.prefix(400))")
        let noted = client.submit("/arenden/\(number)/samtycken/lamnat", try app.telling(.psychiatry))
        #expect(noted.status == 303)
    }

    @Test func `a referral with a day before the withdrawal is not sent after it`() throws {
        let app = try TestApp(), way = try #require(SharingWays.of(.referral))
        let number = try SharingTests.world(app, .referral)
        let agreed = TestApp.consents.merging(["syfte": way.purpose.rawValue]) { $1 }
        try app.agree(number, as: way.account, agreed)
        let (address, fields) = try way.prepare(app, number, "samtycke.\(try app.latestConsent(way.party))")
        app.clock.move(days: 3)
        try app.takeBack(way.party, in: number, as: way.account)
        let sent = try app.client(as: way.account).submit(
            address, fields.merging(["dag": "2026-11-21"]) { $1 })
        #expect(sent.status == 422 && sent.contains("Återkallat"), "\(sent.text.prefix(400))")
    }

    @Test func `a name that was pasted is the same name`() throws {
        let app = try TestApp()
        let number = try app.agree(app.logInquiry(), ["partrelative": "ja", "vemrelative": "Åsa  Ek"])
        let told = try app.telling(.relative).merging(["namn": "A\u{30A}sa Ek"]) { $1 }
        let sent = try app.client(as: "koordinator").submit("/arenden/\(number)/samtycken/lamnat", told)
        #expect(sent.status == 303, "\(sent.text.prefix(400))")
    }

    @Test func `a consent given by another age than the one known now grounds nothing`() throws {
        let app = try TestApp()
        let number = try app.agree(app.logInquiry())
        try app.arranging { try $0.run("UPDATE person SET birth_day = '2015-01-15'") }
        let client = try app.client(as: "koordinator")
        let sent = client.submit("/arenden/\(number)/samtycken/lamnat", try app.telling(.psychiatry))
        #expect(sent.status == 422 && sent.contains("åldern är en annan än den som antogs"))
        #expect(client.get("/arenden/\(number)/samtycken").contains("åldern är en annan"))
    }

    @Test func `no guardian's consent holds where the age is not known`() throws {
        let app = try TestApp()
        let together = [
            "partschool": "ja", "sjalv": "ja", "vardnadshavare1": "Eva Ek", "vardnadssvar1": "agrees",
        ]
        _ = try app.agree(app.logInquiry(["fodd": "2010-03-04"]), together)
        try app.arranging { try $0.run("UPDATE person SET birth_day = NULL") }
        let statement: SQL = """
            INSERT INTO sharing (id, episode_id, file, party, party_name, told, told_on, way, consent_id,
              reason, noted_at, noted_by)
            SELECT c.id + 1, c.episode_id, c.file, c.party, '', 'x', c.valid_from, 'phone', c.id, '',
              c.noted_at, c.noted_by FROM consent c
            """
        #expect(throws: (any Error).self) { try app.arranging { try $0.run(statement) } }
    }

    @Test(arguments: ["relative", "reporter", "partner"])
    func `with anybody but the person it is answered whether anything was told`(_ party: String) throws {
        let app = try TestApp()
        let number = try app.supportedCase()
        let client = try app.client(as: "koordinator")
        let asked = "Svara på om ni berättade något om personen."
        let talk = TestApp.contact.merging(["med": party]) { $1 }
        #expect(client.submit(app.visits(number, "kontakt"), talk).contains(asked))
        let call = ["till": party, "kanal": "call", "resultat": "reached", "steg": "discussInTeam"]
        #expect(client.submit("/arenden/\(number)/kontakt", call).contains(asked))
        let own = call.merging(["till": "person"]) { $1 }
        #expect(!client.submit("/arenden/\(number)/kontakt", own).contains(asked))
    }

    @Test func `a reason beside a consent, or beside a no, is told of and stays in the form`() throws {
        let app = try TestApp()
        let number = try app.agree(app.supportedCase())
        let client = try app.client(as: "koordinator")
        let told = try app.telling(.psychiatry).merging(["skal": "Bråttom idag."]) { $1 }
        let both = client.submit("/arenden/\(number)/samtycken/lamnat", told)
        #expect(both.status == 422 && both.contains("Skälet hör till ett lagrum"))
        #expect(both.contains("Bråttom idag."))
        for typed in [["lagskal": "Bråttom idag."], ["part": "psychiatry"]] {
            let values = TestApp.contact.merging(["berattade": "nothing"]) { $1 }.merging(typed) { $1 }
            let sent = client.submit(app.visits(number, "kontakt"), values)
            #expect(sent.status == 422 && sent.contains("Välj Ja om ni berättade något"), "\(typed)")
        }
    }
}
