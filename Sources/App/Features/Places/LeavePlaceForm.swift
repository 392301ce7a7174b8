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
    ]

    static func read(_ reader: inout FormReader) -> LeftPlace? {
        let day = reader.day(PlaceField.day, orSay: "Skriv från vilken dag platsen är ledig.")
        let reason = reader.choice(
            PlaceField.reason, among: PlacementEndReason.offered, orSay: "Välj varför.")
        guard let day, let reason, reader.complaints.isEmpty else { return nil }
        return LeftPlace(on: day, reason: reason, text: reader.text(PlaceField.text))
    }

    static func standing(in file: PlaceFile, today: Day) -> PlaceProblem? {
        file.placement == nil ? .notPlaced : nil
    }
}
