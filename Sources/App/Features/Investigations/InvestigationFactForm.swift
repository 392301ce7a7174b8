import Casework
import Law
import Web

/// What was typed as one fact, with where it comes from.
struct InvestigationFactForm: InvestigationForm {
    private static let source = "kalla"

    static let pattern: PathPattern = "/arenden/{case}/utredning/uppgift"
    static let title = "Uppgift i utredning"
    static let heading = "Lägg till en uppgift"
    static let lead = "Skriv det som är sagt, läst eller sett. Vad det betyder hör till bedömningen."
    static let submit = "Spara uppgiften"

    static let fields: [FieldRule] = [
        FieldRule(InvestigationField.text, "Uppgift", .lines(rows: 4), maximumLength: 5000),
        FieldRule(
            source, "Varifrån kommer uppgiften?", .line,
            hint: "Till exempel personen själv, Mor, Läkarintyg eller Kartläggningen."),
        FieldRule(InvestigationField.day, "Vilken dag fick du veta det?", .day),
        FieldRule(
            InvestigationField.corrects, "Rättar uppgiften en tidigare?", .select([]),
            hint: "Den rättade står kvar och går att läsa."),
    ]

    static func read(_ reader: inout FormReader) -> NewFact? {
        let text = reader.text(InvestigationField.text, orSay: "Skriv uppgiften.")
        let source = reader.text(source, orSay: "Skriv varifrån uppgiften kommer.")
        let day = reader.day(InvestigationField.day, orSay: "Skriv vilken dag du fick veta det.")
        let typed = reader.text(InvestigationField.corrects)
        let corrects = InvestigationFactID(typed)
        if !typed.isEmpty, corrects == nil {
            reader.complain(InvestigationField.corrects, "Välj ett av alternativen.")
        }
        guard let day, reader.complaints.isEmpty else { return nil }
        return NewFact(text: text, source: source, learntOn: day, corrects: corrects)
    }

    static func choices(in place: InvestigationPlace) -> [String: [FieldRule.Choice]] {
        let corrected = Set(place.file.entries.compactMap(\.content.corrects))
        let open = place.file.entries.filter { !corrected.contains($0.id) }
        return [
            InvestigationField.corrects: open.map {
                FieldRule.Choice(
                    value: $0.id.description,
                    label: "\($0.content.learntOn), \($0.content.source): \($0.content.text.prefix(60))")
            }
        ]
    }
}
