import TestSupport
import Testing

/// What the authority's whole file tells of a decision after it was issued.
struct FileAfterDecisionTests {
    @Test("Delivery, appeal with its steps, correction and letters stand there, each post with its own words")
    func tells() throws {
        let app = try TestApp()
        let number = try app.appealedCase(), address = try app.latestDecision(number)
        #expect(try app.serve(["satt": "handedOver", "bevis": "Kvitterat."], at: address).status == 303)
        #expect(try app.appeal("tid", ["utfall": "inTime"], in: number).status == 303)
        let slip = try app.client(as: "beslutsfattare").submit(address + "/rattelse", CorrectionTests.slip)
        #expect(slip.status == 303)
        let file = try app.client(as: "handlaggare").get("/arenden/\(number)/akt/myndighet")
        for words in [
            "Delgivning, beslut OSN-2026-00001", "Kvitterat.",
            "Överklagande av beslut OSN-2026-00001: omprövas", "Rättidsprövning", "Jag vill få stöd.",
            "Rättelser, beslut OSN-2026-00001", "Brev: Rättelse av beslut", "Inte antecknat.", "När och vem",
        ] {
            #expect(file.contains(words), "\(words)")
        }
        #expect(!file.contains("<dt>Text</dt>"))
    }

    @Test("What was granted is told with how it is carried out, followed up and asked for again")
    func tellsOfGrants() throws {
        let app = try TestApp()
        let number = try app.followedUpCase()
        try app.onIssued("forlangning", TestApp.wish, in: number)
        let file = try app.client(as: "handlaggare").get("/arenden/\(number)/akt/myndighet")
        for words in [
            "Uppföljning och förlängning, beslut OSN-2026-00001", "Går ut varje vecka.",
            "Verkställighet, beslut OSN-2026-00001", "Beviljat",
        ] {
            #expect(file.contains(words), "\(words)")
        }
    }
}
