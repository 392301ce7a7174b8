import HTTP
import HTTPTypes
import TestSupport
import Testing

/// The published figures for other programs: nothing else than the page shows, nothing of who asks.
@Suite struct FigureAPITests {
    private func id(_ address: String) -> String { String(address.split(separator: "/").last ?? "") }

    @Test func `what is published is there for anybody, in both forms, with definition and day`() throws {
        let app = try TestApp()
        let id = id(try app.published())
        let anybody = TestClient(app.router, keeping: app)
        let json = anybody.get("/api/siffror/\(id).json")
        #expect(json.status == 200 && json.text.hasPrefix("{\"id\":\"\(id)\""))
        #expect(json.contains("\"definition\":\"Alla som hade en plats.\""))
        #expect(json.contains("\"publicerad\":\"2026-11-20\"") && json.contains("\"fran\":\"2026-01-01\""))
        #expect(json.contains("{\"namn\":\"Män\",\"tal\":[12]}"))
        #expect(json.contains("{\"namn\":\"Alla\",\"tal\":[21]}"))
        let csv = anybody.get("/api/siffror/\(id).csv")
        #expect(csv.text == "\u{FEFF}Kön;Antal\r\nMän;12\r\nKvinnor;9\r\nAlla;21\r\n")
        #expect(anybody.get("/api/siffror").contains("\"json\":\"/api/siffror/\(id).json\""))
        for page in [json, csv] { #expect(page.response.fields[.setCookie] == nil) }
    }

    @Test func `a copy may be kept, and is asked about by its tag`() throws {
        let app = try TestApp()
        let address = "/api/siffror/\(id(try app.published())).json"
        let client = TestClient(app.router, keeping: app)
        let first = client.get(address)
        #expect(first.response.fields[.cacheControl] == "public, max-age=300")
        let tag = try #require(first.response.fields[.eTag])
        #expect(client.get(address, [.ifNoneMatch: tag]).status == 304)
        #expect(client.get(address, [.ifNoneMatch: "\"other\""]).status == 200)
        let list = try #require(client.get("/api/siffror").response.fields[.eTag])
        _ = try app.published(["underlag": "Andra", "rubrik": "En till"])
        #expect(client.get("/api/siffror", [.ifNoneMatch: list]).status == 200)
    }

    @Test func `what is hidden, or only laid forward, is in no answer`() throws {
        let app = try TestApp()
        let hidden = id(try app.published(["tabell": "Kön\tAntal\nMän\t12\nKvinnor\t3"]))
        let client = TestClient(app.router, keeping: app)
        #expect(client.get("/api/siffror/\(hidden).json").contains("{\"namn\":\"Kvinnor\",\"tal\":[null]}"))
        #expect(client.get("/api/siffror/\(hidden).csv").contains("Kvinnor;..\r\n"))
        let waiting = id(try app.proposal(["underlag": "Andra", "rubrik": "Väntar"]))
        #expect(client.get("/api/siffror/\(waiting).json").status == 404)
        #expect(!client.get("/api/siffror").contains("Väntar"))
        for name in ["x.json", "\(hidden).xml", hidden, "\(hidden).json.csv", "."] {
            #expect(client.get("/api/siffror/\(name)").status == 404, "\(name)")
        }
    }
}
