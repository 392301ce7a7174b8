import Casework
import Law
import SQL
import Store
import TestSupport
import Testing

@Suite("What is typed is kept")
struct KeepingTests {
    private func two() throws -> (test: TestStore, anna: Actor, bo: Actor) {
        let test = try TestStore()
        let anna = try test.account("anna"), bo = try test.account("bo")
        return (test, try test.signIn(anna).actor, try test.signIn(bo).actor)
    }

    private let key = "0123456789abcdef"

    @Test("a draft is saved over and found again by its owner only")
    func drafts() throws {
        let (test, anna, bo) = try two()
        let drafts = Drafts(test.store)
        func save(_ fields: String, _ actor: Actor) throws -> DraftSaving {
            try drafts.save(formKey: key, address: "/a", title: "Titel", episode: nil, fields: fields,
                            textHash: [], under: actor)
        }
        for text in ["första", "andra"] {
            _ = try save(text, anna)
            #expect(test.isDurable(anna.trail))
        }
        // Saved at each pause in the typing, but in the log once for each sitting.
        #expect(anna.trail.events == [.draftSaved])
        test.clock.move(seconds: 3600)
        _ = try save("andra", anna)
        #expect(test.isDurable(anna.trail))
        #expect(anna.trail.events == [.draftSaved, .draftSaved])
        #expect(try drafts.find(key, under: anna)?.fields == "andra")
        #expect(try drafts.list(under: anna).map(\.formKey) == [key])
        #expect(try drafts.find(key, under: bo) == nil)
        #expect(try drafts.list(under: bo).isEmpty)
        #expect(try save("bo", bo) == .notYours)
        #expect(bo.trail.events.isEmpty)
        #expect(try drafts.discard(key, under: bo) == false)
        #expect(try drafts.find(key, under: anna)?.fields == "andra")
        #expect(try drafts.discard(key, under: anna))
        #expect(test.isDurable(anna.trail))
        #expect(try drafts.find(key, under: anna) == nil)
    }

    @Test("a form's key is spent once, and tells its owner where the act led")
    func formKeys() throws {
        let (test, anna, bo) = try two()
        let keys = FormKeys(), hash = [UInt8](repeating: 7, count: 32)
        #expect(try test.change { try keys.spend(key, on: hash, location: "/a", by: anna.accountID, $0) })
        #expect(try !test.change { try keys.spend(key, on: hash, location: "/b", by: anna.accountID, $0) })
        #expect(try !test.change { try keys.spend(key, on: hash, location: "/b", by: bo.accountID, $0) })
        #expect(try test.store.read { try keys.spent(key, by: anna.accountID, $0) }?.location == "/a")
        #expect(try test.store.read { try keys.spent(key, by: bo.accountID, $0)?.location } == nil)
    }

    /// What waits under a cookie's token for somebody who signs in.
    private func waiting(_ token: String, for actor: Actor, _ test: TestStore) throws -> [HeldForm] {
        try test.change {
            try HeldForms.waiting(token, for: actor.accountID, sealer: test.store.sealer, $0)
        }
    }

    @Test("held forms come back to their owner, each until it is released")
    func heldForms() throws {
        let (test, anna, bo) = try two()
        let held = HeldForms(test.store)
        let token = try held.hold(for: anna.accountID, address: "/a", fields: [1], trail: test.trail())
        for (address, octet) in [("/b", 2), ("/a", 3)] as [(String, UInt8)] {
            test.clock.move(seconds: 1)
            let same = try held.hold(
                for: anna.accountID, address: address, fields: [octet], token: token, trail: test.trail())
            #expect(same == token)
        }
        #expect(try waiting(token, for: bo, test).isEmpty)
        #expect(try waiting("x", for: anna, test).isEmpty)
        let forms = try waiting(token, for: anna, test)
        #expect(forms.map(\.address) == ["/b", "/a"])
        #expect(forms.map(\.fields) == [[2], [3]])
        for form in forms { try test.change { try HeldForms.release(form, of: anna.accountID, $0) } }
        #expect(try waiting(token, for: anna, test).isEmpty)
    }

    @Test("a held form is gone after a day")
    func expiredForms() throws {
        let (test, anna, _) = try two()
        let held = HeldForms(test.store)
        let token = try held.hold(for: anna.accountID, address: "/a", fields: [1], trail: test.trail())
        test.clock.move(seconds: HeldForms.lifetime)
        #expect(try waiting(token, for: anna, test).isEmpty)
        test.store.sweep()
        try test.change { _ in }
        #expect(try test.store.read { try $0.first("SELECT count(*) FROM held_form") { try $0.int(0) } } == 0)
    }

    @Test("a held form cannot be read from the file, not even with the installation's key")
    func sealedForms() throws {
        let (test, anna, _) = try two()
        let trail = test.trail()
        let text = "en ovanlig mening som ingen annan har skrivit"
        let held = HeldForms(test.store)
        _ = try held.hold(for: anna.accountID, address: "/a", fields: Array(text.utf8), trail: trail)
        #expect(test.isDurable(trail))
        test.store.close()
        let octets = try test.folder.read(TestStore.fileName)
        #expect(!String(decoding: octets, as: UTF8.self).contains(text))
    }

    @Test("a sealed value opens in its own place only")
    func sealer() throws {
        let (test, anna, bo) = try two()
        var sealed = try test.store.sealer.seal([1, 2, 3], for: .secondFactor(of: anna.accountID))
        #expect(try test.store.sealer.open(sealed, for: .secondFactor(of: anna.accountID)) == [1, 2, 3])
        #expect(throws: (any Error).self) {
            _ = try test.store.sealer.open(sealed, for: .secondFactor(of: bo.accountID))
        }
        sealed[sealed.count / 2] ^= 1
        #expect(throws: (any Error).self) {
            _ = try test.store.sealer.open(sealed, for: .secondFactor(of: anna.accountID))
        }
    }
}
