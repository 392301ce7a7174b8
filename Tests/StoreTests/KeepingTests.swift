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
        for text in ["första", "andra"] {
            _ = try drafts.save(
                formKey: key, address: "/a", title: "Titel", episode: nil, fields: text, under: anna)
            #expect(test.isDurable(anna.trail))
        }
        // Saved at each pause in the typing, but in the log once for each sitting.
        #expect(anna.trail.events == [.draftSaved])
        test.clock.move(seconds: 3600)
        _ = try drafts.save(
            formKey: key, address: "/a", title: "T", episode: nil, fields: "andra", under: anna)
        #expect(test.isDurable(anna.trail))
        #expect(anna.trail.events == [.draftSaved, .draftSaved])
        #expect(try drafts.find(key, under: anna)?.fields == "andra")
        #expect(try drafts.list(under: anna).map(\.formKey) == [key])
        #expect(try drafts.find(key, under: bo) == nil)
        #expect(try drafts.list(under: bo).isEmpty)
        let taken = try drafts.save(
            formKey: key, address: "/b", title: "", episode: nil, fields: "bo", under: bo)
        #expect(taken == nil)
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
        let keys = FormKeys()
        #expect(try test.change { try keys.spend(key, location: "/a", by: anna.accountID, $0) })
        #expect(try !test.change { try keys.spend(key, location: "/b", by: anna.accountID, $0) })
        #expect(try !test.change { try keys.spend(key, location: "/b", by: bo.accountID, $0) })
        #expect(try test.store.read { try keys.location(of: key, by: anna.accountID, $0) } == "/a")
        #expect(try test.store.read { try keys.location(of: key, by: bo.accountID, $0) } == nil)
    }

    @Test("a held form comes back to its owner, once")
    func heldForms() throws {
        let (test, anna, bo) = try two()
        let held = HeldForms(test.store)
        let trail = test.trail()
        let token = try held.hold(
            account: anna.accountID, address: "/a", fields: Array("å=1".utf8), trail: trail)
        #expect(test.isDurable(trail))
        #expect(try held.take(token, by: bo) == nil)
        #expect(try held.take("x", by: anna) == nil)
        let form = try #require(try held.take(token, by: anna))
        #expect(form.address == "/a")
        #expect(form.fields == Array("å=1".utf8))
        #expect(try held.take(token, by: anna) == nil)
    }

    @Test("a held form is gone after a day")
    func expiredForms() throws {
        let (test, anna, _) = try two()
        let held = HeldForms(test.store)
        let token = try held.hold(account: nil, address: "/a", fields: [1], trail: test.trail())
        test.clock.move(seconds: HeldForms.lifetime)
        #expect(try held.take(token, by: anna) == nil)
        test.store.sweep()
        try test.change { _ in }
        #expect(try test.store.read { try $0.first("SELECT count(*) FROM held_form") { try $0.int(0) } } == 0)
    }

    @Test("a held form cannot be read from the file, not even with the installation's key")
    func sealedForms() throws {
        let (test, _, _) = try two()
        let trail = test.trail()
        let text = "en ovanlig mening som ingen annan har skrivit"
        let held = HeldForms(test.store)
        _ = try held.hold(account: nil, address: "/a", fields: Array(text.utf8), trail: trail)
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
