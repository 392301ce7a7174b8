import Casework
import Law
import Store
import Templating
import Web

/// What was typed when support is interrupted.
struct InterruptSupportForm: PlaceForm {
    static let pattern: PathPattern = "/arenden/{case}/plats/avbrott"
    static let title = "Avbrott"
    static let heading = "Stödet avbryts för en tid"
    static let lead = "Personen har kvar sin plats. Avbrottet antecknas också på beslutet, om det finns ett."
    static let submit = "Spara avbrottet"
    static let fields: [FieldRule] = [
        FieldRule(PlaceField.day, "Från vilken dag?", .day),
        FieldRule(PlaceField.reason, "Varför?", .select(.all(of: DelayReason.self, \.swedish))),
        FieldRule(
            PlaceField.text, "Kommentar", .lines(rows: 2),
            hint: "Skriv inget om hälsa: det syns på beslutet.", maximumLength: 2000),
        PlaceField.askRule("Vilken dag hör ni av er?"),
    ]

    static func read(_ reader: inout FormReader) -> InterruptedSupport? {
        let day = reader.day(PlaceField.day, orSay: "Skriv från vilken dag.")
        let reason = reader.choice(PlaceField.reason, DelayReason.self, orSay: "Välj varför stödet avbryts.")
        let ask = reader.day(PlaceField.ask, orSay: "Skriv vilken dag ni hör av er.")
        guard let day, let reason, let ask, reader.complaints.isEmpty else { return nil }
        return InterruptedSupport(
            on: day, reason: reason, text: reader.text(PlaceField.text), nextContact: ask)
    }

    static func values(in file: PlaceFile, today: Day) -> [String: String] {
        [
            PlaceField.day: today.description,
            PlaceField.ask: today.adding(days: 14).orWorkingDay.description,
        ]
    }

    static func standing(in file: PlaceFile, today: Day) -> PlaceProblem? {
        guard let placement = file.placement else { return .notPlaced }
        return placement.openInterruption == nil ? nil : .interrupted
    }
}
