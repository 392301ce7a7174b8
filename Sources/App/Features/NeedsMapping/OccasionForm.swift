import Casework
import Law
import Web

/// An occasion of a mapping: booked, held or called off.
struct OccasionForm: FormDefinition {
    enum Name {
        static let standing = "lage"
        static let day = "dag"
        static let time = "klockan"
        static let place = "plats"
        static let first = "forsta"
        static let second = "andra"
        static let reason = "ensam"
        static let minutes = "minuter"
        static let note = "anteckning"
    }

    static let title = "Tillfälle i kartläggningen"

    static let fields: [FieldRule] = [
        FieldRule(Name.day, "Vilken dag?", .day, hint: "Till exempel idag, 27/11 eller 2026-11-27."),
        FieldRule(Name.time, "Klockan", .time, hint: "Till exempel 13 eller 13.30. Får vara tomt."),
        FieldRule(
            Name.standing, "Har det varit?",
            .select(.all(of: MappingOccasion.Standing.self, \.swedish))),
        FieldRule(Name.place, "Var?", .select(.all(of: MappingOccasion.Place.self, \.swedish))),
        FieldRule(Name.first, "Vem av er är med?", .select([])),
        FieldRule(Name.second, "Vem mer?", .select([])),
        FieldRule(
            Name.reason, "Om bara en är med: varför?", .line,
            hint: "Två brukar vara med. Det går bra att vara en, om ni skriver varför.", maximumLength: 500),
        FieldRule(
            Name.minutes, "Hur många minuter tog det?", .number,
            hint: "Med förberedelser, resa och det ni skrev efteråt. Skrivs när det har varit."),
        FieldRule(
            Name.note, "Anteckning om tillfället", .lines(rows: 2),
            hint: "Till exempel vad ni hann med. Det personen berättade hör hemma i formulären.",
            maximumLength: 5000),
    ]

    static func read(_ reader: inout FormReader) -> MappingOccasion? {
        let day = reader.day(Name.day, orSay: "Skriv vilken dag det är eller var.")
        let time = reader.time(Name.time)
        let standing = reader.choice(
            Name.standing, MappingOccasion.Standing.self,
            orSay: "Välj om det har varit, är bokat eller inte blev av.")
        let place = reader.choice(Name.place, MappingOccasion.Place.self, orSay: "Välj var.")
        let first = AccountID(reader.text(Name.first))
        if first == nil { reader.complain(Name.first, "Välj vem av er som är med.") }
        let second = reader.text(Name.second)
        if !second.isEmpty, AccountID(second) == nil {
            reader.complain(Name.second, "Välj ett av alternativen.")
        }
        let minutes = reader.number(Name.minutes, in: 1...MappingOccasion.mostMinutes)
        guard let day, let standing, let place, let first, reader.complaints.isEmpty else { return nil }
        return MappingOccasion(
            standing: standing, day: day, time: time, place: place, first: first, second: AccountID(second),
            aloneReason: reader.text(Name.reason), minutes: minutes, note: reader.text(Name.note))
    }

    static func values(_ occasion: MappingOccasion) -> [String: String] {
        [
            Name.standing: occasion.standing.rawValue, Name.day: occasion.day.description,
            Name.time: occasion.time?.description ?? "", Name.place: occasion.place.rawValue,
            Name.first: occasion.first.description,
            Name.second: occasion.second?.description ?? "", Name.reason: occasion.aloneReason,
            Name.minutes: occasion.minutes?.description ?? "", Name.note: occasion.note,
        ]
    }
}

extension OccasionProblem {
    /// The field that it is told at.
    var field: String {
        switch self {
        case .beforeCase, .notYet, .hasBeen: OccasionForm.Name.day
        case .tooMany: OccasionForm.Name.standing
        case .samePerson: OccasionForm.Name.second
        case .noReason, .reasonForTwo: OccasionForm.Name.reason
        case .noMinutes, .minutesBefore: OccasionForm.Name.minutes
        }
    }
}
