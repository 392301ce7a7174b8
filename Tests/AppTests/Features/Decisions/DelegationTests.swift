import TestSupport
import Testing

/// The register of who may decide for the board.
struct DelegationTests {
    @Test("What cannot be a delegation comes back with its own sentence", arguments: [
        (["till": "2026-11-01"], "Sista dagen är före den första"),
        (["beslutad": "2026-12-24"], "innan nämnden har beslutat"),
        (["punkt": ""], "Skriv punkten i delegationsordningen"),
    ])
    func comesBack(change: [String: String], sentence: String) throws {
        let app = try TestApp()
        let values = [
            "punkt": "4.1", "arende": "Beslut om bistånd", "grund": "needs", "fran": "2026-12-01",
            "beslutad": "2026-11-18",
        ]
        let client = try app.client(as: "administrator")
        let sent = client.submit("/delegationer/ny", values.merging(change) { $1 })
        #expect(sent.status == 422 && sent.contains(sentence))
    }

    @Test("A delegation ends on a day within it, and never before a decision made with it")
    func ends() throws {
        let app = try TestApp()
        _ = try app.issuedCase()
        let address = try "/delegationer/\(app.delegation("needs"))/upphor"
        let client = try app.client(as: "administrator")
        let early = client.submit(address, ["dag": "2026-11-19", "skal": "Byter tjänst."])
        #expect(early.status == 422 && early.contains("Ett beslut är fattat med delegationen"))
        let outside = client.submit(address, ["dag": "2025-06-01", "skal": "Byter tjänst."])
        #expect(outside.status == 422 && outside.contains("utanför den tid"))
        #expect(client.submit(address, ["dag": "2026-12-31", "skal": "Byter tjänst."]).status == 303)
        #expect(client.get("/delegationer").contains("Byter tjänst."))
    }
}
