import App
import Casework
import HTTP
import HTTPTypes
import SQL
import Store
import TestSupport
import Testing
import Web

/// A form that waited becomes a draft; a draft from a page of an earlier log in goes to the one who wrote it.
@Suite struct HeldDraftTests {
    @Test func `a draft saved later under the same key stays, and the held text comes beside it`() throws {
        let app = try TestApp()
        let client = try app.client(as: "koordinator")
        let form = try NewInquiry.form(client, "Gammal")
        let away = TestClient(app.router)
        away.submit(form, [:])
        app.clock.move(seconds: 2)
        let draft = try #require(client.post("/utkast", form.filled(["situation": "Nyare"]).values).location)
        let (owner, address) = try app.signIn("koordinator", keeping: away.cookieValues)
        #expect(address != draft)
        #expect(try NewInquiry.text(owner, address) == "Gammal")
        #expect(try NewInquiry.text(owner, draft) == "Nyare")
    }

    @Test func `a case's form that waited is a draft of its case, and so says the log`() throws {
        let app = try TestApp()
        let address = "/arenden/\(try app.logInquiry())/nasta-steg"
        let client = try app.client(as: "koordinator")
        let form = try #require(client.get(address).form(sentTo: address))
        try app.endSessions(of: "koordinator")
        client.submit(form, ["anteckning": "Ring efter tre"])
        _ = try app.signIn("koordinator", keeping: client.cookieValues)
        let counts = try app.store.read { transaction in
            try transaction.first("""
                SELECT (SELECT count(*) FROM draft d JOIN episode e ON e.id = d.episode_id),
                       (SELECT count(*) FROM audit_entry a JOIN episode e
                        ON e.id = a.episode_id AND e.person_id = a.person_id WHERE a.event = 'draftSaved')
                """) { try [$0.int(0), $0.int(1)] }
        }
        #expect(counts == [1, 1])
    }

    @Test func `a draft from my earlier log in is saved`() throws {
        let app = try TestApp()
        let old = try NewInquiry.form(try app.client(as: "koordinator"), "Från förra inloggningen")
        try app.endSessions(of: "koordinator")
        let client = try app.client(as: "koordinator")
        let answer = client.post("/utkast", old.values)
        #expect(try NewInquiry.text(client, answer.location) == "Från förra inloggningen")
    }

    @Test func `a draft that another wrote waits for the other, unseen`() throws {
        let app = try TestApp()
        let old = try NewInquiry.form(try app.client(as: "koordinator"), "Inte din")
        let other = try app.client(as: "koordinator2")
        let answer = other.post("/utkast", old.values)
        #expect(answer.status == 202)
        #expect(!answer.contains("Inte din"))
        #expect(other.get("/utkast").contains("Du har inga utkast"))
        let (owner, address) = try app.signIn("koordinator", keeping: other.cookieValues)
        #expect(try NewInquiry.text(owner, address) == "Inte din")
    }

    @Test func `a draft with another token than ours is forged`() throws {
        let client = try TestApp().client(as: "koordinator")
        let form = try NewInquiry.form(client, "x")
        for (token, origin) in [("fel", "http://localhost"), ("", "http://localhost")] {
            let fields = form.values.merging(["_token": token]) { $1 }
            #expect(client.post("/utkast", fields, [.origin: origin]).status == 403)
        }
    }
}
