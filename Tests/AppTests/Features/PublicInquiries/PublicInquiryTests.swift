import Casework
import Foundation
import HTTP
import HTTPTypes
import SQL
import Store
import TestSupport
import Testing

/// The public form, as somebody without an account meets it.
@Suite struct PublicInquiryTests {
    @Test(
        "Each kind of writer comes through in each language, and the case says what was written",
        arguments: ["jag", "foralder", "anhorig", "van", "arbete"], ["svenska", "lattlast", "english"])
    func comesThrough(writer: String, language: String) throws {
        let app = try TestApp()
        let walk = PublicWalk(app, language: language)
        let receipt = try walk.send(as: writer)
        #expect(receipt.status == 200)
        #expect(receipt.contains("UPP-2026-0001"))
        let page = try app.client(as: "koordinator").get("/arenden/UPP-2026-0001")
        #expect(page.contains("Sover på dagarna") && page.contains("Formulär på webben"))
        #expect(page.contains("070-174 06 05"))
        #expect(try app.auditCount(.inquiryReceived) == 1)
    }

    @Test("Nothing is left in the browser, and nothing of where it came from in the log")
    func withoutTrace() throws {
        let app = try TestApp()
        let walk = PublicWalk(app)
        _ = try walk.send(as: "foralder")
        #expect(walk.client.cookieValues.isEmpty)
        let peers = try app.store.read {
            try $0.all("SELECT peer FROM audit_entry WHERE event IN ('inquiryReceived', 'publicFormSaved')") {
                try $0.optionalText(0)
            }
        }
        #expect(peers.count == 6 && peers.allSatisfy { $0 == nil })
    }

    @Test("What is kept while somebody writes cannot be read without the page's address, and goes when sent")
    func sealed() throws {
        let app = try TestApp()
        let walk = PublicWalk(app)
        let check = try walk.write(as: "foralder")
        let octets = try app.store.read { try $0.all("SELECT sealed FROM public_form") { try $0.blob(0) } }
        #expect(octets.count == 1 && !octets[0].isEmpty)
        #expect(!String(decoding: octets[0], as: UTF8.self).contains("dagarna"))
        #expect(check.contains("Sover på dagarna"))
        _ = walk.confirm(check)
        let left = try app.store.read { try $0.all("SELECT sealed FROM public_form") { try $0.blob(0) } }
        #expect(left == [[]])
    }

    @Test("Without a way to answer the page comes back with everything typed, and nothing is kept")
    func noWay() throws {
        let app = try TestApp()
        let walk = PublicWalk(app)
        let first = try walk.open(as: "foralder")
        app.clock.move(seconds: 10)
        let form = try #require(first.forms.first { $0.fields.contains { $0.name == "namn" } })
        let page = walk.client.submit(form, ["namn": "Anna Ek"])
        #expect(page.status == 422 && page.contains("Anna Ek"))
        #expect(page.contains("Skriv ett telefonnummer eller en e-postadress"))
        #expect(try app.rowCounts()["public_form"] == 0)
    }

    @Test(
        "What cannot be used is said at its field, in the page's language",
        arguments: [
            ("svenska", "epost", "anna", "E-postadressen går inte att använda"),
            ("lattlast", "telefon", "ring mig", "Det är fel i telefonnumret"),
            ("english", "telefon", String(repeating: "1", count: 100), "The text is too long"),
        ])
    func complaints(language: String, field: String, text: String, sentence: String) throws {
        let app = try TestApp()
        let walk = PublicWalk(app, language: language)
        let first = try walk.open(as: "van")
        app.clock.move(seconds: 10)
        let form = try #require(first.forms.first { $0.fields.contains { $0.name == field } })
        let page = walk.client.submit(form, [field: text])
        #expect(page.status == 422 && page.contains(sentence) && page.contains(text))
    }
}
