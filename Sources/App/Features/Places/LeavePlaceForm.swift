import Casework
import Law
import Store
import Templating
import Web

/// What was typed when somebody leaves their place.
struct LeavePlaceForm: PlaceForm {
    static let pattern: PathPattern = "/arenden/{case}/plats/lamna"
    static let title = "Lämna platsen"
    static let heading = "Personen lämnar sin plats"
    static let lead = "Platsen blir ledig. Ärendet avslutas inte av det här: först följer ni upp hur det "
        + "gick. Vill personen komma tillbaka är det bara att höra av sig."
    static let submit = "Spara"
    static let fields: [FieldRule] = [
        FieldRule(PlaceField.day, "Från vilken dag är platsen ledig?", .day),
        FieldRule(
            PlaceField.reason, "Varför?",
            .select(PlacementEndReason.offered.map {
                FieldRule.Choice(value: $0.rawValue, label: $0.swedish)
            })),
        FieldRule(PlaceField.text, "Kommentar", .lines(rows: 3), maximumLength: 5000),
    ] + KeptVisitFields.rules

    /// What else ends with the place.
    static func lead(in file: PlaceFile) -> String {
        let lead = lead + KeptVisitFields.lead(file.visits)
        guard !file.groups.isEmpty else { return lead }
        let groups = file.groups.map(\.name).joined(separator: ", ")
        return "\(lead) Personen bjuds inte längre in till \(groups)."
    }

    static func groups(in file: PlaceFile, today: Day, isTyped: Bool) -> [FieldGroup] {
        [FieldGroup("", [PlaceField.day, PlaceField.reason, PlaceField.text])]
            + KeptVisitFields.groups(file.visits)
    }

    static func choices(in file: PlaceFile) -> [String: [FieldRule.Choice]] {
        KeptVisitFields.choices(file.visits)
    }

    static func read(_ reader: inout FormReader) -> LeftPlace? {
        let day = reader.day(PlaceField.day, orSay: "Skriv från vilken dag platsen är ledig.")
        let reason = reader.choice(
            PlaceField.reason, among: PlacementEndReason.offered, orSay: "Välj varför.")
        let keeps = KeptVisitFields.read(&reader)
        guard let day, let reason, reader.complaints.isEmpty else { return nil }
        return LeftPlace(on: day, reason: reason, text: reader.text(PlaceField.text), keeps: keeps)
    }

    static func standing(in file: PlaceFile, today: Day) -> PlaceProblem? {
        file.placement == nil ? .notPlaced : nil
    }
}
