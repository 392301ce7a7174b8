import Casework
import HTTP
import Store
import Testing
import TestSupport
@testable import App

/// The recurring check of the log.
@Suite struct LogReviewTests {
    /// A case opened so many times by a coordinator of Uppsala.
    private func app(readings: Int) throws -> TestApp {
        let app = try TestApp()
        let number = try app.logInquiry()
        let coordinator = try app.client(as: "koordinator")
        for _ in 0..<readings { coordinator.get("/arenden/\(number)") }
        return app
    }

    private func draw(_ client: TestClient) -> TestPage {
        client.submit("/loggkontroll/ny", ["antal": "10"])
    }

    @Test func `a sample is drawn, shown, and recorded with what it showed`() throws {
        let client = try app(readings: 30).client(as: "granskare")
        let address = try #require(draw(client).location)
        let page = client.get(address)
        #expect(page.text.split(separator: "<tr><td>").count - 1 == 10)
        #expect(client.get("/loggkontroll").contains("Väntar på att någon antecknar"))
        let saved = client.submit(address, ["resultat": "nothingFound"])
        #expect(saved.location == address)
        #expect(client.get("/loggkontroll").contains(LogFinding.nothingFound.swedish))
    }

    @Test func `every step of a check stands in the log`() throws {
        let app = try app(readings: 3)
        let client = try app.client(as: "granskare")
        let address = try #require(draw(client).location)
        client.submit(address, ["resultat": "nothingFound"])
        #expect(try app.auditCount(.logSampleDrawn) == 1)
        #expect(try app.auditCount(.logReviewRecorded) == 1)
        #expect(try app.auditCount(.logViewed) >= 1)
    }

    @Test func `a check that is followed up says what shall be done`() throws {
        let client = try app(readings: 3).client(as: "granskare")
        let address = try #require(draw(client).location)
        let refused = client.submit(address, ["resultat": "followUp"])
        #expect(refused.status == 422)
        #expect(refused.contains("Skriv vad som ska följas upp"))
        #expect(client.submit(address, ["resultat": "followUp", "kommentar": "Fråga enheten."]).status == 303)
    }

    @Test(arguments: [
        ["fran": "2026-11-21", "till": "2026-11-21"], ["fran": "2026-11-20", "till": "2026-11-19"],
        ["fran": "", "till": ""], ["antal": "11"], ["fran": "2026-01-01", "till": "2026-01-02"],
    ])
    func `days and numbers that cannot be used come back with a sentence`(_ values: [String: String]) throws {
        let client = try app(readings: 1).client(as: "granskare")
        let page = client.submit("/loggkontroll/ny", values)
        #expect(page.status == 422)
        #expect(page.form(sentTo: "/loggkontroll/ny")?.value("fran") == values["fran"] ?? "2026-10-21")
    }

    @Test func `of two who record the same check, the second sees the first's words and loses none`() throws {
        let app = try app(readings: 3)
        let first = try app.client(as: "granskare"), second = try app.client(as: "granskare")
        let address = try #require(draw(first).location)
        let form = try #require(second.get(address).form(sentTo: address))
        first.submit(address, ["resultat": "followUp", "kommentar": "Den enas ord"])
        let late = second.submit(form, ["resultat": "nothingFound", "kommentar": "Den andras ord"])
        #expect(late.status == 409)
        #expect(late.contains("Den enas ord") && late.contains("Den andras ord"))
    }

    @Test func `a manager checks the own unit, and another unit's check is not found`() throws {
        let app = try app(readings: 3)
        let theirs = try app.logInquiry(as: "koordinator-lulea")
        try app.client(as: "koordinator-lulea").get("/arenden/\(theirs)")
        let manager = try app.client(as: "chef"), reviewer = try app.client(as: "granskare")
        let whole = try #require(draw(reviewer).location)
        let own = try #require(draw(manager).location)
        #expect(!manager.get(own).contains(theirs))
        #expect(manager.get(whole).status == 404)
        #expect(reviewer.get(own).status == 200)
        #expect(!manager.get("/loggkontroll").contains(whole))
    }

    @Test func `each entry has the same chance to be drawn`() {
        var drawn = [Int](repeating: 0, count: 20)
        for seed in 0..<10_000 {
            var sample = LogSample(size: 5, generator: Steps(state: UInt64(seed)))
            for entry in 0..<20 { sample.offer(Int64(entry)) }
            #expect(Set(sample.entries).count == 5)
            for entry in sample.entries { drawn[Int(entry)] += 1 }
        }
        // 2500 each, standard deviation 43: five of them to either side.
        for count in drawn { #expect((2280...2720).contains(count)) }
    }

    @Test func `a sample larger than what there is takes all of it`() {
        var sample = LogSample(size: 5, generator: Steps(state: 1))
        for entry in 0..<3 { sample.offer(Int64(entry)) }
        #expect(sample.entries == [0, 1, 2])
    }

    /// Knuth's multiplicative steps, mixed: the same for the same seed.
    private struct Steps: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            var mixed = state ^ (state >> 32)
            mixed = mixed &* 0xD6E8_FEB8_6659_FD93
            return mixed ^ (mixed >> 32)
        }
    }
}
