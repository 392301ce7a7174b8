@testable import App
import Casework
import Crypto
import Law
import SQL
import Store
import TestSupport
import Web

/// The forms of access, filled in rightly, for the tests over every form.
extension FormSample {
    static let access: [FormSample] = visitors + halfSignedIn + own + accounts

    private static let visitors = [
        FormSample(
            pattern: "/logga-in", sender: .visitor, address: { _ in "/logga-in" },
            values: ["anvandarnamn": "koordinator", "losenord": "steget-demo"], typedField: "anvandarnamn",
            resend: .turnedAway),
        FormSample(
            pattern: "/aktivera", sender: .visitor,
            address: { app in
                let hash = try ActivationCode.hash("AAAA-BBBB")
                try app.arrange("koordinator") { id, transaction in
                    try AccountRepository.setActivation(
                        hash, until: transaction.now.adding(seconds: 60), of: id, transaction)
                }
                return "/aktivera"
            },
            values: ["kod": "AAAA-BBBB", "nytt": AccessApp.password, "igen": AccessApp.password],
            typedField: "kod", resend: .turnedAway),
    ]

    private static let halfSignedIn = [
        FormSample(
            pattern: "/logga-in/kod", sender: .halfSignedIn("koordinator"),
            address: { app in
                try app.connectApp("koordinator")
                return "/logga-in/kod"
            }, values: ["kod": TestApp.codeNow], resend: .turnedAway),
        FormSample(
            pattern: "/tvafaktor/koppla", sender: .halfSignedIn("koordinator"),
            address: { app in
                try app.beginApp("koordinator")
                return "/tvafaktor/koppla"
            }, values: ["kod": TestApp.codeNow], resend: .turnedAway),
    ]

    private static let own = [
        FormSample(
            pattern: "/bekrafta", sender: .signedIn("koordinator"), address: { _ in "/bekrafta" },
            values: ["losenord": "steget-demo"], resend: .proofAgain),
        FormSample(
            pattern: "/mitt-konto/losenord", sender: .signedIn("koordinator"),
            address: { _ in "/mitt-konto/losenord" },
            values: ["losenord": "steget-demo", "nytt": AccessApp.password, "igen": AccessApp.password]),
        FormSample(
            pattern: "/tvafaktor/byt", sender: .signedIn("koordinator"),
            address: { app in
                try app.beginApp("koordinator")
                return "/tvafaktor/byt"
            }, values: ["kod": TestApp.codeNow]),
        FormSample(
            pattern: "/tvafaktor/reservkoder", sender: .signedIn("koordinator"),
            address: { app in
                try app.connectApp("koordinator")
                return "/tvafaktor/reservkoder"
            }, values: [:]),
        FormSample(
            pattern: "/tvafaktor/ta-bort", sender: .signedIn("koordinator"),
            address: { _ in "/tvafaktor/ta-bort" }, values: [:]),
    ]

    static let accounts = [
        FormSample(
            pattern: "/konton/nytt", sender: .signedIn("administrator"), address: { _ in "/konton/nytt" },
            values: ["namn": "Robin Ek", "anvandarnamn": "robin.ek"], typedField: "namn"),
        of("/roller", ["granskare": "ja"], pattern: "/konton/{account}/roller"),
        of("/roller/uppsala", ["koordinator": "ja"], pattern: "/konton/{account}/roller/{programme}"),
        of("/aterstall", [:], pattern: "/konton/{account}/aterstall"),
        of("/tvafaktor", [:], pattern: "/konton/{account}/tvafaktor"),
    ]

    private static func of(_ act: String, _ values: [String: String], pattern: String) -> FormSample {
        FormSample(
            pattern: pattern, sender: .signedIn("administrator"),
            address: { app in try "/konton/\(app.account("handlaggare"))" + act }, values: values)
    }
}

extension TestApp {
    /// What the test's app shows while the clock stands still.
    static var codeNow: String { code(TestClock()) }

    private static func code(_ clock: TestClock) -> String {
        let step = TOTP.step(at: Int(clock.clock.now.milliseconds / 1000))
        return (try? TOTP(secret: AccessApp.seed).code(at: step)) ?? ""
    }

    func account(_ username: String) throws -> AccountID {
        try AccountRegister(store).find(username)
    }

    /// Changes something of an account and waits until readers see it.
    func arrange(_ username: String, _ body: (AccountID, borrowing WriteTransaction) throws -> Void) throws {
        let id = try account(username)
        try arranging { try body(id, $0) }
    }

    /// An app whose first code is still to come.
    func beginApp(_ username: String) throws {
        try arrange(username) { id, transaction in
            let sealed = try store.sealer.seal(AccessApp.seed, for: .secondFactor(of: id))
            try SecondFactorRepository.setPending(sealed, of: id, transaction)
        }
    }

    func connectApp(_ username: String) throws {
        try arrange(username) { id, transaction in
            let sealed = try store.sealer.seal(AccessApp.seed, for: .secondFactor(of: id))
            try transaction.run("UPDATE account SET totp_sealed = \(sealed) WHERE id = \(id)")
        }
    }

    /// Signs an account in by the code from its app, in a browser that keeps these cookies.
    /// - Returns: the browser, and the address of the form that waited; nil if none did.
    func signIn(_ username: String, keeping cookies: [String: String]) throws -> (TestClient, form: String?) {
        try connectApp(username)
        let client = try client(as: username, keeping: cookies, stage: .password)
        let answer = client.submit("/logga-in/kod", ["kod": TestApp.code(clock)])
        guard answer.status == 303, let address = answer.location else { throw AccessApp.Missing() }
        return (client, address == "/min-dag" ? nil : address)
    }
}
