@testable import App
import Casework
import Crypto
import Law
import SQL
import Store
import TestSupport
import Web

/// The forms of access, filled in rightly, for the tests over every form. The two that want a half-open
/// session (`/logga-in/kod`, `/tvafaktor/koppla`) have tests of their own, since nobody is signed in there.
extension FormSample {
    static let access: [FormSample] = visitors + own + accounts

    private static let visitors = [
        FormSample(
            pattern: "/logga-in", account: "", address: { _ in "/logga-in" },
            values: ["anvandarnamn": "koordinator", "losenord": "steget-demo"], typedField: "anvandarnamn"),
        FormSample(
            pattern: "/aktivera", account: "", address: { _ in "/aktivera" },
            values: ["kod": "AAAA-BBBB", "nytt": AccessApp.password, "igen": AccessApp.password],
            typedField: "kod"),
    ]

    private static let own = [
        FormSample(
            pattern: "/bekrafta", account: "koordinator", address: { _ in "/bekrafta" },
            values: ["losenord": "steget-demo"], typedField: nil, replacesSession: true),
        FormSample(
            pattern: "/mitt-konto/losenord", account: "koordinator", address: { _ in "/mitt-konto/losenord" },
            values: ["losenord": "steget-demo", "nytt": AccessApp.password, "igen": AccessApp.password],
            typedField: nil),
        FormSample(
            pattern: "/tvafaktor/byt", account: "koordinator",
            address: { app in
                try app.arrange("koordinator") { id, transaction in
                    let sealed = try app.store.sealer.seal(AccessApp.seed, for: .secondFactor(of: id))
                    try SecondFactorRepository.setPending(sealed, of: id, transaction)
                }
                return "/tvafaktor/byt"
            }, values: ["kod": codeNow], typedField: nil),
        FormSample(
            pattern: "/tvafaktor/reservkoder", account: "koordinator",
            address: { app in
                try app.connectApp("koordinator")
                return "/tvafaktor/reservkoder"
            }, values: [:], typedField: nil),
        FormSample(
            pattern: "/tvafaktor/ta-bort", account: "koordinator", address: { _ in "/tvafaktor/ta-bort" },
            values: [:], typedField: nil),
    ]

    private static let accounts = [
        FormSample(
            pattern: "/konton/nytt", account: "administrator", address: { _ in "/konton/nytt" },
            values: ["namn": "Robin Ek", "anvandarnamn": "robin.ek"], typedField: "namn"),
        of("/roller", ["granskare": "ja"], pattern: "/konton/{account}/roller"),
        of("/roller/uppsala", ["koordinator": "ja"], pattern: "/konton/{account}/roller/{programme}"),
        of("/aterstall", [:], pattern: "/konton/{account}/aterstall"),
        of("/tvafaktor", [:], pattern: "/konton/{account}/tvafaktor"),
    ]

    private static func of(_ act: String, _ values: [String: String], pattern: String) -> FormSample {
        FormSample(
            pattern: pattern, account: "administrator",
            address: { app in try "/konton/\(app.account("handlaggare"))" + act }, values: values,
            typedField: nil)
    }

    /// What the test's app shows while the clock stands still.
    private static var codeNow: String {
        let step = TOTP.step(at: Int(TestClock().clock.now.milliseconds / 1000))
        return (try? TOTP(secret: AccessApp.seed).code(at: step)) ?? ""
    }
}

extension TestApp {
    func account(_ username: String) throws -> AccountID {
        try AccountRegister(store).find(username)
    }

    /// Changes something of an account and waits until readers see it.
    func arrange(_ username: String, _ body: (AccountID, borrowing WriteTransaction) throws -> Void) throws {
        let id = try account(username)
        let trail = Trail(peer: nil, request: "test"), signal = Signal()
        try store.write(.demonstrationMade, under: Operator(trail: trail)) { try body(id, $0) }
        store.whenDurable(trail) { signal.send($0) }
        guard signal.wait() else { throw AccessApp.Missing() }
    }

    func connectApp(_ username: String) throws {
        try arrange(username) { id, transaction in
            let sealed = try store.sealer.seal(AccessApp.seed, for: .secondFactor(of: id))
            try transaction.run("UPDATE account SET totp_sealed = \(sealed) WHERE id = \(id)")
        }
    }
}
