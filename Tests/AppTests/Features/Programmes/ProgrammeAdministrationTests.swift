import Casework
import Law
import Store
import TestSupport
import Testing

@testable import App

/// Programmes in the browser: a version in force stands, a coming one is previewed, changed and taken back.
struct ProgrammeAdministrationTests {
    private static let page = "/verksamheter/uppsala"
    private static let address = "/verksamheter/uppsala/ny-version"
    private let newYear = ["fran": "2027-01-01", "namn": "Riktlinje 2027", "platser": "25"]

    @Test("The list says what each programme is today, and each page what it says in full")
    func shows() throws {
        let client = try TestApp().client(as: "administrator")
        let list = client.get("/verksamheter")
        #expect(list.contains("Genomlysningen 2024, sedan 2024-11-27") && list.contains("Överenskommelsen"))
        let page = client.get(Self.page)
        #expect(page.contains("Personen bor i Uppsala kommun."))
        #expect(page.contains("Gäller 2018-10-25 till 2024-11-26"))
        #expect(page.contains("Gäller 2010-04-01 till 2014-12-31"))
        #expect(page.contains("Kim Karlberg") && page.contains("Koordinator"))
        #expect(client.get("/verksamheter/lund").status == 404)
    }

    @Test("What will differ is shown before anything is saved, and then saved as it was shown")
    func previews() throws {
        let app = try TestApp()
        let client = try app.client(as: "administrator")
        let before = try app.rowCounts()
        let preview = client.submit(Self.address, newYear)
        #expect(preview.status == 200)
        #expect(preview.contains("Från 2027-01-01 ändras") && preview.contains("Tas bort: 20"))
        #expect(preview.contains("Blir: 25") && preview.contains("Inget är sparat än"))
        #expect(try app.rowCounts() == before)
        let form = try #require(preview.form(sentTo: Self.address))
        #expect(form.value("platser") == "25")
        #expect(client.submit(form, [:]).location == Self.page)
        let page = client.get(Self.page)
        #expect(page.contains("Från 2027-01-01 ändras") && page.contains("Blir: Riktlinje 2027"))
        #expect(page.contains("Gäller 2024-11-27 till 2026-12-31"))
        #expect(try app.auditCount(.programmeVersionAdded) == 1)
    }

    @Test("A coming version is changed by another from the same day, and each change is taken back by itself")
    func changesAndUndoes() throws {
        let app = try TestApp()
        let client = try app.client(as: "administrator")
        try add(newYear, client)
        try add(newYear.merging(["platser": "30"]) { $1 }, client, from: "?fran=2027-01-01")
        #expect(client.get(Self.page).contains("Blir: 30") && !client.get(Self.page).contains("Blir: 25"))
        try undo(client)
        #expect(client.get(Self.page).contains("Blir: 25"))
        try undo(client)
        let page = client.get(Self.page)
        #expect(!page.contains("Kommande") && page.contains("Ångrad"))
        #expect(page.form(sentTo: Self.page + "/angra") == nil, "what is in force is not taken back")
        #expect(try app.auditCount(.programmeVersionWithdrawn) == 2)
    }

    @Test("A version that has begun is neither taken back nor moved")
    func keepsWhatHasBegun() throws {
        let app = try TestApp()
        let client = try app.client(as: "administrator")
        try add(newYear, client)
        let form = try #require(client.get(Self.page).form(sentTo: Self.page + "/angra"))
        app.clock.move(days: 60)
        let later = try app.client(as: "administrator")
        #expect(later.get(Self.page).contains("Gäller idag, sedan 2027-01-01"))
        let token = try #require(
            later.get("/konton").forms.first { $0.action == "/logga-ut" }?.value("_token"))
        let answer = later.post(form.action, ["_token": token])
        #expect(answer.status == 409 || answer.status == 404)
        #expect(try app.auditCount(.programmeVersionWithdrawn) == 0)
    }

    @Test(
        "What cannot be is told at its field",
        arguments: [
            (["fran": "2026-11-20"], "fran", "imorgon eller senare"),
            (["till": "2026-12-31"], "till", "före den första"),
            (["alderfran": "30", "aldertill": "20"], "aldertill", "lägre än den lägsta"),
            (["platser": "många"], "platser", "heltal från 0"),
            (["kriterier": "Personen bor här."], "kriterier", "Rad 1 går inte att läsa"),
            (["kriterier": "Ja. | Nej. | Hemligt skäl"], "kriterier", "Rad 1 går inte att läsa"),
            (["mal": "Bra liv. | hundra"], "mal", "Rad 1 går inte att läsa"),
            (["namn": ""], "namn", "Skriv ett namn"),
        ])
    func tellsAtTheField(change: [String: String], field: String, sentence: String) throws {
        let client = try TestApp().client(as: "administrator")
        let page = client.submit(Self.address, newYear.merging(change) { $1 })
        #expect(page.status == 422)
        #expect(page.contains("href=\"#\(field)\"") && page.contains(sentence))
    }

    @Test("A reworded criterion keeps its code, a new one gets its own, and the age is still judged")
    func keepsCodes() throws {
        let app = try TestApp()
        let client = try app.client(as: "administrator")
        let lines = """
            Personen bor i Uppsala. | Bor någon annanstans.
            Personen har fyllt 18 år. | Har inte fyllt 18 år.
            Personen vill ha sällskap. | Vill vara i fred. | Personen är inte redo nu
            """
        try add(newYear.merging(["kriterier": lines]) { $1 }, client)
        let version = try app.store.read { transaction in
            let id = try #require(try ProgrammeRepository.id(of: "uppsala", transaction))
            let day = try #require(Day(iso: "2027-01-01"))
            return try ProgrammeVersionRepository.inForce(in: id, on: day, transaction)
        }
        let criteria = try #require(version).terms.criteria
        #expect(criteria.map(\.code) == ["resident", "age", "isolation"])
        #expect(criteria.map(\.judge) == [nil, .age, nil])
        #expect(criteria.map(\.reason) == [.outsideTargetGroup, .outsideTargetGroup, .notReady])
    }

    @Test(
        "Programmes, catalogue and phrases are for administrators",
        arguments: ["koordinator", "handlaggare", "chef", "granskare"])
    func isForAdministrators(username: String) throws {
        let client = try TestApp().client(as: username)
        for address in ["/verksamheter", Self.page, Self.address, "/katalog", "/textfraser"] {
            #expect(client.get(address).status == 403)
        }
        #expect(!client.get("/min-dag").contains("href=\"/katalog\""))
    }

    private func add(_ values: [String: String], _ client: TestClient, from query: String = "") throws {
        let form = try #require(client.get(Self.address + query).form(sentTo: Self.address))
        let page = client.submit(form, values.merging(["_granskad": "ja"]) { $1 })
        #expect(page.location == Self.page, "\(page.status)")
    }

    private func undo(_ client: TestClient) throws {
        let form = try #require(client.get(Self.page).form(sentTo: Self.page + "/angra"))
        #expect(client.submit(form, [:]).location == Self.page)
    }
}
