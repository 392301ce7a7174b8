import TestSupport
import Testing

/// The month's decisions by delegation, for the board.
struct DelegatedDecisionTests {
    @Test("Each decision of the month stands there with its delegate and point, and nothing of the person")
    func tells() throws {
        let app = try TestApp()
        let number = try app.issuedCase()
        let client = try app.client(as: "beslutsfattare")
        let list = client.get("/delegationer/lista")
        for words in [number, "OSN-2026-00001", "Avslag", "2026-11-20", "Birgitta Broman", "november 2026"] {
            #expect(list.contains(words), "\(words)")
        }
        #expect(!list.contains("Alva Sundin") && !list.contains("Du går i skolan"))
        let empty = client.get("/delegationer/lista?manad=2026-10")
        #expect(empty.contains("Inga delegationsbeslut i oktober 2026"))
        #expect(client.get("/delegationer/lista?manad=hej").contains(number))
        let elsewhere = try app.client(as: "koordinator").get("/delegationer/lista")
        #expect(elsewhere.status == 403)
    }
}
