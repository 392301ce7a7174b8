import Casework
import Law
import TestSupport
import Testing

@Suite struct PartnerTests {
    @Test("A partner stands by function, with deputy, way in and agreement, in the order of the alphabet")
    func isKept() throws {
        let app = try TestApp()
        let partner = try app.addPartner()
        let other = TestApp.partner.merging(["organisation": "Akuten"]) { $1 }
        _ = try app.made("/samverkan/ny", other, as: "koordinator")
        let client = try app.client(as: "koordinator")
        let page = client.get(partner)
        for words in ["Öppenvården Nord: Samordnare", "Per Ek", "Remiss", "Säg till senast 2026-12-31"] {
            #expect(page.contains(words), "\(words)")
        }
        let list = client.get("/samverkan").text
        let (first, last) = (list.firstRange(of: "Akuten"), list.firstRange(of: "Öppenvården Nord"))
        #expect(try #require(first).lowerBound < #require(last).lowerBound)
        #expect(try app.client(as: "handlaggare").get(partner).status == 200)
        #expect(try app.client(as: "kombi").get(partner).status == 404)
    }

    @Test("A contact without an answer is noted, and what stands is said to be right, over, and on again")
    func isTried() throws {
        let app = try TestApp()
        let partner = try app.addPartner()
        let client = try app.client(as: "koordinator")
        let values = ["satt": "phone", "resultat": "noAnswer", "text": "Signalen gick fram."]
        #expect(client.submit(partner + "/kontakt", values).status == 303)
        #expect(client.get(partner).contains("2026-11-20: Inget svar"))
        for (act, words) in [("stammer", "Kontrollerat"), ("undan", "avslutad"), ("tillbaka", "Sara")] {
            let form = try #require(client.get(partner).forms.first { $0.action.hasSuffix("/" + act) })
            #expect(client.submit(form, [:]).status == 303)
            #expect(client.get(partner).contains(words), "\(act)")
        }
        let tomorrow = client.submit(partner + "/kontakt", values.merging(["dag": "2026-11-21"]) { $1 })
        #expect(tomorrow.status == 422 && tomorrow.contains("Signalen gick fram."))
    }

    @Test("What nobody has looked at for a year asks to be looked at")
    func growsOld() throws {
        let app = try TestApp()
        let partner = try app.addPartner()
        app.clock.move(days: 366)
        #expect(try app.client(as: "koordinator").get("/samverkan").contains("Gick ut 2027-03-31"))
        let values = ["till": "", "uppsagning": ""]
        _ = try app.made(partner + "/andra", values, as: "koordinator")
        #expect(try !app.client(as: "koordinator").get("/samverkan").contains("Kontrollera uppgifterna"))
        app.clock.move(days: 367)
        #expect(try app.client(as: "koordinator").get("/samverkan").contains("Kontrollera uppgifterna"))
    }

    @Test("An agreement's state follows its days", arguments: [
        ("2026-11-19", nil, "Gick ut 2026-11-19"), ("2026-11-20", 1, "uppsägningstiden har börjat"),
        ("2026-12-20", 1, "Säg till senast 2026-11-20"), ("2027-01-20", nil, "Säg till senast 2027-01-20"),
        ("2027-01-21", nil, "Gäller till 2027-01-21"),
    ])
    func follows(end: String, notice: Int?, words: String) throws {
        let agreement = PartnerAgreement(words: "", endsOn: Day(iso: end), notice: notice)
        let today = try #require(Day(iso: "2026-11-20"))
        #expect(agreement.standing(on: today).swedish.contains(words))
    }
}
