import Law
import TestSupport
import Testing

/// What must stand in a letter, by the law of its day.
struct DecisionLetterTests {
    struct Expected: Sendable {
        let ground: String
        let day: String
        let has: [String]
        let lacks: [String]
    }

    static let always = [
        "Det här har du ansökt om", "Hela ansökan.", "Du går i skolan varje dag.", "Träffpunkter.",
        "Föredragande: Hedda Hallgren", "Birgitta Broman, beslutsfattare", "delegationsordningen",
        "Du kan få hjälp", "inom tre veckor",
    ]
    static let new = "socialtjänstlagen (2025:400)", old = "socialtjänstlagen (2001:453)"
    static let court = [
        "Så överklagar du", "Skicka eller lämna det till nämnden, inte till domstolen",
        "från den dag du fick det här beslutet", "Nämnden ser om det har kommit in i tid",
    ]
    static let review = [
        "Så begär du laglighetsprövning", "Var och en som är medlem i kommunen", "direkt till domstolen",
        "kommunens anslagstavla",
    ]

    @Test("A refusal's letter has everything of its ground and nothing of another", arguments: [
        Expected(
            ground: "needs", day: "2026-11-20",
            has: court + ["11 kap. 1 § \(new)", "35 kap. 1 § \(new)", "20 november 2026"],
            lacks: ["2001:453"] + review),
        Expected(
            ground: "beyondNeeds", day: "2026-11-20",
            has: review + ["11 kap. 4 § \(new)"], lacks: ["35 kap."] + court),
        Expected(
            ground: "withoutAssessment", day: "2026-11-20",
            has: review + ["11 kap. 5 § \(new)"], lacks: ["35 kap."] + court),
        Expected(
            ground: "needs2001", day: "2025-06-30",
            has: court + ["4 kap. 1 § \(old)", "16 kap. 3 § \(old)", "30 juni 2025", "OSN-2025-00001"],
            lacks: ["2025:400"] + review),
    ])
    func tells(expected: Expected) throws {
        let app = try TestApp(clock: TestClock(try #require(Day(iso: expected.day))))
        let number = try app.approvedCase(TestApp.refusal.merging(["grund": expected.ground]) { $1 })
        #expect(try app.issue(number, ground: expected.ground).status == 303)
        let letter = try app.letter(number)
        for piece in DecisionLetterTests.always + expected.has { #expect(letter.contains(piece), "\(piece)") }
        for piece in expected.lacks { #expect(!letter.contains(piece), "\(piece)") }
        app.clock.move(days: 366)
        #expect(try app.letter(number).text == letter.text)
    }

    @Test("On the last day of the old act nothing is given past it, nor on the new act's grounds")
    func standsAtTheChange() throws {
        let app = try TestApp(clock: TestClock(try #require(Day(iso: "2025-06-30"))))
        let number = try app.caseToDecide()
        let over = ["grund": "needs2001", "fran": "2025-06-30", "till": "2025-12-31"]
        let sent = try app.decide("utkast", TestApp.grant.merging(over) { $1 }, in: number)
        #expect(sent.status == 422 && sent.contains("Tiden går över en lagändring"))
        let early = ["grund": "needs", "fran": "2025-07-01", "till": "2025-12-31"]
        let new = try app.decide("utkast", TestApp.grant.merging(early) { $1 }, in: number)
        #expect(new.status == 422 && new.contains("grunden gäller inte den dag"))
    }
}
