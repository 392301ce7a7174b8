import Casework
import TestSupport
import Testing

@testable import App

/// Contacts by phone and message, and practical help with what came of it.
struct SupportContactTests {
    @Test("A talk on the telephone is a contact and a signed note of the journal, written once")
    func isNoted() throws {
        let app = try TestApp()
        let number = try app.supportedCase()
        let client = try app.client(as: "koordinator")
        #expect(client.submit(app.visits(number, "kontakt"), TestApp.contact).status == 303)
        #expect(client.get(app.visits(number)).contains("Telefon med personen."))
        let notes = client.get("/arenden/\(number)/anteckningar")
        #expect(notes.contains("Telefonkontakt") && notes.contains("Kommer gärna på torsdag."))
        let partner = ["satt": "mail", "med": "partner", "anteckning": ""]
        let refused = client.submit(app.visits(number, "kontakt"), partner)
        #expect(refused.status == 422 && refused.contains("Svara på om ni berättade något om personen."))
        let answered = partner.merging(["berattade": "nothing"]) { $1 }
        let nobody = client.submit(app.visits(number, "kontakt"), answered)
        #expect(nobody.status == 422 && nobody.contains("Skriv vilken samverkanspart det var"))
        let named = answered.merging(["namn": "BUP, Sara"]) { $1 }
        #expect(client.submit(app.visits(number, "kontakt"), named).status == 303)
        let file = client.get("/arenden/\(number)/akt/genomforande")
        #expect(file.contains("E-post med samverkanspart, BUP, Sara") && file.contains("Kontakt fredag"))
    }

    @Test("Practical help stands until somebody writes what it led to, once")
    func leadsToSomething() throws {
        let app = try TestApp()
        let number = try app.supportedCase()
        let client = try app.client(as: "koordinator")
        let address = try app.openHelp(number)
        #expect(client.get(app.visits(number)).contains("Körkort: Övningskörning."))
        let result = ["resultat": "partly", "text": "Teorin är klar."]
        let early = client.submit(address, ["resultat": "done", "dag": "igår"])
        #expect(early.contains("Skriv den dagen eller en senare."))
        #expect(client.submit(address, result).status == 303)
        let page = client.get(app.visits(number))
        #expect(page.contains("En del blev klart") && page.contains("Teorin är klar."))
        #expect(client.get(address).contains("Resultatet är redan inskrivet"))
    }
}
