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

/// Accounts, as administrators manage them.
@Suite struct AccountTests {
    private func administrator(_ app: AccessApp) throws -> TestClient {
        try app.client(as: app.account("chefen", [.administrator]))
    }

    private func button(_ client: TestClient, _ page: String, _ act: String) throws -> HTMLForm {
        try #require(client.get(page).form(sentTo: page + act))
    }

    @Test func `a new account gets a code that is shown once and activates it`() throws {
        let app = try AccessApp()
        let client = try administrator(app)
        let added = client.submit("/konton/nytt", ["namn": "Robin Ek", "anvandarnamn": "Robin.ek"])
        #expect(added.status == 303)
        let shown = client.get(try #require(added.location))
        let parts = shown.text.split(separator: "<code class=\"code-shown\">")
        let code = parts.dropFirst().first?.prefix { $0 != "<" } ?? ""
        #expect(code.utf8.count == 32)
        #expect(client.get(added.location ?? "").status == 303, "shown once")
        #expect(client.get("/konton").contains("robin.ek"))
        #expect(
            client.submit("/konton/nytt", ["namn": "En annan", "anvandarnamn": "robin.ek"]).contains(
                "upptaget"))
        #expect(client.submit("/konton/nytt", ["namn": "En annan", "anvandarnamn": "röbin"]).status == 422)

        let robin = app.client(peer: "198.51.100.7")
        let password = "violett kanot under bron"
        let page = robin.submit("/aktivera", ["kod": String(code), "nytt": password, "igen": password])
        #expect(page.location == "/tvafaktor/koppla")
    }

    @Test func `closing an account ends its sessions at once, and opening it lets it in again`() throws {
        let app = try AccessApp()
        let client = try administrator(app)
        let kim = try app.account("kim")
        let theirs = try app.client(as: kim, peer: "198.51.100.7")
        #expect(client.submit(try button(client, "/konton/\(kim)", "/stang"), [:]).status == 303)
        #expect(theirs.get("/mitt-konto").location?.hasPrefix("/logga-in") == true)
        #expect(theirs.get("/logga-in").contains("kontot är stängt"))
        #expect(client.submit(try button(client, "/konton/\(kim)", "/oppna"), [:]).status == 303)
        #expect(app.give("kim", in: app.client()).status == 303)
    }

    @Test func `an administrator's order ends somebody's sessions`() throws {
        let app = try AccessApp()
        let client = try administrator(app)
        let kim = try app.account("kim")
        let theirs = try app.client(as: kim)
        #expect(client.submit(try button(client, "/konton/\(kim)", "/logga-ut"), [:]).status == 303)
        #expect(theirs.get("/mitt-konto").status == 303)
    }

    @Test func `nobody closes, resets or strips themselves`() throws {
        let app = try AccessApp()
        let own = try app.account("chefen", [.administrator], hasApp: true)
        let client = try app.client(as: own)
        let token = client.get("/konton").form(sentTo: "/logga-ut")?.value("_token") ?? ""
        #expect(client.post("/konton/\(own)/stang", ["_token": token]).status == 403)
        for path in ["/konton/\(own)/aterstall", "/konton/\(own)/tvafaktor"] {
            #expect(client.submit(path, [:]).status == 403)
        }
        #expect(
            client.submit("/konton/\(own)/roller", ["granskare": "ja", "administrator": ""]).status == 422)
        #expect(client.get("/konton").status == 200)
    }

    @Test func `two administrators that close each other at the same instant leave one`() throws {
        let app = try AccessApp()
        let ids = try ["a1", "a2"].map { try app.account($0, [.administrator]) }
        let clients = try ids.map { try app.client(as: $0) }
        let forms = try [
            button(clients[0], "/konton/\(ids[1])", "/stang"),
            button(clients[1], "/konton/\(ids[0])", "/stang"),
        ]
        onThreads(2) { clients[$0].submit(forms[$0], [:]) }
        #expect(try app.store.read { try AccountRepository.openAdministrators($0) } == 1)
    }

    @Test func `roles are changed per programme and count from the next request`() throws {
        let app = try AccessApp()
        let client = try administrator(app)
        let kim = try app.account("kim")
        try app.change { transaction in
            let id: ProgrammeID = transaction.newID()
            try transaction.run(
                """
                INSERT INTO programme (id, code, name, municipality, mode, case_prefix, next_step_days)
                VALUES (\(id), 'uppsala', 'Steget Uppsala', 'Uppsala', 'needsTested', 'U', 3)
                """)
        }
        let theirs = try app.client(as: kim)
        #expect(theirs.get("/arenden").status == 403)
        #expect(client.submit("/konton/\(kim)/roller/uppsala", ["koordinator": "ja"]).status == 303)
        #expect(theirs.get("/arenden").status == 200)
        #expect(client.get("/konton/\(kim)").contains("koordinator"))
        #expect(client.submit("/konton/\(kim)/roller/uppsala", ["koordinator": ""]).status == 303)
        #expect(theirs.get("/arenden").status == 403)
        #expect(client.get("/konton/\(kim)/roller/finns-inte").status == 404)
    }

    @Test func `a change of roles from an old page is a conflict, and nothing is changed`() throws {
        let app = try AccessApp()
        let client = try administrator(app)
        let kim = try app.account("kim")
        let form = try #require(client.get("/konton/\(kim)/roller").form(sentTo: "/konton/\(kim)/roller"))
        #expect(client.submit("/konton/\(kim)/roller", ["granskare": "ja"]).status == 303)
        #expect(client.submit(form, ["administrator": "ja"]).status == 409)
        #expect(try app.count("SELECT count(*) FROM membership WHERE account_id = \(kim)") == 1)
    }

    @Test(arguments: [Role.logReviewer, nil])
    func `others do not get to the accounts`(_ role: Role?) throws {
        let app = try AccessApp()
        let client = try app.client(as: app.account("kim", role.map { [$0] } ?? []))
        for path in ["/konton", "/konton/nytt", "/konton/0000000000001"] {
            #expect(client.get(path).status == 403)
        }
    }

    @Test func `a password that everybody knows is only for demonstrations`() throws {
        let app = try AccessApp()
        let name = try #require(Username("demo"))
        let account = try #require(NewAccount(username: name, name: "Demo", memberships: []))
        #expect(throws: AccountRefusal.onlyInDemonstration) {
            _ = try AccountRegister(app.store).addForDemonstration(
                account, passwordHash: "x", under: Operator(trail: Trail(peer: nil, request: nil)))
        }
        #expect(throws: AccountRefusal.password("")) {
            do {
                try AccountRegister(app.store).add(
                    account, password: "kort", under: Operator(trail: Trail(peer: nil, request: nil)))
            } catch AccountRefusal.password { throw AccountRefusal.password("") }
        }
    }

    @Test(arguments: [
        ("kim", true), ("Kim", false), ("k", false), ("kim åberg", false), ("kim.berg-2_x", true),
        ("ⅰb", false),
    ])
    func `a username is plain`(_ text: String, _ isGood: Bool) {
        #expect((Username(text) != nil) == isGood)
    }
}
