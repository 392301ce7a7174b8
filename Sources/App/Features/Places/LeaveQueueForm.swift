import Casework
import Law
import Store
import Templating
import Web

/// What was typed when somebody no longer waits.
struct LeaveQueueForm: PlaceForm {
    static let pattern: PathPattern = "/arenden/{case}/plats/lamna-kon"
    static let title = "Kö"
    static let heading = "Personen väntar inte längre"
    static let lead = "Ärendet avslutas inte av det här. Vill personen vänta igen går det bra."
    static let submit = "Spara"
    static let fields: [FieldRule] = [
        FieldRule(PlaceField.day, "Från vilken dag?", .day),
        FieldRule(
            PlaceField.reason, "Varför?",
            .select(QueueLeaveReason.offered.map {
                FieldRule.Choice(value: $0.rawValue, label: $0.swedish)
            })),
        FieldRule(PlaceField.text, "Kommentar", .lines(rows: 2), maximumLength: 2000),
    ]

    static func read(_ reader: inout FormReader) -> LeftQueue? {
        let day = reader.day(PlaceField.day, orSay: "Skriv från vilken dag.")
        let reason = reader.choice(
            PlaceField.reason, among: QueueLeaveReason.offered, orSay: "Välj varför.")
        guard let day, let reason, reader.complaints.isEmpty else { return nil }
        return LeftQueue(on: day, reason: reason, text: reader.text(PlaceField.text))
    }

    static func standing(in file: PlaceFile, today: Day) -> PlaceProblem? {
        file.waiting == nil ? .notQueued : nil
    }
}
