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

/// Signing in by password and code (`robustness.md` A1 and A2).
@Suite struct SignInTests {
    @Test func `password and code lead to the page that was asked for, under a new cookie at each step`()
        throws
    {
        let app = try AccessApp()
        try app.account("kim", hasApp: true)
        let client = app.client()
        client.cookieValues = ["steget": "planted-by-somebody-else"]
        #expect(client.get("/mitt-konto").location == "/logga-in?till=%2Fmitt-konto")

        let half = client.sendForm(at: "/logga-in?till=%2Fmitt-konto", fields("kim"))
        #expect(half.status == 303)
        #expect(half.location == "/logga-in/kod?till=%2Fmitt-konto")
        let halfCookie = try #require(client.cookieValues["steget"])
        #expect(halfCookie != "planted-by-somebody-else")

        let page = client.get("/logga-in/kod?till=%2Fmitt-konto")
        let form = try #require(page.form(sentTo: "/logga-in/kod?till=%2Fmitt-konto"))
        let whole = client.submit(form, ["kod": try app.code()])
        #expect(whole.location == "/mitt-konto")
        #expect(client.cookieValues["steget"] != halfCookie)
        #expect(client.get("/mitt-konto").status == 200)

        let old = app.client()
        old.cookieValues = ["steget": halfCookie]
        #expect(old.get("/mitt-konto").location?.hasPrefix("/logga-in") == true)
        #expect(try app.events(.passwordAccepted) == 1 && app.events(.signedIn) == 1)
    }

    @Test func `the password alone opens no page`() throws {
        let app = try AccessApp()
        try app.account("kim", [.administrator], hasApp: true)
        let client = app.client()
        app.give("kim", in: client)
        let paths = [
            "/", "/min-dag", "/arenden", "/mitt-konto", "/inloggningar", "/konton", "/tvafaktor", "/bekrafta",
            "/tvafaktor/koppla", "/tvafaktor/byt", "/mitt-konto/losenord",
        ]
        for path in paths { #expect(client.get(path).location == "/logga-in/kod", "\(path)") }
    }

    @Test func `without an app the first thing is to connect one, and only then one is in`() throws {
        let app = try AccessApp()
        try app.account("kim")
        let client = app.client()
        #expect(app.give("kim", in: client).location == "/tvafaktor/koppla")
        #expect(client.get("/min-dag").location == "/logga-in/kod")
        let page = client.get("/tvafaktor/koppla")
        let form = try #require(page.form(sentTo: "/tvafaktor/koppla"))
        #expect(client.submit(form, ["kod": "000000"]).status == 422)

        let code = try TOTP(secret: try seed(on: page)).code(
            at: TOTP.step(
                at: Int(app.store.clock.now.milliseconds / 1000)))
        let done = client.submit(form, ["kod": code])
        #expect(done.location == "/tvafaktor/koder")
        let codes = client.get("/tvafaktor/koder")
        #expect(codes.text.split(separator: "<li><code>").count == 11)
        #expect(client.get("/tvafaktor/koder").location == "/tvafaktor", "shown once")
        #expect(client.get("/mitt-konto").status == 200)
    }

    @Test func `in a demonstration the password is enough`() throws {
        let app = try AccessApp(isDemonstration: true)
        try app.account("kim")
        let client = app.client()
        #expect(app.give("kim", in: client).location == "/min-dag")
        #expect(client.get("/mitt-konto").status == 200)
    }

    @Test func `wrong, unknown, closed and not activated answer alike`() throws {
        let app = try AccessApp()
        try app.account("kim")
        let closed = try app.account("closed"), invited = try app.account("invited")
        try app.change {
            try $0.run("UPDATE account SET is_disabled = 1 WHERE id = \(closed)")
            try $0.run("UPDATE account SET password_hash = NULL WHERE id = \(invited)")
        }
        let answers = [
            ("kim", "fel fel fel fel"), ("nobody", AccessApp.password), ("closed", AccessApp.password),
            ("invited", AccessApp.password),
        ].map { name, password in
            let client = app.client()
            client.cookieValues = ["steget-besok": String(repeating: "A", count: 22)]
            let page = app.give(name, in: client, password)
            let key = page.form(sentTo: "/logga-in")?.value("_nyckel") ?? ""
            let text = page.text.split(separator: key).joined().split(separator: "\"\(name)\"").joined()
            return "\(page.status) \(page.response.fields[.setCookie] ?? "") \(text)"
        }
        #expect(answers.allSatisfy { $0 == answers[0] })
        #expect(answers[0].hasPrefix("422"))
        #expect(try app.events(.signInFailed) == 4)
    }

    @Test(arguments: [
        "//evil.example", "/\\evil.example", "https:evil", "https://evil.example/", "/%09/evil",
        "javascript:alert(1)",
        "/%5cevil.example", "/%2fevil.example", "evil", "/logga-ut", "/\tevil",
    ])
    func `an address that is not a page of ours is not carried along`(_ address: String) throws {
        let app = try AccessApp()
        let page = app.client().get("/logga-in?till=" + PercentEncoding.encode(address))
        #expect(page.form(sentTo: "/logga-in") != nil)
        #expect(!page.contains("evil") && !page.contains("alert"))
    }

    @Test func `nobody is signed in by GET, from elsewhere or without the page's token`() throws {
        let app = try AccessApp(isDemonstration: true)
        try app.account("kim")
        let client = app.client()
        #expect(client.get("/logga-in?anvandarnamn=kim&losenord=x").status == 200)
        let form = try #require(client.get("/logga-in").form(sentTo: "/logga-in"))
        let sent = Dictionary(form.fields.map { ($0.name, $0.value) }) { $1 }.merging(fields("kim")) { $1 }
        #expect(client.post("/logga-in", sent, [.origin: "https://evil.example"]).status == 403)
        #expect(client.post("/logga-in", sent.merging(["_token": ""]) { $1 }).status == 403)
        #expect(app.client().post("/logga-in", sent).status == 403, "another browser's token")
        #expect(try app.events(.signedIn) == 0)
    }

    @Test func `an old hash is made anew with today's parameters`() throws {
        let app = try AccessApp(isDemonstration: true, passwordWork: .standard)
        try app.account("kim")
        #expect(try app.count("SELECT count(*) FROM account WHERE password_hash LIKE 'scrypt$15$8$3$%'") == 0)
        app.give("kim", in: app.client())
        #expect(try app.count("SELECT count(*) FROM account WHERE password_hash LIKE 'scrypt$15$8$3$%'") == 1)
        #expect(app.give("kim", in: app.client()).status == 303)
    }

    @Test func `failed tries are told to the owner after the next sign-in`() throws {
        let app = try AccessApp(isDemonstration: true)
        try app.account("kim")
        for _ in 0..<3 { app.give("kim", in: app.client(peer: "198.51.100.7"), "inte det rätta") }
        let client = app.client()
        app.give("Kim", in: client)
        #expect(["/inloggningar", "/min-dag"].allSatisfy { client.get($0).contains("3 misslyckade försök") })
    }

    private func fields(_ username: String) -> [String: String] {
        ["anvandarnamn": username, "losenord": AccessApp.password]
    }

    private func seed(on page: TestPage) throws -> [UInt8] {
        let text = page.text.split(separator: "<code>").dropFirst().first?.prefix { $0 != "<" } ?? ""
        return try #require(Base32.decode(String(text.filter { $0 != " " })))
    }
}
