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

/// What a password must be, and how it is changed and first chosen (ASVS 6.2, 6.4).
@Suite struct PasswordTests {
    private let rules = PasswordRules(
        username: "kim.berg", name: "Kim Berglund", programmeWords: ["Uppsala", "Ung Framtid Uppsala"])

    @Test(arguments: [
        "sommar2024", "Lösenord123", "losenord1234!", "Uppsala2026!!", "uppsala-kommun-2026", "steget-demo",
        "Steget2026Steget",
        "kimberglund1", "Berglund!!2026", "aaaaaaaaaaaa", "123456789012", "1q2w3e4r5t6y", "qwertyuiop12",
        "l0sen0rd2026!",
        "P@ssw0rd2026!", "abcdefghijkl", "kort lösen", "åäö", "correct horse battery staple", "19880612-1988",
    ])
    func `common, own and short passwords are refused with a reason`(_ password: String) {
        #expect(rules.objection(to: password) != nil)
    }

    @Test(arguments: [
        AccessApp.password, "abcdefghijklmnopqrst", "qhrmvtzplwskdnxgbcyf", "🐎🐎🐎🐎🐎🐎🐎🐎🐎🐎🐎🐎🐎🐎🐎🐎🐎🐎🐎🐎",
        String(repeating: "x", count: 72) + "y", "violett kanot under bron", "  mellanslag före och efter  ",
        "Xq7#mW2!pL9z",
        "sommarkanot violin grävling", String(repeating: "ko mjölk ", count: 30),
    ])
    func `long and unlikely passwords are taken, whatever they are made of`(_ password: String) {
        #expect(rules.objection(to: password) == nil)
    }

    @Test func `a password of ten thousand octets is refused and not hashed`() {
        #expect(rules.objection(to: String(repeating: "aå", count: 5000))?.contains("för långt") == true)
    }

    @Test func `the last octet counts, and so does a space`() throws {
        let long = String(repeating: "a", count: 72)
        let hash = try PasswordHash.make(long + "b")
        #expect(try hash.verify(long + "b"))
        #expect(try !hash.verify(long + "c") && !hash.verify(long + "b "))
    }

    @Test func `a change wants the old password, and ends the other sessions`() throws {
        let app = try AccessApp()
        let kim = try app.account("kim")
        let (mine, other) = try (app.client(as: kim), app.client(as: kim, peer: "198.51.100.7"))
        let new = "violett kanot under bron"
        func change(_ old: String, _ new: String, _ again: String? = nil) -> TestPage {
            mine.submit("/mitt-konto/losenord", ["losenord": old, "nytt": new, "igen": again ?? new])
        }
        #expect(change("", new).status == 422)
        #expect(change("fel fel fel fel", new).contains("nuvarande lösenordet stämmer inte"))
        #expect(change(AccessApp.password, new, "något annat helt").contains("inte lika"))
        #expect(change(AccessApp.password, "sommar2024").contains("lätt att gissa"))
        #expect(other.get("/mitt-konto").status == 200)

        #expect(change(AccessApp.password, new).status == 303)
        #expect(mine.get("/mitt-konto?bytt=ja").contains("Lösenordet är bytt"))
        #expect(other.get("/mitt-konto").location?.hasPrefix("/logga-in") == true)
        #expect(other.get("/logga-in").contains("byttes"))
        #expect(app.give("kim", in: app.client()).status == 422)
        #expect(app.give("kim", in: app.client(), new).status == 303)
    }

    @Test func `an activation code works once, and leads on to the second factor`() throws {
        let app = try AccessApp()
        let (code, client) = try (invite(app, "kim"), app.client())
        let typed = code.text.lowercased().split(separator: "-").joined(separator: " ")
        #expect(activate(client, typed, "uppsala2026").status == 422, "the rules hold here too")
        #expect(activate(client, typed, "violett kanot under bron").location == "/tvafaktor/koppla")
        #expect(client.get("/min-dag").location == "/logga-in/kod")
        #expect(activate(app.client(), typed, "en helt annan mening").contains("går inte att använda"))
        #expect(app.give("kim", in: app.client(), "violett kanot under bron").location == "/tvafaktor/koppla")
    }

    @Test func `an activation code is too old after a day`() throws {
        let app = try AccessApp()
        let code = try invite(app, "kim")
        app.clock.move(seconds: 86_401)
        #expect(
            activate(app.client(), code.text, "violett kanot under bron").contains("går inte att använda"))
    }

    @Test func `a reset takes the password and the sessions, and not the second factor`() throws {
        let app = try AccessApp()
        let kim = try app.account("kim", hasApp: true)
        let client = try app.client(as: kim)
        let trail = Trail(peer: nil, request: nil)
        let code = try AccountRegister(app.store).reset(kim, under: Operator(trail: trail))
        try app.change { _ in }
        #expect(client.get("/mitt-konto").location?.hasPrefix("/logga-in") == true)
        #expect(app.give("kim", in: app.client()).status == 422)
        let again = app.client()
        #expect(activate(again, code.text, "violett kanot under bron").location == "/logga-in/kod")
        #expect(again.get("/mitt-konto").location == "/logga-in/kod")
    }

    @Test func `guessing activation codes is slowed`() throws {
        let app = try AccessApp()
        for _ in 0..<5 {
            #expect(activate(app.client(), "AAAA-BBBB", "violett kanot under bron").status == 422)
        }
        #expect(activate(app.client(), "AAAA-BBBB", "violett kanot under bron").status == 429)
    }

    @Test func `one customer's networks are one source of guessed codes`() throws {
        let app = try AccessApp()
        for network in 1...5 {
            let client = app.client(peer: "2001:db8:1:\(network)::5")
            #expect(activate(client, "AAAA-BBBB", "violett kanot under bron").status == 422)
        }
        let password = "violett kanot under bron"
        #expect(activate(app.client(peer: "2001:db8:1:ffff::1"), "AAAA-BBBB", password).status == 429)
        #expect(activate(app.client(peer: "2001:db8:2:1::5"), "AAAA-BBBB", password).status == 422)
    }

    private func activate(_ client: TestClient, _ code: String, _ password: String) -> TestPage {
        client.submit("/aktivera", ["kod": code, "nytt": password, "igen": password])
    }

    private func invite(_ app: AccessApp, _ username: String) throws -> ActivationCode {
        let name = try #require(Username(username))
        let account = try #require(NewAccount(username: name, name: "Kim Berglund", memberships: []))
        let code = try AccountRegister(app.store).add(
            account, under: Operator(trail: Trail(peer: nil, request: nil)))
        try app.change { _ in }
        return code
    }
}
