import Web

/// The questions beside the fourteen situations of SPSQ: which situations were ticked, three areas of life,
/// seven statements, and how long. It never guesses at what was not ticked.
enum RatingCriteriaFields {
    private static let ticks = [
        2: "Undviker", 3: "Rädd att göra bort sig", 4: "Rädd att visa ångest", 5: "Nästan alltid ångest",
        6: "Rädslan överdriven", 7: "Står ut med obehag",
    ]

    static let yesNo = [
        FieldRule.Choice(value: "ja", label: "Ja"), FieldRule.Choice(value: "nej", label: "Nej"),
    ]

    static let rules: [FieldRule] =
        (2...7).map { question in
            FieldRule(
                "q\(question)", "Q\(question). \(ticks[question] ?? "")", .line,
                hint: "Vilka situationer är ikryssade? Till exempel 1, 3, 14.")
        }
        + (1...3).map { FieldRule("q8_\($0)", "Q8. Hinder, livsområde \($0)", .oneOf(yesNo)) }
        + (1...7).map { FieldRule("q10_\($0)", "Q10. Påstående \($0) stämmer", .oneOf(yesNo)) }
        + [
            FieldRule(
                "langd", "Har det varat i sex månader?", .oneOf(yesNo), hint: "För den som är under 18.")
        ]

    static let groups = [
        FieldGroup("Kriterier, om de är ifyllda", rules.map(\.name), isFolded: true)
    ]

    private static let flags: [(name: String, field: String)] =
        (1...3).map { ("q8_\($0)", "q8.\($0)") } + (1...7).map { ("q10_\($0)", "q10.\($0)") }
        + [("langd", duration)]

    /// The same, one by one, as text packs and files have them; the last is for who is under 18.
    static func questions(after count: Int) -> [RatingQuestion] {
        rules.enumerated().map { index, rule in
            RatingQuestion(
                number: count + 1 + index, key: flags.first { $0.name == rule.name }?.field ?? rule.name,
                label: rule.label, kind: index < ticks.count ? .ticks(count) : .yesNo)
        }
    }

    /// The field of how long it has lasted.
    static let duration = "duration_6m"

    static func read(_ values: [String: String], into answers: inout RatingAnswers) -> [Complaint] {
        var complaints: [Complaint] = []
        for question in 2...7 {
            let parts = (values["q\(question)"] ?? "").split { !$0.isNumber && !$0.isLetter }
            let situations = parts.compactMap { Int($0) }.filter { (1...14).contains($0) }
            if situations.count != parts.count {
                let sentence = "Q\(question): skriv situationernas nummer, 1 till 14, till exempel 1, 3."
                complaints.append(Complaint(field: "q\(question)", sentence: sentence))
            }
            for situation in situations { answers["q\(question).\(situation)"] = 1 }
        }
        return complaints + readFlags(values, into: &answers)
    }

    private static func readFlags(
        _ values: [String: String], into answers: inout RatingAnswers
    ) -> [Complaint] {
        var complaints: [Complaint] = []
        for flag in flags {
            guard let value = values[flag.name], !value.isEmpty else { continue }
            if ["ja", "nej"].contains(value) {
                answers[flag.field] = value == "ja" ? 1 : 0
            } else {
                complaints.append(Complaint(field: flag.name, sentence: "Välj ja eller nej."))
            }
        }
        return complaints
    }

    static func values(_ answers: RatingAnswers) -> [String: String] {
        var values: [String: String] = [:]
        for question in 2...7 {
            let situations = (1...14).filter { answers["q\(question).\($0)"] == 1 }
            values["q\(question)"] = situations.map(String.init).joined(separator: ", ")
        }
        for flag in flags {
            values[flag.name] = answers[flag.field].map { $0 == 1 ? "ja" : "nej" } ?? ""
        }
        return values
    }
}
