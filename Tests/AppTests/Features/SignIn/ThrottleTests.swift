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

/// Guessing is slowed and nobody is locked out (ASVS 6.3.1, 6.6.3).
@Suite struct ThrottleTests {
    @Test(arguments: [
        (0, 0), (4, 0), (5, 1), (6, 2), (7, 4), (8, 8), (9, 16), (10, 32), (11, 60), (12, 60), (4000, 60),
    ])
    func `the wait doubles after five failures and is never over a minute`(_ failures: Int, _ seconds: Int) {
        let now = Instant(milliseconds: 1_800_000_000_000)
        #expect(SignInDelay.seconds(failures: failures, last: now, now: now) == seconds)
        #expect(SignInDelay.seconds(failures: failures, last: now, now: now.adding(seconds: 61)) == 0)
        #expect(SignInDelay.seconds(failures: failures, last: now.adding(seconds: 9000), now: now) == seconds)
    }

    @Test(arguments: ["kim", "nobody"])
    func `after five failures on a name the next waits, also with the right password`(_ name: String) throws {
        let app = try AccessApp(isDemonstration: true)
        try app.account("kim")
        for _ in 0..<5 { #expect(app.give(name, in: app.client(), "inte det rätta").status == 422) }
        let page = app.give(name, in: app.client())
        #expect(page.status == 429)
        #expect(page.response.fields[.retryAfter] == "1")
        #expect(page.form(sentTo: "/logga-in")?.value("anvandarnamn") == name)
        #expect(try app.events(.signInFailed) == 5, "what waits is not compared")
        app.clock.move(seconds: 1)
        #expect(app.give(name, in: app.client()).status == (name == "kim" ? 303 : 422))
    }

    @Test func `a stranger's failures do not delay the owner where the owner has been before`() throws {
        let app = try AccessApp(isDemonstration: true)
        let kim = try app.account("kim")
        _ = try app.client(as: kim, peer: "192.0.2.1")
        for _ in 0..<5 { app.give("kim", in: app.client(peer: "198.51.100.7"), "inte det rätta") }
        #expect(app.give("kim", in: app.client(peer: "198.51.100.7")).status == 429)
        #expect(app.give("kim", in: app.client(peer: "192.0.2.1")).status == 303)
    }

    @Test func `one guess from a new place is heard however many strangers failed, but only one`() throws {
        let app = try AccessApp(isDemonstration: true)
        try app.account("kim")
        try app.change { transaction in
            let name = try app.store.sealer.fingerprint("name/kim")
            for _ in 0..<40 {
                try transaction.run(
                    """
                    INSERT INTO sign_in_failure (peer, name_hash, at)
                    VALUES ('198.51.100.7', \(name), \(transaction.now))
                    """)
            }
        }
        let (first, second) = ("2001:db8:1:2::5", "2001:db8:1:3::5")
        #expect(app.give("kim", in: app.client(peer: "198.51.100.7")).status == 429)
        #expect(app.give("kim", in: app.client(peer: first)).status == 303, "the owner at a new place")
        #expect(app.give("kim", in: app.client(peer: second), "inte det rätta").status == 422)
        #expect(app.give("kim", in: app.client(peer: "2001:db8:1:3::6")).status == 429, "the same subscriber")
    }

    @Test func `one source gets thirty failures in ten minutes, whatever the names`() throws {
        let app = try AccessApp(isDemonstration: true)
        try app.account("kim")
        let peers = ["2001:db8:1:2::5", "2001:db8:1:2:ffff::9"]
        try app.change { transaction in
            for number in 0..<29 {
                let name = [UInt8](repeating: UInt8(number), count: 32)
                try transaction.run(
                    """
                    INSERT INTO sign_in_failure (peer, name_hash, at)
                    VALUES ('2001:db8:1:2::/64', \(name), \(transaction.now))
                    """)
            }
        }
        #expect(app.give("kim", in: app.client(peer: peers[0]), "inte det rätta").status == 422)
        #expect(app.give("kim", in: app.client(peer: peers[1])).status == 429, "the same subscriber")
        #expect(app.give("kim", in: app.client(peer: "192.0.2.1")).status == 303, "the owner from elsewhere")
        app.clock.move(seconds: 600)
        #expect(app.give("kim", in: app.client(peer: peers[1])).status == 303)
    }

    @Test func `guesses at the same instant count as if sent one after another`() throws {
        let app = try AccessApp(isDemonstration: true)
        try app.account("kim")
        let forms = (0..<12).map { _ in
            let client = app.client()
            return (client, client.get("/logga-in").form(sentTo: "/logga-in"))
        }
        onThreads(forms.count) { index in
            guard let form = forms[index].1 else { return }
            forms[index].0.submit(form, ["anvandarnamn": "kim", "losenord": "gissning \(index)"])
        }
        #expect(try app.events(.signInFailed) == 5)
        #expect(try app.events(.signInSlowed) == 1)
    }

    @Test(arguments: [
        ("192.0.2.1", "192.0.2.1"), ("::ffff:192.0.2.1", "192.0.2.1"), ("2001:db8::1", "2001:db8:0:0::/64"),
        ("lokal", "lokal"),
    ])
    func `a source is an IPv4 address or a subscriber's IPv6 network`(_ peer: String, _ source: String) {
        #expect(NetworkSource.of(peer) == source)
    }
}
