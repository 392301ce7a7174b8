import Store
import TestSupport
import Testing

/// A decision that soon ends, or has ended, says so on its case with the latest review beside it: the unit's
/// own, or for the authority what the unit has handed over.
struct DueRenewalTests {
    private func review(_ number: String, _ app: TestApp) throws {
        let client = try app.client(as: "koordinator")
        for (address, values) in [
            ("plan/skriv", TestApp.plan), ("plan/svar", TestApp.answer), ("uppfoljning/ny", TestApp.review),
        ] {
            let sent = client.submit("/arenden/\(number)/\(address)", values)
            try #require(sent.status == 303, "\(address) \(sent.text)")
        }
    }

    @Test("Nothing while it is far off; then the latest review, and that there is none where there is none")
    func pointsAtReview() throws {
        let app = try TestApp()
        let number = try app.supportedCase(), other = try app.supportedCase()
        try review(number, app)
        let early = try app.client(as: "koordinator").get("/arenden/\(number)")
        #expect(!early.contains("Beslutet går snart ut"))
        app.clock.move(days: 150)
        let unit = try app.client(as: "koordinator")
        let page = unit.get("/arenden/\(number)")
        #expect(page.contains("Beslutet går snart ut"))
        #expect(page.contains("Stödet följdes senast upp fredag 20 november 2026."))
        #expect(page.contains("href=\"/arenden/\(number)/uppfoljning\""))
        #expect(unit.get("/arenden/\(other)").contains("Stödet är inte uppföljt än."))
        app.clock.move(days: 40)
        let late = try app.client(as: "koordinator").get("/arenden/\(other)")
        #expect(late.contains("Beslutet har gått ut"))
    }

    @Test("The authority is led to what was handed over, and never learns of what was not")
    func staysApart() throws {
        let app = try TestApp()
        let number = try app.supportedCase()
        try review(number, app)
        app.clock.move(days: 150)
        let none = "Verksamheten har inte lämnat över någon uppföljning än."
        let before = try app.client(as: "handlaggare").get("/arenden/\(number)")
        #expect(before.contains("Beslutet går snart ut") && before.contains(none))
        #expect(try app.client(as: "handlaggare").get(app.issuedAddress(number)).contains(none))
        let things = try app.offered(in: number).filter { $0.hasPrefix("review.") }
        #expect(things.count == 1)
        let handed = try app.handOver(things, in: number)
        let after = try app.client(as: "handlaggare").get("/arenden/\(number)")
        #expect(after.contains("Uppföljning 2026-11-20"))
        #expect(after.contains("href=\"\(handed)/handling/1\""))
    }
}
