import Casework
import Law
import SQL
import Store
import TestSupport
import Testing

@Suite("Sessions")
struct SessionsTests {
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
        #expect(actor.programmes(for: .logInquiry, in: nil) == [here])
        #expect(actor.programmes(for: .readCases, in: .either) == [here, elsewhere])
        #expect(actor.may(.logInquiry, in: nil, of: here))
        #expect(!actor.may(.logInquiry, in: nil, of: elsewhere))
        #expect(!actor.may(.manageAccounts, in: nil))
        for token in ["", "x", String(repeating: "x", count: 43), String(repeating: "x", count: 10_000)] {
            guard case .none = try test.state(of: token) else {
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
            #expect(try test.isOpen(busy.token))
            try test.change { _ in }
        }
        guard case .expired(account) = try test.state(of: idle.token) else {
            Issue.record("an idle session is open")
            return
        }
        test.clock.move(seconds: 20 * 60)
        guard case .expired(account) = try test.state(of: busy.token) else {
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
        guard case .ended(account, .tooMany) = try test.state(of: keys[0].token) else {
            Issue.record("four sessions are open")
            return
        }
        for key in keys.dropFirst() { #expect(try test.isOpen(key.token)) }
        #expect(try Sessions(test.store).list(of: account).count == 3)
    }

    @Test("nobody ends anybody else's session")
    func own() throws {
        let test = try TestStore()
        let (key, actor) = try test.signIn(try test.account("anna"))
        let other = try test.account("bo")
        #expect(try test.change {
            try Sessions(test.store).end(actor.sessionID, of: other, .ended, $0) == nil
        })
        #expect(try test.isOpen(key.token))
    }
}
