import Casework
import Law
import Store
import TestSupport
import Testing

@testable import App

/// The catalogue of other ways: added, changed from a day, ended, taken back.
struct AlternativeTests {
    private let new = [
        "omfattning": "programme", "namn": "Odlingsgruppen", "beskrivning": "Odling på onsdagar.",
        "alderfran": "16", "_granskad": "ja",
    ]

    @Test("A new one is previewed, shown to its programme only, and to the ages it is for")
    func adds() throws {
        let app = try TestApp()
        let client = try app.client(as: "administrator")
        let uppsala = try programme("uppsala", app).description
        let values = new.merging(["verksamhet": uppsala]) { $1 }
        let preview = client.submit("/katalog/ny", values.merging(["_granskad": ""]) { $1 })
        #expect(preview.status == 200 && preview.contains("Inget är sparat än"))
        #expect(try offered("uppsala", app).contains("Odlingsgruppen") == false)
        let page = client.submit("/katalog/ny", values)
        #expect(client.get(try #require(page.location)).contains("Hör till Uppsala. Visas."))
        #expect(try offered("uppsala", app).contains("Odlingsgruppen"))
        #expect(try !offered("umea", app).contains("Odlingsgruppen"))
        #expect(try !offered("uppsala", app, age: 15).contains("Odlingsgruppen"))
        #expect(client.get("/katalog").contains("från 16 år"))
    }

    @Test("What is told of fits the age, in the programme's own municipality")
    func fitsTheAge() throws {
        let app = try TestApp()
        #expect(try offered("uppsala", app, age: 17).contains("En väg in"))
        #expect(try !offered("uppsala", app, age: 19).contains("En väg in"))
        #expect(try offered("uppsala", app, age: 35).contains("Tinget och Vux-kvällar"))
        #expect(try !offered("uppsala", app, age: 36).contains("Tinget och Vux-kvällar"))
        #expect(try offered("umea", app).contains("Ungdomstorget"))
        #expect(try !offered("lulea", app).contains("Boendestöd"))
    }

    @Test("A change counts from its day, and is taken back while nothing has been built on it")
    func changesFromADay() throws {
        let app = try TestApp()
        let client = try app.client(as: "administrator")
        let address = try "/katalog/\(app.alternative("Träffpunkter"))"
        app.clock.move(seconds: 1)  // Keys are as old as their moment, and the latest one counts.
        let preview = client.submit(address + "/andra", ["namn": "Mötesplatser", "fran": "2026-12-01"])
        #expect(preview.contains("Nu: Träffpunkter") && preview.contains("Blir: Mötesplatser"))
        let form = try #require(preview.form(sentTo: address + "/andra"))
        #expect(client.submit(form, [:]).location == address)
        #expect(client.get(address).contains("Visas, ändras 2026-12-01"))
        #expect(try offered("uppsala", app).contains("Träffpunkter"))
        app.clock.move(days: 11)
        #expect(try offered("uppsala", app).contains("Mötesplatser"))
        let later = try app.client(as: "administrator")
        let undo = try #require(later.get(address).form(sentTo: address + "/angra"))
        #expect(later.submit(undo, [:]).location == address)
        #expect(try offered("uppsala", app).contains("Träffpunkter"))
        #expect(later.get(address).contains("Ångrad") && later.get(address).contains("Mötesplatser"))
        #expect(later.get(address).form(sentTo: address + "/angra") == nil)
    }

    @Test("What has counted a whole day is no longer taken back")
    func keepsWhatHasCounted() throws {
        let app = try TestApp()
        let client = try app.client(as: "administrator")
        let address = try "/katalog/\(app.alternative("Träffpunkter"))"
        _ = client.submit(address + "/andra", ["namn": "Mötesplatser", "_granskad": "ja"])
        app.clock.move(days: 1)
        let later = try app.client(as: "administrator")
        #expect(later.get(address).form(sentTo: address + "/angra") == nil)
        #expect(try offered("uppsala", app).contains("Mötesplatser"))
    }

    @Test("One that is ended is not told of from that day, and stays in the catalogue")
    func ends() throws {
        let app = try TestApp()
        let client = try app.client(as: "administrator")
        let address = try "/katalog/\(app.alternative("Träffpunkter"))"
        let end = ["fran": "2026-12-01", "_granskad": "ja"]
        #expect(client.submit(address + "/sluta", end).location == address)
        #expect(client.get("/katalog").contains("Visas, slutar visas 2026-12-01"))
        app.clock.move(days: 11)
        #expect(try !offered("uppsala", app).contains("Träffpunkter"))
        #expect(try app.client(as: "administrator").get(address).contains("Erbjuds inte längre"))
    }

    @Test("Yesterday is not a day to change from")
    func refusesThePast() throws {
        let app = try TestApp()
        let client = try app.client(as: "administrator")
        let address = try "/katalog/\(app.alternative("Träffpunkter"))/andra"
        let page = client.submit(address, ["fran": "igår"])
        #expect(page.status == 422 && page.contains("Dagen har redan varit"))
    }

    private func programme(_ code: String, _ app: TestApp) throws -> ProgrammeID {
        try #require(try app.store.read { try ProgrammeRepository.id(of: code, $0) })
    }

    private func offered(_ code: String, _ app: TestApp, age: Int? = nil) throws -> [String] {
        let programme = try programme(code, app)
        return try app.store.read {
            try AlternativeRepository.offered(in: programme, on: app.clock.clock.today, age: age, $0)
        }.map(\.terms.name)
    }
}
