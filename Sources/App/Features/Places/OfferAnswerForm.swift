import Casework
import Law
import Store
import Templating
import Web

/// What was typed of an answer.
struct OfferAnswerForm: PlaceForm {
    private static let answer = "svar"

    static let pattern: PathPattern = "/arenden/{case}/plats/svar"
    static let title = "Svar"
    static let heading = "Vad svarade personen?"
    static let lead = "Ja, nej och vill tänka är lika bra svar. Vid nej står personen kvar i kön."
    static let submit = "Spara svaret"
    static let fields: [FieldRule] = [
        FieldRule(answer, "Svar", .oneOf(.all(of: OfferAnswer.self, \.swedish))),
        FieldRule(PlaceField.day, "Vilken dag?", .day),
        PlaceField.askRule("Vilken dag hör ni av er igen?"),
        FieldRule(PlaceField.text, "Med personens ord", .lines(rows: 2), maximumLength: 2000),
    ]

    static func read(_ reader: inout FormReader) -> AnsweredOffer? {
        let given = reader.choice(answer, OfferAnswer.self, orSay: "Välj vad personen svarade.")
        let day = reader.day(PlaceField.day, orSay: "Skriv vilken dag personen svarade.")
        let ask = reader.day(PlaceField.ask)
        if let given, given != .yes, ask == nil, reader.complaints.isEmpty {
            reader.complain(PlaceField.ask, "Skriv vilken dag ni hör av er igen.")
        }
        guard let given, let day, reader.complaints.isEmpty else { return nil }
        return AnsweredOffer(answer: given, on: day, askOn: ask, text: reader.text(PlaceField.text))
    }

    static func values(in file: PlaceFile, today: Day) -> [String: String] {
        [
            PlaceField.day: today.description,
            PlaceField.ask: today.adding(days: 14).orWorkingDay.description,
        ]
    }

    static func standing(in file: PlaceFile, today: Day) -> PlaceProblem? {
        file.waiting?.openOffer == nil ? .noOffer : nil
    }
}
