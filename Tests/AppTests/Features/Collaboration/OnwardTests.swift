import Casework
import Law
import SQL
import TestSupport
import Testing

@Suite struct OnwardTests {
    @Test("A way on goes stage by stage until somebody has taken over, and then no further")
    func goesOn() throws {
        let app = try TestApp()
        let number = try app.caseWithSupport(), page = "/arenden/\(number)/vidare"
        #expect(try app.client(as: TestApp.supporter).get(page).contains("Ingen väg är påbörjad."))
        let path = try app.addOnward(number)
        for stage in ["contact", "applied", "met", "takenOver"] {
            try app.made(path, ["steg": stage, "vem": "together"])
        }
        let client = try app.client(as: TestApp.supporter)
        #expect(client.get(page).contains("De har tagit över 2026-11-20"))
        #expect(client.get(path).contains("Vägen är klar."))
        #expect(try app.number("SELECT count(*) FROM onward_step") == 4)
        #expect(try app.number("SELECT count(*) FROM sharing") == 0)
    }

    @Test("What the unit does without the person needs a consent for just that party", arguments: [
        (Party.employmentService, true), (.psychiatry, false),
    ])
    func isTold(party: Party, isHeld: Bool) throws {
        let app = try TestApp()
        let number = try app.caseWithSupport()
        let path = try app.addOnward(number, ["part": "employmentService"])
        let client = try app.client(as: TestApp.supporter)
        let values = ["steg": "contact", "vem": "unit", "satt": "phone"]
        let without = client.submit(path, values)
        #expect(without.status == 422 && without.contains("grund"))
        try app.agree(number, as: TestApp.supporter, ["part\(party.rawValue.lowercased())": "ja"])
        let ground = try app.telling(party).filter { $0.key == "grund" }
        let sent = client.submit(path, values.merging(ground) { $1 })
        #expect(sent.status == (isHeld ? 303 : 422), "\(sent.text.prefix(500))")
        #expect(try app.number("SELECT count(*) FROM sharing") == (isHeld ? 1 : 0))
        #expect(try app.number("SELECT count(*) FROM onward_step") == (isHeld ? 1 : 0))
    }

    @Test("A step is refused where it cannot have been", arguments: [
        (["steg": "contact", "vem": "person", "dag": "2026-11-21"], "Dagen har inte varit än"),
        (["steg": "dropped", "vem": "person"], "varför det inte blev av"),
        (["steg": "applied", "vem": "person", "dag": "2026-11-10"], "senare dag"),
        (["vem": "person"], "Välj vad som har hänt."),
    ])
    func isRefused(values: [String: String], words: String) throws {
        let app = try TestApp()
        let path = try app.addOnward(app.caseWithSupport())
        try app.made(path, ["steg": "met", "vem": "them"])
        let page = try app.client(as: TestApp.supporter).submit(path, values)
        #expect(page.status == 422 && page.contains(words), "\(page.text.prefix(400))")
    }

    @Test("To a partner in the register it takes its kind and name from there")
    func isToPartner() throws {
        let app = try TestApp()
        let number = try app.caseWithSupport()
        let values = TestApp.partner.merging(["organisation": "Kulturhuset", "part": "association"]) { $1 }
        let partner = try app.made("/samverkan/ny", values)
        let key = try #require(partner.split(separator: "/").last)
        try app.made("/arenden/\(number)/vidare/ny", ["vad": "Teater", "registret": String(key)])
        let client = try app.client(as: TestApp.supporter)
        #expect(client.get("/arenden/\(number)/vidare").contains("Kulturhuset (en förening)"))
        let both = ["vad": "Teater", "registret": String(key), "namn": "Sara på scenen"]
        let refused = client.submit("/arenden/\(number)/vidare/ny", both)
        #expect(refused.status == 422 && refused.contains("Sara på scenen"))
    }
}
