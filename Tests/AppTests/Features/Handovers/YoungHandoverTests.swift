import Casework
import SQL
import Store
import TestSupport
import Testing

/// A handover on the yes of somebody under 18, or of a guardian: whose words are whose.
struct YoungHandoverTests {
    /// Thirteen on 2026-11-20.
    private static let young = ["fodd": "2013-05-05"]
    private static let guardian = TestApp.consent.merging([
        "samtyckegivare": "guardian", "skal": "Myndigheten utreder.", "vardnadshavare": "Eva Ek",
        "asikt": "Vill slippa berätta två gånger.",
    ]) { $1 }

    private func world(_ app: TestApp) throws -> (number: String, note: String) {
        let number = try app.logInquiry(YoungHandoverTests.young)
        return (number, "note.\(try app.writeNote(number))")
    }

    @Test func `the staff's reason is theirs, and the young person's words are the young person's`() throws {
        let app = try TestApp()
        let (number, note) = try world(app)
        _ = try app.handOver([note], in: number, YoungHandoverTests.guardian)
        let kept = try app.store.read {
            try $0.all(
                """
                SELECT c.own_view, c.reason, g.name FROM consent c
                JOIN consent_guardian g ON g.consent_id = c.id
                """
            ) { try [$0.text(0), $0.text(1), $0.text(2)] }
        }
        #expect(kept == [["Vill slippa berätta två gånger.", "", "Eva Ek"]])
    }

    @Test func `what was said about a consent is told of where the ground is in law`() throws {
        let app = try TestApp()
        let (number, note) = try world(app)
        let values = TestApp.needed.merging(["asikt": "Vill inte."]) { $1 }
        let sent = try app.tryHandingOver([note], in: number, values)
        #expect(sent.status == 422 && sent.contains("Det hör till ett samtycke."))
        #expect(sent.contains("Vill inte."))
    }

    @Test(arguments: [
        (["asikt": ""], "Skriv vad den unga själv tycker."),
        (["vardnadshavare": ""], "Skriv vad vårdnadshavaren heter."),
        (["samtyckegivare": "person"], "Välj att vårdnadshavaren också har samtyckt"),
        (["samtyckegivare": "person", "vardnadshavare": ""], "varför det räcker utan dem"),
    ])
    func `what nobody has said is asked for, and never taken from what the staff wrote`(
        _ change: [String: String], _ sentence: String
    ) throws {
        let app = try TestApp()
        let (number, note) = try world(app)
        let values = YoungHandoverTests.guardian.merging(change) { $1 }
        let sent = try app.tryHandingOver([note], in: number, values)
        #expect(sent.status == 422 && sent.contains(sentence), "\(sent.text.prefix(400))")
        #expect(sent.contains("Myndigheten utreder."))
        #expect(try app.rowCounts()["consent"] == 0)
    }
}
