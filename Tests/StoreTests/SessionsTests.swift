import Casework
import Law
import SQL
import Store
import TestSupport
import Testing

@Suite("Sessions")
struct SessionsTests {
    private func state(_ test: TestStore, _ token: String) throws -> SessionState {
        try Sessions(test.store).find(token: token, trail: test.trail())
    }

    private func isOpen(_ test: TestStore, _ token: String) throws -> Bool {
        if case .open = try state(test, token) { return true }
        return false
    }

    @Test("an open session gives its account with its roles, and an unknown cookie nothing")
    func open() throws {
        let test = try TestStore()
        let here = try test.programme(), elsewhere = try test.programme("lulea")
        let account = try test.account("anna", [
            Membership(programme: here, role: .coordinator),
            Membership(programme: elsewhere, role: .investigator),
        ])
        let actor = try test.signIn(account).actor
        #expect(actor.accountID == account)
        #expect(actor.programmes(for: .logInquiry) == [here])
        #expect(actor.programmes(for: .readCases) == [here, elsewhere])
        #expect(actor.may(.logInquiry, in: here))
        #expect(!actor.may(.logInquiry, in: elsewhere))
        #expect(!actor.may(.manageAccounts))
        for token in ["", "x", String(repeating: "x", count: 43), String(repeating: "x", count: 10_000)] {
            guard case .none = try state(test, token) else {
                Issue.record("an unknown cookie was somebody")
                continue
            }
        }
    }

    @Test("the file holds the cookie's hash, never the cookie")
    func hashed() throws {
        let test = try TestStore()
        let key = try test.signIn(try test.account("anna")).key
        test.store.close()
        let octets = try test.folder.read(TestStore.fileName)
        #expect(!String(decoding: octets, as: UTF8.self).contains(key.token))
    }

    @Test("half an hour without a request ends a session; one each twenty minutes keeps it for twelve hours")
    func limits() throws {
        let test = try TestStore()
        let account = try test.account("anna")
        let idle = try test.signIn(account).key, busy = try test.signIn(account).key
        for _ in 0..<35 {
            test.clock.move(seconds: 20 * 60)
            #expect(try isOpen(test, busy.token))
            try test.change { _ in }
        }
        guard case .expired(account) = try state(test, idle.token) else {
            Issue.record("an idle session is open")
            return
        }
        test.clock.move(seconds: 20 * 60)
        guard case .expired(account) = try state(test, busy.token) else {
            Issue.record("a session is older than twelve hours")
            return
        }
    }

    @Test("the fourth session ends the oldest, and its owner is told why")
    func surplus() throws {
        let test = try TestStore()
        let account = try test.account("anna")
        var keys: [SessionKey] = []
        for _ in 0..<4 {
            keys.append(try test.signIn(account).key)
            test.clock.move(seconds: 1)
        }
        guard case .ended(account, .tooMany) = try state(test, keys[0].token) else {
            Issue.record("four sessions are open")
            return
        }
        for key in keys.dropFirst() { #expect(try isOpen(test, key.token)) }
        #expect(try Sessions(test.store).list(of: account).count == 3)
    }

    @Test("a half-open session opens nothing, and its cookie dies with the second factor")
    func secondFactor() throws {
        let test = try TestStore()
        let account = try test.account("anna")
        let sessions = Sessions(test.store)
        let first = try test.change {
            try sessions.start(account: account, stage: .password, peer: "p", device: "d", $0)
        }
        guard case .halfOpen(let half) = try state(test, first.token) else {
            Issue.record("a half-open session is something else")
            return
        }
        #expect(try test.change { try sessions.countCodeTry(half, $0) } == 1)
        #expect(try test.change { try sessions.countCodeTry(half, $0) } == 2)
        let second = try #require(try test.change { try sessions.complete(half, $0) })
        #expect(second.token != first.token)
        #expect(try isOpen(test, second.token))
        guard case .ended(account, .replaced) = try state(test, first.token) else {
            Issue.record("the first cookie lives on")
            return
        }
        #expect(try test.change { try sessions.complete(half, $0) } == nil)
    }

    @Test("a confirmed session has a new cookie, the same form token and the same end")
    func rotate() throws {
        let test = try TestStore()
        let (key, actor) = try test.signIn(try test.account("anna"))
        test.clock.move(seconds: 600)
        let next = try #require(try test.change { try Sessions(test.store).rotate(actor, $0) })
        guard case .open(let later) = try state(test, next.token) else {
            Issue.record("the new cookie opens nothing")
            return
        }
        #expect(try !isOpen(test, key.token))
        #expect(later.csrfToken == actor.csrfToken)
        #expect(later.endsAt == actor.endsAt)
        #expect(later.confirmedAt == test.clock.clock.now)
    }

    @Test("a changed role, a closed account and an ended session count from the next request")
    func atOnce() throws {
        let test = try TestStore()
        let programme = try test.programme()
        let account = try test.account("anna", [Membership(programme: programme, role: .coordinator)])
        let (key, actor) = try test.signIn(account)
        let other = try test.signIn(account)
        try test.change { try $0.run("DELETE FROM membership WHERE account_id = \(account)") }
        guard case .open(let changed) = try state(test, key.token) else {
            Issue.record("the session is gone")
            return
        }
        #expect(!changed.may(.readCases))
        let ended = try test.change {
            try Sessions(test.store).endAll(of: account, except: actor.sessionID, .passwordChanged, $0)
        }
        #expect(ended == 1)
        guard case .ended(account, .passwordChanged) = try state(test, other.key.token) else {
            Issue.record("the other session lives on")
            return
        }
        try test.change { try $0.run("UPDATE account SET is_disabled = 1 WHERE id = \(account)") }
        guard case .ended(account, .disabled) = try state(test, key.token) else {
            Issue.record("a closed account is let in")
            return
        }
    }

    @Test("nobody ends anybody else's session")
    func own() throws {
        let test = try TestStore()
        let (key, actor) = try test.signIn(try test.account("anna"))
        let other = try test.account("bo")
        #expect(try test.change {
            try Sessions(test.store).end(actor.sessionID, of: other, .ended, $0) == nil
        })
        #expect(try isOpen(test, key.token))
    }
}
