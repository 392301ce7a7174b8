import Casework
import SQL
import Store
import TestSupport
import Testing

@testable import App

/// The texts that programmes word themselves.
struct PhraseTests {
    private let address = "/textfraser/uppsala/criteriaGuidance"

    @Test("Every programme has every text, told where it is shown")
    func lists() throws {
        let page = try TestApp().client(as: "administrator").get("/textfraser")
        for key in PhraseKey.allCases {
            #expect(page.contains(key.swedish) && page.contains(key.place))
        }
        #expect(page.contains("Luleå") && page.contains("Umeå") && page.contains("Uppsala"))
    }

    @Test("A text is previewed, counts from its day where it is shown, and is taken back")
    func changes() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let client = try app.client(as: "administrator")
        let preview = client.submit(address, ["text": "Fråga lugnt.", "fran": "idag"])
        #expect(preview.status == 200 && preview.contains("Från 2026-11-20 ändras"))
        let sheet = "/arenden/\(number)/kriterier"
        #expect(try !app.client(as: "koordinator").get(sheet).contains("Fråga lugnt."))
        let form = try #require(preview.form(sentTo: address))
        #expect(client.submit(form, [:]).location == address)
        #expect(try app.client(as: "koordinator").get(sheet).contains("Fråga lugnt."))
        let undo = try #require(client.get(address).form(sentTo: address + "/angra"))
        #expect(client.submit(undo, [:]).location == address)
        #expect(try !app.client(as: "koordinator").get(sheet).contains("Fråga lugnt."))
        #expect(client.get(address).contains("Fråga lugnt."), "what was taken back can be read")
        #expect(try app.auditCount(.phraseChanged) == 1 && app.auditCount(.phraseWithdrawn) == 1)
    }

    @Test("The table of codes holds the program's own names")
    func sameCodes() throws {
        let app = try TestApp()
        let codes = try app.store.read { transaction in
            try transaction.all("SELECT code FROM phrase_key") { try $0.text(0) }
        }
        #expect(Set(codes) == Set(PhraseKey.allCases.map(\.rawValue)))
    }

    @Test("What there is none of is not found", arguments: ["lund/rightToApply", "uppsala/annat"])
    func isNotFound(path: String) throws {
        #expect(try TestApp().client(as: "administrator").get("/textfraser/\(path)").status == 404)
    }
}
