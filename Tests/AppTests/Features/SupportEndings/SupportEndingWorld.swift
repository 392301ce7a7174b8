import TestSupport
import Testing

/// Endings of support made through the front door, as staff make them.
extension TestApp {
    static let ended = [
        "skal": "studies", "vart": "studies", "vartord": "Folkhögskolan", "hur": "Går ut varje dag.",
        "egensyn": "Det känns som min tur nu.", "steg": "group", "gradd9": "1",
    ]

    static let relapse = [
        "tecken": "Jag vänder på dygnet.", "hjalper": "En kort promenad\nAtt prata med Kim",
        "andra": "Fråga, men tjata inte.", "ringa": "Unni, 090-16 10 00", "medverkan": "yes",
    ]

    static let well = [
        "resultat": "reached", "satt": "textMessage", "text": "Går ut varje dag.", "steg": "group",
        "sysselsattning": "studies", "aterkomst": "no",
    ]

    /// Support has ended, the person has said yes, and three months have gone.
    func caseInAftercare() throws -> String {
        let number = try caseWithSupport()
        try endSupport(number, ["efter": "yes"])
        clock.move(days: 92)
        return number
    }

    /// With an answer about every goal that the form asks about.
    func ending(
        in number: String, _ values: [String: String] = [:], as account: String = TestApp.supporter
    ) throws -> [String: String] {
        let page = try client(as: account).get(endingAddress(number))
        let goals = (1...10).map { "utfall\($0)" }.filter { page.contains("name=\"\($0)\"") }
        let answers = Dictionary(goals.map { ($0, $0 == "utfall1" ? "yes" : "unknown") }) { $1 }
        return TestApp.ended.merging(answers) { $1 }.merging(values) { $1 }
    }

    func endingAddress(_ number: String) -> String { "/arenden/\(number)/avslutning/stodet" }

    @discardableResult
    func endSupport(
        _ number: String, _ values: [String: String] = [:], as account: String = TestApp.supporter
    ) throws -> TestPage {
        let page = try client(as: account).submit(
            endingAddress(number), ending(in: number, values, as: account))
        try #require(page.status == 303, "\(page.text)")
        return page
    }

    func endingPage(_ number: String, as account: String = TestApp.supporter) throws -> TestPage {
        try client(as: account).get("/arenden/\(number)/avslutning")
    }
}

/// The forms around an ending, filled in rightly, for the tests over every form.
extension FormSample {
    static let supportEndings = [
        FormSample(
            pattern: "/arenden/{case}/avslutning/stodet", sender: .signedIn(TestApp.supporter),
            address: { try $0.endingAddress($0.caseWithSupport()) },
            values: TestApp.ended.merging(
                ["utfall1": "yes", "utfall2": "unknown", "utfall3": "no"]) { $1 },
            typedField: "hur", keepsDraft: true, entries: 3),
        FormSample(
            pattern: "/arenden/{case}/avslutning/checklista", sender: .signedIn(TestApp.supporter),
            address: { app in
                let number = try app.caseWithSupport()
                try app.endSupport(number)
                return "/arenden/\(number)/avslutning/checklista"
            }, values: ["sak1": "done"]),
        FormSample(
            pattern: "/arenden/{case}/aterfallsplan/skriv", sender: .signedIn(TestApp.supporter),
            address: { "/arenden/\(try $0.caseWithSupport())/aterfallsplan/skriv" },
            values: TestApp.relapse, typedField: "tecken", keepsDraft: true, merges: true),
        FormSample(
            pattern: "/arenden/{case}/aterkomst", sender: .signedIn(TestApp.supporter),
            address: { app in
                let number = try app.caseWithSupport()
                try app.endSupport(number)
                return "/arenden/\(number)/aterkomst"
            }, values: ["hur": "Har blivit kvar hemma igen.", "telefon": "070-123 45 67"],
            typedField: "hur", keepsDraft: true),
        FormSample(
            pattern: "/arenden/{case}/efteruppfoljning/svar", sender: .signedIn(TestApp.supporter),
            address: { app in
                let number = try app.caseWithSupport()
                try app.endSupport(number)
                return "/arenden/\(number)/efteruppfoljning/svar"
            }, values: ["svar": "yes", "text": "Sms på kvällen."], typedField: "text", keepsDraft: true),
        FormSample(
            pattern: "/arenden/{case}/efteruppfoljning/kontakt", sender: .signedIn(TestApp.supporter),
            address: { "/arenden/\(try $0.caseInAftercare())/efteruppfoljning/kontakt" },
            values: TestApp.well, typedField: "text", keepsDraft: true),
        // There is nothing to put together: a second mark is refused for good. See AftercareOrderTests.
        FormSample(
            pattern: "/arenden/{case}/efteruppfoljning/{contact}/fel", sender: .signedIn(TestApp.supporter),
            address: { app in
                let number = try app.caseInAftercare()
                _ = try app.noteAftercare(number, TestApp.well)
                return try app.aftercareMistake(number)
            }, values: ["skal": "Gällde en annan."], typedField: "skal", keepsDraft: true),
    ]
}
