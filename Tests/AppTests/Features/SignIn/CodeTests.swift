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

/// One-time codes at sign-in (ASVS 6.5, 6.6.3).
@Suite struct CodeTests {
    /// A browser whose password was right, without the work of a password.
    private func halfOpen(_ app: AccessApp, _ peer: String = "192.0.2.1") throws -> (TestClient, HTMLForm) {
        let client = app.client(peer: peer)
        let key = try app.change { transaction in
            let kim = try transaction.first("SELECT id FROM account") { try $0.id(0, AccountID.self) }
            let account = try #require(kim)
            return try Sessions(app.store).start(
                account: account, stage: .password, peer: peer, device: "Prov", transaction)
        }
        client.cookieValues = ["steget": key.token]
        return try (client, #require(client.get("/logga-in/kod").form(sentTo: "/logga-in/kod")))
    }

    @Test func `eight browsers with the same code at the same instant: exactly one gets in`() throws {
        let app = try AccessApp()
        try app.account("kim", hasApp: true)
        let halves = try (0..<8).map { try halfOpen(app, "192.0.2.\($0 + 1)") }
        let code = try app.code()
        onThreads(halves.count) { halves[$0].0.submit(halves[$0].1, ["kod": code]) }
        let isIn = halves.filter { $0.0.get("/mitt-konto").status == 200 }
        #expect(isIn.count == 1)
        #expect(try app.events(.signedIn) == 1)
    }

    @Test(arguments: [(-2, 422), (-1, 303), (0, 303), (1, 303), (2, 422)])
    func `a code is good for its step and one on either side`(_ steps: Int, _ status: Int) throws {
        let app = try AccessApp()
        try app.account("kim", hasApp: true)
        let (client, form) = try halfOpen(app)
        #expect(client.submit(form, ["kod": try app.code(steps)]).status == status)
    }

    @Test func `a code that was used is refused, and so is every one before it when the clock goes back`()
        throws
    {
        let app = try AccessApp()
        try app.account("kim", hasApp: true)
        let (first, form) = try halfOpen(app)
        #expect(first.submit(form, ["kod": try app.code()]).status == 303)
        let (second, again) = try halfOpen(app)
        #expect(second.submit(again, ["kod": try app.code()]).status == 422)
        app.clock.move(seconds: -30)
        #expect(second.submit(again, ["kod": try app.code()]).status == 422)
        app.clock.move(seconds: 60)
        #expect(second.submit(again, ["kod": try app.code()]).status == 303)
    }

    @Test func `five wrong codes end the half-open session, and the password starts again with a wait`()
        throws
    {
        let app = try AccessApp()
        try app.account("kim", hasApp: true)
        let (client, form) = try halfOpen(app)
        let right = try app.code()
        for _ in 0..<4 { #expect(client.submit(form, ["kod": "000000"]).contains("Koden stämmer inte")) }
        #expect(client.submit(form, ["kod": "000000"]).contains("Börja om"))
        #expect(client.submit(form, ["kod": right]).location == "/logga-in")
        #expect(app.give("kim", in: app.client()).status == 429)
        app.clock.move(seconds: 1)
        #expect(app.give("kim", in: app.client()).location == "/logga-in/kod")
        #expect(try app.events(.secondFactorFailed) == 5)
    }

    @Test func `guesses sent together are stopped at five as well`() throws {
        let app = try AccessApp()
        try app.account("kim", hasApp: true)
        let (client, form) = try halfOpen(app)
        onThreads(20) { client.submit(form, ["kod": $0 < 10 ? "00000\($0)" : "0000\($0)"]) }
        #expect(try app.events(.secondFactorFailed) <= 5)
        #expect(client.get("/logga-in/kod").location?.hasPrefix("/logga-in?") == true)
    }

    @Test func `a recovery code opens once`() throws {
        let app = try AccessApp()
        let kim = try app.account("kim", hasApp: true)
        let codes = try RecoveryCodes.make(app.store.passwordWork)
        try app.change { try SecondFactorRepository.replaceRecoveryCodes(codes.hashes, of: kim, $0) }
        let (client, form) = try halfOpen(app)
        #expect(client.submit(form, ["kod": codes.words[3]]).status == 303)
        #expect(client.get("/tvafaktor").contains("9 reservkoder"))
        let (other, again) = try halfOpen(app)
        #expect(other.submit(again, ["kod": codes.words[3]]).status == 422)
        #expect(try app.events(.recoveryCodeUsed) == 1)
        #expect(Set(codes.words).count == RecoveryCodes.count)
        #expect(codes.words.allSatisfy { $0.filter(\.isNumber).count == RecoveryCodes.digits })
    }

    @Test(arguments: [
        ("123456", TypedCode.app("123456")), (" 123 456 ", .app("123456")), ("12345", nil), ("abcdef", nil),
        ("１２３４５６", nil),
        ("1234 5678 9012 3456 7890", .recovery("12345678901234567890")),
        ("1234-5678-9012-3456-7890", .recovery("12345678901234567890")),
    ])
    func `a code is read past its spaces and nothing else`(_ text: String, _ code: TypedCode?) {
        #expect(TypedCode(text) == code)
    }
}
