@testable import App
import Casework
import Crypto
import HTTP
import HTTPTypes
import Law
import SQL
import Store
import TestSupport
import Testing
import Web

/// Proving again who one is before the gravest acts (ASVS 7.5).
@Suite struct ConfirmationTests {
    @Test func `ten minutes after sign-in the password is asked for, and then the page comes`() throws {
        let app = try AccessApp()
        let client = try app.client(as: app.account("kim", [.administrator]))
        #expect(client.get("/konton/nytt").status == 200)
        app.clock.move(seconds: 601)
        let detour = try #require(client.get("/konton/nytt").location)
        #expect(detour == "/bekrafta?till=%2Fkonton%2Fnytt")
        let cookie = client.cookieValues["steget"]

        let page = client.get(detour)
        let form = try #require(page.form(sentTo: detour))
        #expect(client.submit(form, ["losenord": "inte det rätta"]).status == 422)
        #expect(client.submit(form, ["losenord": "", "kod": "123456"]).status == 422, "there is no app")
        let confirmed = client.submit(form, ["losenord": AccessApp.password])
        #expect(confirmed.location == "/konton/nytt")
        #expect(client.cookieValues["steget"] != cookie)
        #expect(client.get("/konton/nytt").status == 200)

        let old = app.client()
        old.cookieValues = ["steget": cookie ?? ""]
        #expect(old.get("/mitt-konto").status == 303)
    }

    @Test func `a code does instead of the password, once`() throws {
        let app = try AccessApp()
        let kim = try app.account("kim", hasApp: true)
        let (client, other) = try (app.client(as: kim), app.client(as: kim))
        app.clock.move(seconds: 601)
        let code = try app.code()
        #expect(client.submit("/bekrafta", ["kod": code]).location == "/min-dag")
        #expect(other.submit("/bekrafta", ["kod": code]).status == 422)
    }

    @Test func `guesses at a colleague's screen are slowed`() throws {
        let app = try AccessApp()
        let client = try app.client(as: app.account("kim"))
        for _ in 0..<5 { #expect(client.submit("/bekrafta", ["losenord": "gissning"]).status == 422) }
        #expect(client.submit("/bekrafta", ["losenord": AccessApp.password]).status == 429)
    }

    @Test func `a new app wants a fresh proof, and ends the other sessions`() throws {
        let app = try AccessApp()
        let kim = try app.account("kim", hasApp: true)
        let (client, other) = try (app.client(as: kim), app.client(as: kim))
        let start = try #require(client.get("/tvafaktor").form(sentTo: "/tvafaktor"))
        app.clock.move(seconds: 601)
        #expect(client.submit(start, [:]).location?.hasPrefix("/bekrafta") == true)
        let confirmed = client.sendForm(at: "/bekrafta?till=%2Ftvafaktor", ["losenord": AccessApp.password])
        #expect(confirmed.location == "/tvafaktor")

        #expect(client.submit(start, [:]).location == "/tvafaktor/byt")
        let page = client.get("/tvafaktor/byt")
        let letters = page.text.split(separator: "<code>").dropFirst().first?.prefix { $0 != "<" } ?? ""
        let seed = try #require(Base32.decode(String(letters.filter { $0 != " " })))
        #expect(page.contains("<svg class=\"qr\""))
        let form = try #require(page.form(sentTo: "/tvafaktor/byt"))
        #expect(client.submit(form, ["kod": try app.code()]).status == 422, "the old app's code")
        let step = TOTP.step(at: Int(app.store.clock.now.milliseconds / 1000))
        let done = client.submit(form, ["kod": try TOTP(secret: seed).code(at: step)])
        #expect(done.location == "/tvafaktor/koder")
        #expect(other.get("/mitt-konto").status == 303)
        #expect(client.get("/tvafaktor").contains("10 reservkoder"))
        #expect(
            client.get("/tvafaktor/ta-bort").status == 404, "outside a demonstration an app is only replaced")
    }
}
