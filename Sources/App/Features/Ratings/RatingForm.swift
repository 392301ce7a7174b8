import Instruments
import Web

/// A filled-in paper form, as it is typed in. What is on the scale depends on the instrument, which stands in
/// the address, so the texts are judged when it is known (`RatingFields`).
struct RatingForm: FormDefinition {
    static let title = "Skattning från papper"
    static let comment = "anteckning"
    static let mostItems = 29

    static let fields: [FieldRule] =
        (1...mostItems).map { FieldRule("s\($0)", "Fråga \($0)", .oneOf([])) }
        + (1...5).map { FieldRule("t\($0)", "Fråga \($0)", .number) }
        + [
            FieldRule(
                "fonster", "Vilken tid gäller formuläret?",
                .oneOf([
                    FieldRule.Choice(value: "7", label: "Senaste veckan"),
                    FieldRule.Choice(value: "30", label: "Senaste månaden"),
                ])),
            FieldRule("ejarbete", "Personen varken arbetar eller studerar, av andra skäl", .check),
        ] + RatingCriteriaFields.rules
        + [
            FieldRule(
                comment, "Hur gick det att fylla i?", .lines(rows: 2),
                hint: "Om det är något att minnas, till exempel att frågorna lästes högt.",
                maximumLength: 1000)
        ]

    static func read(_ reader: inout FormReader) -> [String: String]? {
        guard reader.complaints.isEmpty else { return nil }
        var values: [String: String] = [:]
        for rule in fields { values[rule.name] = reader.text(rule.name) }
        return values
    }
}
