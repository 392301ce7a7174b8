import Casework
import Law
import Web

/// The fields of a booking, for the form of a new one and the form that moves one. It never says why it is
/// moved.
enum BookingFields {
    enum Name {
        static let day = "dag"
        static let time = "klockan"
        static let length = "minuter"
        static let place = "plats"
        static let whereabouts = "var"
        static let homeReason = "hemskal"
        static let first = "forsta"
        static let second = "andra"
        static let alone = "ensam"
        static func role(_ place: Int) -> String { "foljer\(place)" }
        static func name(_ place: Int) -> String { "namn\(place)" }
    }

    static let usualLength = 60

    static let rules: [FieldRule] = [
        FieldRule(Name.day, "Vilken dag?", .day, hint: "Till exempel imorgon, 27/11 eller 2026-11-27."),
        FieldRule(Name.time, "Klockan", .time, hint: "Till exempel 13 eller 13.30."),
        FieldRule(Name.length, "Hur många minuter?", .number),
        FieldRule(Name.place, "Var?", .select(.all(of: MappingOccasion.Place.self, \.swedish))),
        FieldRule(
            Name.whereabouts, "Adress, rum eller nummer", .line,
            hint: "Så som det ska stå i inbjudan, till exempel ”Storgatan 1, ring på porttelefonen”."),
        FieldRule(
            Name.homeReason, "Om det är hemma: varför?", .line,
            hint: "Hembesök är undantag. Skriv till exempel att personen inte kan komma ut än.",
            maximumLength: 500),
        FieldRule(Name.first, "Vem av er är med?", .select([])),
        FieldRule(Name.second, "Vem mer?", .select([])),
        FieldRule(
            Name.alone, "Om bara en är med: varför?", .line,
            hint: "Två brukar vara med. Det går bra att vara en, om ni skriver varför.", maximumLength: 500),
    ] + (1...Companion.most).flatMap(companion)

    static let groups = [
        FieldGroup(
            "När och var",
            [Name.day, Name.time, Name.length, Name.place, Name.whereabouts, Name.homeReason]),
        FieldGroup("Vi som är med", [Name.first, Name.second, Name.alone]),
        FieldGroup(
            "Följer med personen", (1...Companion.most).flatMap { [Name.role($0), Name.name($0)] }),
    ]

    private static func companion(_ place: Int) -> [FieldRule] {
        let which = place == 1 ? "Vem följer med?" : "Vem mer följer med? (\(place))"
        return [
            FieldRule(Name.role(place), which, .select(.all(of: Companion.Role.self, \.swedish))),
            FieldRule(Name.name(place), place == 1 ? "Namn" : "Namn (\(place))", .line),
        ]
    }

    static func read(_ reader: inout FormReader) -> AssessmentBooking? {
        let day = reader.day(Name.day, orSay: "Skriv vilken dag ni ses.")
        let time = reader.time(Name.time)
        if time == nil { reader.complain(Name.time, "Skriv vilken tid ni ses, till exempel 13.30.") }
        let length = reader.number(Name.length, in: AssessmentBooking.lengths)
        if length == nil { reader.complain(Name.length, BookingProblem.strangeLength.swedish) }
        let place = reader.choice(Name.place, MappingOccasion.Place.self, orSay: "Välj var ni ses.")
        let (first, second) = staff(&reader)
        let companions = companions(&reader)
        guard let day, let time, let length, let place, let first, reader.complaints.isEmpty else {
            return nil
        }
        let booking = AssessmentBooking(
            day: day, time: time, length: length, place: place, whereabouts: reader.text(Name.whereabouts),
            homeReason: reader.text(Name.homeReason), first: first, second: second,
            aloneReason: reader.text(Name.alone), companions: companions)
        return judged(booking, &reader)
    }

    private static func judged(
        _ booking: AssessmentBooking, _ reader: inout FormReader
    ) -> AssessmentBooking? {
        for problem in booking.problems(today: reader.today) {
            reader.complain(problem.field, problem.swedish)
        }
        return reader.complaints.isEmpty ? booking : nil
    }

    private static func staff(_ reader: inout FormReader) -> (AccountID?, AccountID?) {
        let first = AccountID(reader.text(Name.first))
        if first == nil { reader.complain(Name.first, "Välj vem av er som är med.") }
        let second = reader.text(Name.second)
        if !second.isEmpty, AccountID(second) == nil {
            reader.complain(Name.second, "Välj ett av alternativen.")
        }
        return (first, AccountID(second))
    }

    private static func companions(_ reader: inout FormReader) -> [Companion] {
        (1...Companion.most).compactMap { place in
            let name = reader.text(Name.name(place))
            let role = reader.choice(Name.role(place), Companion.Role.self)
            if role == nil, !name.isEmpty {
                reader.complain(Name.role(place), "Välj vem \(name) är för personen.")
            }
            return role.map { Companion(role: $0, name: name) }
        }
    }

    static func values(_ booking: AssessmentBooking) -> [String: String] {
        var values = [
            Name.day: booking.day.description, Name.time: booking.time.description,
            Name.length: String(booking.length), Name.place: booking.place.rawValue,
            Name.whereabouts: booking.whereabouts, Name.homeReason: booking.homeReason,
            Name.first: booking.first.description, Name.second: booking.second?.description ?? "",
            Name.alone: booking.aloneReason,
        ]
        for (index, one) in booking.companions.enumerated() {
            values[Name.role(index + 1)] = one.role.rawValue
            values[Name.name(index + 1)] = one.name
        }
        return values
    }
}

extension BookingProblem {
    /// The field that it is told at.
    var field: String {
        switch self {
        case .hasBeen, .tooFarAhead: BookingFields.Name.day
        case .strangeLength: BookingFields.Name.length
        case .noHomeReason, .reasonForElsewhere: BookingFields.Name.homeReason
        case .samePerson: BookingFields.Name.second
        case .alone, .reasonForTwo: BookingFields.Name.alone
        case .tooManyCompanions: BookingFields.Name.role(Companion.most)
        }
    }
}
