import SQL
import TestSupport
import Testing

/// What a form asks beside its items, on a tablet: boxes to tick, yes and no, and what cannot both be said.
struct TabletCriteriaTests {
    private let app: TestApp
    private let number: String

    init() throws {
        app = try TestApp()
        number = try app.logInquiry()
    }

    private func pack(_ items: Int) -> [UInt8] {
        TestUpload.pack("SPSQ", items: items, values: [])
    }

    /// The fourteen situations, of which one is feared.
    private func rate(_ client: TestClient, _ start: String) {
        for item in 1...14 {
            #expect(client.post("\(start)/\(item)", ["svar": item == 13 ? "4" : "1"]).status == 303)
        }
    }

    @Test("The whole form asks for its criteria, in the words of the pack, and tells what they come to")
    func whole() throws {
        let (client, start, rating) = try app.handOver("SPSQ", on: number, pack: pack(31))
        rate(client, start)
        let page = client.get("\(start)/15")
        #expect(page.contains("Fråga 15 av 30"), "six months are asked of who is under 18")
        #expect(page.contains("Påhittad fråga 15") && page.contains("> Påhittad fråga 13</label>"))
        for question in 15...20 {
            let next = client.post("\(start)/\(question)", ["svar": "vidare", "ruta13": "1"])
            #expect(next.location == "\(start)/\(question + 1)")
        }
        #expect(client.get("\(start)/16").contains("name=\"ruta13\" value=\"1\" checked"))
        #expect(client.get("\(start)/21").contains(">Ja</button>"))
        for (question, answer) in [(21, "1"), (22, "0"), (23, "0")] {
            #expect(client.post("\(start)/\(question)", ["svar": answer]).status == 303)
        }
        #expect(client.post("\(start)/24", ["svar": "2"]).status == 422)
        #expect(client.get("\(start)/klar").contains("Du har svarat på 23 av 30 frågor."))
        let result = try handIn(client, start, rating)
        #expect(result.contains("Formulärets kriterier är uppfyllda.") && result.contains("Q2. Undviker"))
    }

    private func handIn(_ client: TestClient, _ start: String, _ rating: String) throws -> TestPage {
        #expect(client.post("\(start)/klar", [:]).status == 303)
        return try app.client(as: "koordinator").get(rating)
    }

    @Test("A question about criteria that is passed over is no no")
    func passedOver() throws {
        let (client, start, rating) = try app.handOver("SPSQ", on: number, pack: pack(31))
        rate(client, start)
        for question in 15...20 {
            #expect(client.post("\(start)/\(question)", ["svar": "hoppa"]).status == 303)
        }
        for question in 21...23 { #expect(client.post("\(start)/\(question)", ["svar": "1"]).status == 303) }
        let result = try handIn(client, start, rating)
        #expect(result.contains("hoppade över") && !result.contains("kriterier är"))
    }

    @Test("The short form has the situations only, and another number of questions is refused")
    func short() throws {
        let refused = try app.installPack(pack(20))
        #expect(refused.status == 422 && refused.contains("SPSQ har 14 eller, med allt, 31 frågor."))
        let (client, start, rating) = try app.handOver("SPSQ", on: number, pack: pack(14))
        rate(client, start)
        #expect(client.get("\(start)/klar").contains("Du har svarat på 14 av 14 frågor."))
        let result = try handIn(client, start, rating)
        #expect(result.contains("17 (0 till 56") && !result.contains("kriterier är"))
    }

    @Test("Whoever neither works nor studies says so, and cannot have rated it too")
    func work() throws {
        let permission = ["innehavare": "Förlaget", "hanvisning": "Brev 12", "fran": "idag"]
        let admin = try app.client(as: "administrator")
        #expect(admin.submit("/formular/SDS/tillstand", permission).status == 303)
        let pack = TestUpload.pack("SDS", items: 6, values: [0])
        let (client, start, rating) = try app.handOver("SDS", on: number, pack: pack)
        for (question, answer) in [(1, "7"), (2, "5"), (3, "2"), (6, "1")] {
            #expect(client.post("\(start)/\(question)", ["svar": answer]).status == 303)
        }
        let result = try handIn(client, start, rating)
        #expect(result.contains("Varken arbetar eller studerar") && !result.contains("14 (0 till 30"))
        #expect(try app.number("SELECT count(*) FROM rating_answer WHERE field = 's1' AND value = 7") == 0)
    }
}
