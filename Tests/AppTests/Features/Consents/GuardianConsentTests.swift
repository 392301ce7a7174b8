import Casework
import SQL
import Store
import TestSupport
import Testing

/// Guardians, young people, and the day the person turns 18.
struct GuardianConsentTests {
    /// Seventeen on 2026-11-20, and 18 ten days later.
    private static let young = ["fodd": "2008-11-30"]
    private static let together = [
        "partchildpsychiatry": "ja", "sjalv": "ja", "vardnadshavare1": "Eva Ek", "vardnadssvar1": "agrees",
    ]

    @Test func `a seventeen-year-old needs a guardian before anybody outside hears a word`() throws {
        let app = try TestApp()
        let number = try app.logInquiry(GuardianConsentTests.young)
        let client = try app.client(as: "koordinator")
        let page = client.get("/arenden/\(number)/samtycken")
        #expect(page.contains("Personen är under 18 år: vårdnadshavare"))
        let alone = client.submit(
            "/arenden/\(number)/samtycken", ["partchildpsychiatry": "ja", "sjalv": "ja"])
        #expect(alone.status == 422 && alone.contains("Skriv vilka vårdnadshavare som har samtyckt"))
        let without = client.submit(
            "/arenden/\(number)/samtycken", GuardianConsentTests.together.merging(["sjalv": ""]) { $1 })
        #expect(without.status == 422 && without.contains("Den som har fyllt 15 år"))
        try app.agree(number, GuardianConsentTests.together)
        #expect(try app.rowCounts()["consent_guardian"] == 1)
    }

    @Test func `a guardian's no is kept with who said it, and never let go of for want of a name`() throws {
        let app = try TestApp()
        let number = try app.logInquiry(GuardianConsentTests.young)
        let no = ["vardnadssvar2": "refuses", "skal": "Den unga förstår vad det gäller."]
        let values = GuardianConsentTests.together.merging(no) { $1 }
        let client = try app.client(as: "koordinator")
        let sent = client.submit("/arenden/\(number)/samtycken", values)
        #expect(sent.status == 422 && sent.contains("Skriv vad vårdnadshavaren heter"))
        #expect(sent.contains("Den unga förstår vad det gäller."))
        #expect(sent.forms.contains { $0.value("vardnadssvar2") == "refuses" })
        try app.agree(number, values.merging(["vardnadshavare2": "Bo Ek"]) { $1 })
        #expect(client.get("/arenden/\(number)/samtycken").contains("Bo Ek (nej)"))
    }

    private static let toGuardian = [
        "grund": "guardianship", "part": "guardian", "skal": "Frågar.", "vad": "Allt.", "satt": "phone",
    ]

    @Test func `the day the person turns 18 a guardian's consent is over, and nothing is told`() throws {
        let app = try TestApp()
        let number = try app.agree(
            app.logInquiry(GuardianConsentTests.young), GuardianConsentTests.together)
        let told = try app.telling(.childPsychiatry)
        app.clock.move(days: 9)
        let before = try app.client(as: "koordinator")
        #expect(before.submit("/arenden/\(number)/samtycken/lamnat", told).status == 303)
        #expect(before.get("/samtycken").contains("Personen fyller 18 år 2026-11-30"))
        app.clock.move(days: 1)
        let after = try app.client(as: "koordinator")
        let sent = after.submit("/arenden/\(number)/samtycken/lamnat", told)
        #expect(sent.status == 422 && sent.contains("personen har fyllt 18 år"))
        let page = after.get("/arenden/\(number)/samtycken")
        #expect(page.contains("de får inte veta mer") && page.contains("Inget samtycke gäller nu"))
        #expect(after.get("/samtycken").contains("Personen har fyllt 18 år"))
        let asked = after.submit("/arenden/\(number)/samtycken/lamnat", GuardianConsentTests.toGuardian)
        #expect(asked.contains("En vårdnadshavare har inte rätt att få veta längre."))
        try app.agree(number, ["partchildpsychiatry": "ja"])
    }

    @Test func `no statement tells on a guardian's consent once the person is 18`() throws {
        let app = try TestApp()
        _ = try app.agree(app.logInquiry(GuardianConsentTests.young), GuardianConsentTests.together)
        for (day, isTold) in [("2026-11-29", true), ("2026-11-30", false)] {
            let statement: SQL = """
                INSERT INTO sharing (id, episode_id, file, party, party_name, told, told_on, way, consent_id,
                  reason, noted_at, noted_by)
                SELECT c.id + 1, c.episode_id, c.file, c.party, '', 'x', \(day), 'phone', c.id, '',
                  c.noted_at, c.noted_by FROM consent c
                """
            if isTold {
                try app.arranging { try $0.run(statement) }
            } else {
                #expect(throws: (any Error).self) { try app.arranging { try $0.run(statement) } }
            }
        }
    }
}
