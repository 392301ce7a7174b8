@testable import App
import Casework
import HTTP
import HTTPTypes
import Law
import SQL
import Store
import TestSupport
import Testing
import Web

/// Sessions: how long, how many, and who ends them (ASVS 7).
@Suite struct SessionTests {
    @Test(arguments: [(1799, 200), (1801, 303)])
    func `a session ends after half an hour without a request`(_ seconds: Int, _ status: Int) throws {
        let app = try AccessApp()
        let client = try app.client(as: app.account("kim"))
        app.clock.move(seconds: seconds)
        #expect(client.get("/mitt-konto").status == status)
        if status == 303 { #expect(client.get("/logga-in").contains("en stund sedan")) }
    }

    @Test func `a busy session ends after twelve hours`() throws {
        let app = try AccessApp()
        let client = try app.client(as: app.account("kim"))
        for _ in 0..<35 {
            app.clock.move(seconds: 1200)
            #expect(client.get("/mitt-konto").status == 200)
            try app.change { _ in }
        }
        app.clock.move(seconds: 1201)
        #expect(client.get("/mitt-konto").status == 303)
    }

    @Test func `the fourth sign-in ends the first, and its owner is told why`() throws {
        let app = try AccessApp(isDemonstration: true)
        try app.account("kim")
        let clients = (0..<4).map { _ in
            let client = app.client()
            app.give("kim", in: client)
            app.clock.move(seconds: 1)
            return client
        }
        #expect(clients.dropFirst().allSatisfy { $0.get("/mitt-konto").status == 200 })
        #expect(clients[0].get("/mitt-konto").status == 303)
        #expect(clients[0].get("/logga-in").contains("Högst tre"))
    }

    @Test func `one's own sessions are listed and ended, one by one or all the others`() throws {
        let app = try AccessApp()
        let kim = try app.account("kim")
        let clients = try (0..<3).map { try app.client(as: kim, peer: "192.0.2.\($0 + 1)") }
        let page = clients[0].get("/inloggningar")
        #expect(page.contains("192.0.2.3") && page.contains("(den här)"))
        let ends = page.forms.filter { $0.action.hasSuffix("/avsluta") && !$0.action.contains("andra") }
        #expect(ends.count == 3)

        let single = try #require(ends.first)
        #expect(clients[0].submit(single, [:]).status == 303)
        #expect(clients.filter { $0.get("/mitt-konto").status == 200 }.count == 2)
        let left = try #require(clients.first { $0.get("/mitt-konto").status == 200 })
        let others = try #require(left.get("/inloggningar").form(sentTo: "/inloggningar/andra/avsluta"))
        #expect(left.submit(others, [:]).status == 303)
        #expect(clients.filter { $0.get("/mitt-konto").status == 200 }.count == 1)
    }

    @Test func `nobody ends somebody else's session`() throws {
        let app = try AccessApp()
        let client = try app.client(as: app.account("kim")), victim = try app.client(as: app.account("robin"))
        let theirs = try #require(victim.get("/inloggningar").forms.first { $0.action.hasSuffix("/avsluta") })
        let mine = try #require(client.get("/inloggningar").forms.first { $0.action.hasSuffix("/avsluta") })
        let page = client.post(theirs.action, ["_token": mine.value("_token") ?? ""])
        #expect(page.status == 404)
        #expect(victim.get("/mitt-konto").status == 200)
    }

    @Test func `no cookie stands in the database`() throws {
        let app = try AccessApp()
        let client = try app.client(as: app.account("kim"))
        let token = try #require(client.cookieValues["steget"])
        #expect(token.utf8.count >= 22)
        #expect(
            try app.count("SELECT count(*) FROM session WHERE csrf_token = \(token) OR device = \(token)")
                == 0)
    }

    @Test func `every page of somebody signed in has the way out`() throws {
        let app = try AccessApp()
        let client = try app.client(as: app.account("kim", [.administrator]))
        for path in ["/min-dag", "/mitt-konto", "/inloggningar", "/konton", "/tvafaktor", "/finns-inte"] {
            #expect(client.get(path).form(sentTo: "/logga-ut") != nil, "\(path)")
        }
    }

    @Test func `dense tables are a choice that stays`() throws {
        let app = try AccessApp()
        let client = try app.client(as: app.account("kim"))
        let button = try #require(client.get("/mitt-konto").form(sentTo: "/mitt-konto/tat"))
        #expect(client.submit(button, [:]).status == 303)
        #expect(client.get("/mitt-konto").contains("class=\"dense\""))
    }

    @Test(arguments: [
        (
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0",
            "Firefox på Windows"
        ),
        (
            "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0",
            "Edge på Windows"
        ),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/604.1",
            "Safari på iPhone"
        ),
        ("<script>", "Okänd enhet"), ("", "Okänd enhet"),
    ])
    func `a device is told in words its owner knows`(_ userAgent: String, _ words: String) {
        #expect(Device.words(userAgent) == words)
    }
}
