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

    @Test("A text of one's own stands where it is needed", arguments: [
        (PhraseKey.rightToApply, "utfall"), (.alternativesLead, "utfall"), (.rightToApply, "avslut"),
        (.alternativesLead, "avslut"), (.leaveMessage, "kontakt"),
    ])
    func isShown(key: PhraseKey, page: String) throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        try app.word(key, "Så säger vi <här>.")
        #expect(
            try app.client(as: "koordinator").get("/arenden/\(number)/\(page)")
                .contains("Så säger vi &lt;här&gt;."))
    }

    @Test("The receipt of the public form says the programme's own words, in Swedish only")
    func receipt() throws {
        let app = try TestApp()
        try app.word(.publicReceipt, "Vi ringer inom två dagar.")
        for (language, isSaid) in [("svenska", true), ("lattlast", false), ("english", false)] {
            let walk = PublicWalk(app, language: language)
            let sent = walk.confirm(try walk.write(as: "foralder"))
            let receipt = walk.client.get(try #require(sent.location))
            #expect(receipt.contains("Vi ringer inom två dagar.") == isSaid)
        }
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

extension TestApp {
    /// Lets Uppsala word a text, from today.
    fileprivate func word(_ key: PhraseKey, _ text: String) throws {
        let client = try client(as: "administrator"), address = "/textfraser/uppsala/\(key.rawValue)"
        let preview = client.submit(address, ["text": text, "fran": "idag"])
        #expect(client.submit(try #require(preview.form(sentTo: address)), [:]).location == address)
    }
}
