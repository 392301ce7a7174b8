import TestSupport
import Testing

/// What cannot be, typed into any form on the way from the meeting to the application: each thing has its own
/// sentence at its field, and nothing that was typed is lost. Today is Friday 2026-11-20.
struct BadInputTests {
    struct Line: Sendable, CustomTestStringConvertible {
        let page: String
        let values: [String: String]
        let field: String
        let sentence: String
        var testDescription: String { "\(page): \(field)" }

        init(_ page: String, _ values: [String: String], _ field: String, _ sentence: String) {
            (self.page, self.values, self.field, self.sentence) = (page, values, field, sentence)
        }
    }

    @Test("Each has its own sentence at its field, and everything typed comes back", arguments: lines)
    func complains(line: Line) throws {
        let app = try TestApp()
        let number = try app.caseInMapping()
        let address = line.page.hasPrefix("/") ? line.page : "/arenden/\(number)/\(line.page)"
        let before = try app.kept()
        let answer = try app.client(as: "koordinator").submit(address, line.values)
        #expect(answer.status == 422 && answer.contains(line.sentence), "\(answer.text)")
        #expect(answer.contains("id=\"\(line.field)-fel\"") || answer.contains("#\(line.field)"))
        let form = try #require(answer.form(sentTo: address))
        for (name, text) in line.values { #expect(form.value(name) == text, "\(name)") }
        #expect(try app.kept() == before)
    }

    private static let lines: [Line] = meeting + mapping + application + person

    private static let wish = ["onskan": "Vill ha <stöd> & lugn."]
    private static let noted = ["anteckning": "Berättade om <Boden>."]

    private static let application: [Line] = [
        ("2026-11-21", "Dagen ligger i framtiden. Skriv den dag då ansökan kom."),
        ("2023-06-31", "Juni har bara 30 dagar."), ("2026-02-29", "År 2026 har ingen 29 februari."),
        ("1999-01-01", "Dagen ligger före personens födelsedag"),
    ].map { Line("ansokan", wish.merging(["inkom": $0]) { $1 }, "inkom", $1) } + [
        Line("foretradare", guardian, "slag", "har ingen vårdnadshavare längre"),
        Line("foretradare", ombud("2023-06-31"), "fran", "Juni har bara 30 dagar."),
        Line("foretradare", ombud("2026-02-29"), "fran", "År 2026 har ingen 29 februari."),
    ]

    private static let guardian = [
        "slag": "guardian", "namn": "Eva Ek", "underlag": "register", "fran": "2020-01-01",
    ]

    private static func ombud(_ day: String) -> [String: String] {
        ["slag": "ombud", "namn": "Ulla Öman", "omfattning": "Ansökan", "underlag": "inFile", "fran": day]
    }

    private static let mapping: [Line] = [
        ("2026-11-19", "Ärendet började 2026-11-20. Ett tillfälle kan inte ha varit före det."),
        ("imorgon", "Dagen har inte varit än."), ("2023-06-31", "Juni har bara 30 dagar."),
        ("29/2 2026", "År 2026 har ingen 29 februari."), ("31/6", "Juni har bara 30 dagar."),
    ].map {
        let typed = TestApp.occasion.merging(noted) { $1 }.merging(["dag": $0]) { $1 }
        return Line("kartlaggning/tillfalle/nytt", typed, "dag", $1)
    } + [
        Line(
            "kartlaggning/tillfalle/nytt", TestApp.occasion.merging(["klockan": "25.10"]) { $1 }, "klockan",
            "Klockslaget finns inte"),
        Line(
            "kartlaggning/diagnos/ny",
            ["diagnos": "Social fobi", "sakerhet": "stated", "enligt": "Mamman", "dag": "2023-06-31"], "dag",
            "Juni har bara 30 dagar."),
        Line("kartlaggning/stoppa", ["vem": "person", "skal": ""], "skal", "Skriv varför"),
    ]

    private static let meeting: [Line] = [
        ("2023-06-31", "Juni har bara 30 dagar."), ("2027-02-29", "År 2027 har ingen 29 februari."),
    ].map { Line("bedomningssamtal/boka", TestApp.booking.merging(["dag": $0]) { $1 }, "dag", $1) }

    private static let person: [Line] = [
        ("fodd", "2023-06-31", "Juni har bara 30 dagar."),
        ("fodd", "2001-02-29", "År 2001 har ingen 29 februari."),
        ("personnummer", "20230631-2391", "dagen 2023-06-31 finns inte"),
        ("personnummer", "20010229-2385", "dagen 2001-02-29 finns inte"),
        ("personnummer", "19900015-2385", "dagen 1990-00-15 finns inte"),
        ("personnummer", "19900191-2396", "Kontrollera siffrorna."),
        ("personnummer", "19900060-0010", "kontrollsiffran ska vara"),
    ].map { field, text, sentence in
        let told = ["situation": "Har varit <hemma> & sover på dagarna.", "roll": "parent"]
        return Line("/intresseanmalan/ny", told.merging([field: text]) { $1 }, field, sentence)
    }

    @Test(
        "A samordningsnummer without month or day is a whole number: the year is known and no birth day",
        arguments: ["19900060-0016", "19900160-0015", "19900079-2391"])
    func coordination(number: String) throws {
        let app = try TestApp()
        let values = [
            "personnummer": number, "situation": "Har varit hemma.", "roll": "parent",
            "uppgiftslamnartelefon": "070-174 06 05",
        ]
        let sent = try app.client(as: "koordinator").submit("/intresseanmalan/ny", values)
        #expect(sent.status == 303, "\(sent.text)")
        let page = try app.client(as: "koordinator").get(try #require(sent.location))
        #expect(page.contains(number) && !page.contains("1990-00") && !page.contains("1990-01-60"))
    }
}

extension TestApp {
    /// What is in the tables, besides what was typed and waits as a draft.
    fileprivate func kept() throws -> [String: Int] {
        try rowCounts().filter { !["draft", "session"].contains($0.key) }
    }
}
