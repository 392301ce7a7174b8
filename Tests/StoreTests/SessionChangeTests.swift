import Casework
import Law
import SQL
import Store
import TestSupport
import Testing

@Suite("What changes under an open session")
struct SessionChangeTests {
    @Test("a half-open session opens nothing, and its cookie dies with the second factor")
    func secondFactor() throws {
        let test = try TestStore()
        let account = try test.account("anna")
        let sessions = Sessions(test.store)
        let first = try test.change {
            try sessions.start(account: account, stage: .password, peer: "p", device: "d", $0)
        }
        guard case .halfOpen(let half) = try test.state(of: first.token) else {
            Issue.record("a half-open session is something else")
            return
        }
        #expect(try test.change { try sessions.countCodeTry(half, $0) } == 1)
        #expect(try test.change { try sessions.countCodeTry(half, $0) } == 2)
        let second = try #require(try test.change { try sessions.complete(half, $0) })
        #expect(second.token != first.token)
        #expect(try test.isOpen(second.token))
        guard case .ended(account, .replaced) = try test.state(of: first.token) else {
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
        guard case .open(let later) = try test.state(of: next.token) else {
            Issue.record("the new cookie opens nothing")
            return
        }
        #expect(try !test.isOpen(key.token))
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
        guard case .open(let changed) = try test.state(of: key.token) else {
            Issue.record("the session is gone")
            return
        }
        #expect(!changed.may(.readCases, in: .either))
        let ended = try test.change {
            try Sessions(test.store).endAll(of: account, except: actor.sessionID, .passwordChanged, $0)
        }
        #expect(ended == 1)
        guard case .ended(account, .passwordChanged) = try test.state(of: other.key.token) else {
            Issue.record("the other session lives on")
            return
        }
        try test.change { try $0.run("UPDATE account SET is_disabled = 1 WHERE id = \(account)") }
        guard case .ended(account, .disabled) = try test.state(of: key.token) else {
            Issue.record("a closed account is let in")
            return
        }
    }
}
