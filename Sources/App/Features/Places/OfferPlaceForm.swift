import Casework
import Law
import Store
import Templating
import Web

/// What was typed when a place is offered.
struct OfferPlaceForm: PlaceForm {
    private static let from = "fran"

    static let pattern: PathPattern = "/arenden/{case}/plats/erbjud"
    static let title = "Erbjudande"
    static let heading = "Erbjud en plats"
    static let lead = "Personen får tänka i lugn och ro. Ett nej stänger inget: platsen i kön är kvar."
    static func lead(in file: PlaceFile) -> String {
        ([lead] + (file.waiting.map(file.lineWords) ?? [])).joined(separator: " ")
    }
    static let submit = "Spara erbjudandet"
    static let fields: [FieldRule] = [
        FieldRule(PlaceField.day, "Vilken dag erbjöds platsen?", .day),
        FieldRule(from, "Från vilken dag finns platsen?", .day),
        PlaceField.askRule("Vilken dag frågar ni hur personen har tänkt?"),
        FieldRule(
            PlaceField.text, "Vad ni berättade", .lines(rows: 2),
            hint: "Till exempel vem personen får träffa först.", maximumLength: 2000),
    ]

    static func read(_ reader: inout FormReader) -> OfferedPlace? {
        let day = reader.day(PlaceField.day, orSay: "Skriv vilken dag ni erbjöd platsen.")
        let start = reader.day(from, orSay: "Skriv från vilken dag platsen finns.")
        let ask = reader.day(PlaceField.ask, orSay: "Skriv vilken dag ni frågar.")
        guard let day, let start, let ask, reader.complaints.isEmpty else { return nil }
        return OfferedPlace(on: day, placeFrom: start, askOn: ask, text: reader.text(PlaceField.text))
    }

    static func values(in file: PlaceFile, today: Day) -> [String: String] {
        [
            PlaceField.day: today.description, from: today.adding(days: 7).orWorkingDay.description,
            PlaceField.ask: today.adding(days: 7).orWorkingDay.description,
        ]
    }

    static func field(of problem: PlaceProblem) -> String {
        switch problem {
        case .placeBeforeOffer, .placeTooFarAhead, .closed: from
        default: PlaceField.field(of: problem)
        }
    }

    static func standing(in file: PlaceFile, today: Day) -> PlaceProblem? {
        guard let entry = file.waiting else { return .notQueued }
        return entry.openOffer == nil ? nil : .offerStands
    }
}
