import Casework
import Law
import Web

/// What was typed about one of the catalogue's other ways.
struct WeighedAlternativeForm: InvestigationForm {
    static let pattern: PathPattern = "/arenden/{case}/utredning/annan-vag"
    static let title = "Annan väg"
    static let heading = "Pröva en väg ur katalogen"
    static let lead = "Kan behovet tillgodoses på ett annat sätt ska det framgå hur. Kan det inte, varför."
    static let submit = "Spara prövningen"

    static let fields: [FieldRule] = [
        FieldRule(InvestigationField.alternative, "Vilken väg?", .select([])),
        FieldRule(
            InvestigationField.kind, "Kan den möta behovet?", .oneOf(.all(of: MetOtherwise.self, \.swedish))),
        FieldRule(
            InvestigationField.text, "Varför?", .lines(rows: 3),
            hint: "Vad personen säger om den, och vad som talar för och emot.", maximumLength: 2000),
    ]

    static func read(_ reader: inout FormReader) -> NewWeighing? {
        let name = reader.text(InvestigationField.alternative, orSay: "Välj vilken väg det gäller.")
        let meets = reader.choice(
            InvestigationField.kind, MetOtherwise.self, orSay: "Välj om den kan möta behovet.")
        let reason = reader.text(InvestigationField.text, orSay: "Skriv varför.")
        guard let meets, reader.complaints.isEmpty else { return nil }
        return NewWeighing(name: name, meets: meets, reason: reason)
    }

    static func current(in place: InvestigationPlace, today: Day) -> CurrentRecord {
        CurrentRecord(version: 0, values: [:], changedBy: "")
    }

    static func choices(in place: InvestigationPlace) -> [String: [FieldRule.Choice]] {
        [
            InvestigationField.alternative: place.file.alternatives.map {
                FieldRule.Choice(value: $0.terms.name, label: $0.terms.name)
            }
        ]
    }

    static func standing(in place: InvestigationPlace) -> (heading: String, text: String)? {
        place.file.alternatives.isEmpty
            ? ("Katalogen är tom", "Skriv om andra vägar i utredningens text i stället.")
            : nil
    }
}
