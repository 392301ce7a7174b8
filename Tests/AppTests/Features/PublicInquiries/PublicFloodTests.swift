@testable import App
import Casework
import Foundation
import HTTP
import HTTPTypes
import SQL
import Store
import TestSupport
import Testing

/// The public form, as programs, nervous fingers and floods meet it.
@Suite struct PublicFloodTests {
    @Test("A program that fills in every field, and one in a hurry, send nothing, and lose nothing")
    func machines() throws {
        let app = try TestApp()
        let walk = PublicWalk(app)
        let check = try walk.write(as: "foralder")
        #expect(walk.confirm(check, ["webbplats": "http://x"]).status == 422)
        #expect(try app.auditCount(.inquiryReceived) == 0)
        let hurried = walk.client.post(
            "/anmalan/uppsala/svenska/ny", ["roll": "foralder", "telefon": "070-174 06 05"])
        #expect(hurried.status == 422 && hurried.contains("070-174 06 05"))
        #expect(walk.confirm(check).status == 303)
        #expect(try app.auditCount(.inquiryReceived) == 1)
    }

    @Test("A double click is one inquiry, and the page after it shows nobody what was written")
    func twice() throws {
        let app = try TestApp()
        let walk = PublicWalk(app)
        let check = try walk.write(as: "foralder")
        #expect(walk.confirm(check).status == 303)
        let again = walk.confirm(check)
        #expect(again.status == 409 && !again.contains("dagarna"))
        #expect(try app.auditCount(.inquiryReceived) == 1)
        #expect(walk.client.get(check.path).status == 303)
    }

    @Test("Erased is erased, and three hours later it is gone too, but what stands on the page goes on")
    func erased() throws {
        let app = try TestApp()
        let walk = PublicWalk(app)
        let check = try walk.write(as: "foralder")
        let erase = try #require(check.forms.first { $0.action.hasSuffix("/radera") })
        #expect(walk.client.submit(erase, [:]).status == 303)
        #expect(walk.client.get(check.path).status == 404)
        let question = try walk.write(as: "foralder", until: "beratta")
        app.clock.move(seconds: 4 * 3600)
        let form = try #require(question.forms.first { $0.fields.contains { $0.name == "berattelse" } })
        let next = walk.client.submit(form, ["berattelse": "En lång text"])
        #expect(next.status == 303)
        let page = walk.client.get(next.location ?? "")
        #expect(page.contains("Hur når vi dig?"))
    }

    @Test("From one place come so many an hour; then the text stays on the page, and others come through")
    func flood() throws {
        let app = try TestApp()
        for _ in 0..<20 { #expect(try PublicWalk(app, peer: "192.0.2.7").send(as: "van").status == 200) }
        let late = PublicWalk(app, peer: "192.0.2.7")
        let check = try late.write(as: "van")
        let refused = late.confirm(check)
        #expect(refused.status == 429 && refused.contains("Sover på dagarna"))
        #expect(refused.response.fields[.retryAfter] == "600")
        #expect(try PublicWalk(app, peer: "198.51.100.9").send(as: "foralder").status == 200)
        #expect(try app.auditCount(.inquiryReceived) == 21)
    }

    @Test("One IPv6 customer is one place, whichever of its networks it writes from")
    func networks() throws {
        let app = try TestApp()
        for network in 1...20 {
            #expect(try PublicWalk(app, peer: "2001:db8:1:\(network)::7").send(as: "van").status == 200)
        }
        let late = PublicWalk(app, peer: "2001:db8:1:ffff::7")
        #expect(late.confirm(try late.write(as: "van")).status == 429)
        #expect(try PublicWalk(app, peer: "2001:db8:2:1::7").send(as: "van").status == 200)
    }

    @Test("Nobody fills the log by erasing what is not there")
    func erasedBefore() throws {
        let app = try TestApp()
        let walk = PublicWalk(app)
        let check = try walk.write(as: "van")
        #expect(walk.confirm(check).status == 303)
        let before = try app.auditCount()
        let never = "/anmalan/uppsala/svenska/" + String(repeating: "A", count: 43)
        for address in [never, String(check.path.dropLast("/kontrollera".count))] {
            #expect(walk.client.post(address + "/radera", [:]).status == 404)
        }
        #expect(try app.auditCount() == before)
    }

    @Test("The same page is kept so many times, and then what was written stays on it")
    func keptForEver() throws {
        let app = try TestApp()
        let walk = PublicWalk(app)
        let page = try walk.write(as: "van", until: "beratta")
        let form = try #require(page.forms.first { $0.fields.contains { $0.name == "berattelse" } })
        var statuses: [Int] = []
        for _ in 0..<PublicGate.keptPerForm {
            statuses.append(walk.client.submit(form, ["berattelse": "En lång text"]).status)
        }
        let refused = walk.client.submit(form, ["berattelse": "Ännu en"])
        #expect(statuses.first == 303 && refused.status == 429 && refused.contains("Ännu en"))
        #expect(try app.auditCount(.publicFormSaved) <= PublicGate.keptPerForm + 2)
    }

    @Test("What is sent to a form that is not there is kept only from a page of ours")
    func withoutPage() throws {
        let app = try TestApp()
        let visitor = TestClient(app.router)
        let address = "/anmalan/uppsala/svenska/\(String(repeating: "A", count: 43))/du"
        for stamp in ["", "1.AAAA", "0." + String(repeating: "A", count: 43)] {
            let answers = ["roll": "van", "telefon": "070-174 06 05", "_oppnad": stamp]
            #expect(visitor.post(address, answers).status == 404)
        }
        #expect(try app.number("SELECT count(*) FROM public_form") == 0)
    }

    @Test("A unit where nobody receives has no form, and one that does not exist answers the same")
    func closed() throws {
        let app = try TestApp()
        let trail = Trail(peer: nil, request: nil)
        try app.store.write(.inboxOwnerSet, under: Operator(trail: trail)) {
            try $0.run("UPDATE programme SET inbox_owner_id = NULL WHERE code = 'umea'")
        }
        #expect(app.store.waitUntilDurable(trail))
        let visitor = TestClient(app.router)
        #expect(visitor.get("/anmalan/umea/svenska").status == 404)
        #expect(visitor.get("/anmalan/gotham/svenska").status == 404)
        #expect(!visitor.get("/anmalan").contains("Umeå"))
        #expect(visitor.get("/anmalan?sprak=english").contains("Choose where"))
    }

    @Test("Whoever writes about somebody known gets the very same pages as about somebody unknown")
    func knownOrNot() throws {
        let app = try TestApp()
        let first = try PublicWalk(app, peer: "192.0.2.1").send(as: "jag")
        let second = try PublicWalk(app, peer: "192.0.2.2").send(as: "jag")
        let masked = second.text.replacing("0002", with: "0001")
        #expect(first.text == masked)
    }
}
