import Casework
import Law
import Web

/// What was typed about an alternative and from which day it says so.
enum AlternativeFields {
    enum Name {
        static let name = "namn", description = "beskrivning", ageFrom = "alderfran", ageTo = "aldertill"
        static let conditions = "villkor", contact = "kontakt", from = "fran"
    }

    static let fields: [FieldRule] = [
        FieldRule(Name.name, "Namn", .line, hint: "Som det heter när du berättar om det."),
        FieldRule(Name.description, "Vad är det?", .lines(rows: 3), maximumLength: 2000),
        FieldRule(Name.ageFrom, "Från ålder", .number, hint: "Lämna tomt om det inte finns någon gräns."),
        FieldRule(Name.ageTo, "Till och med ålder", .number),
        FieldRule(Name.conditions, "Vad krävs?", .lines(rows: 2), maximumLength: 2000),
        FieldRule(
            Name.contact, "Vart vänder man sig?", .lines(rows: 2),
            hint: "Nummer, adress eller var man hittar dem.", maximumLength: 2000),
        FieldRule(Name.from, "Gäller från", .day, hint: "Idag eller en kommande dag."),
    ]

    static func values(_ terms: AlternativeTerms, from: Day) -> [String: String] {
        [
            Name.name: terms.name, Name.description: terms.description,
            Name.ageFrom: terms.ages.from.map(String.init) ?? "",
            Name.ageTo: terms.ages.to.map(String.init) ?? "", Name.conditions: terms.conditions,
            Name.contact: terms.contact, Name.from: from.description,
        ]
    }

    static func read(_ reader: inout FormReader) -> AlternativeDraft? {
        let name = reader.text(Name.name, orSay: "Skriv ett namn.")
        let description = reader.text(Name.description, orSay: "Skriv kort vad det är.")
        let ages = AgeRange(
            from: reader.number(Name.ageFrom, in: 0...120), to: reader.number(Name.ageTo, in: 0...120))
        if ages == nil { reader.complain(Name.ageTo, "Den högsta åldern är lägre än den lägsta.") }
        let day = comingDay(&reader, Name.from)
        let terms = AlternativeTerms(
            name: name, description: description, ages: ages ?? .all,
            conditions: reader.text(Name.conditions), contact: reader.text(Name.contact))
        guard reader.complaints.isEmpty, let day, let terms else { return nil }
        return AlternativeDraft(terms: terms, from: day, isEnded: false)
    }

    /// Today or later: what was told of yesterday stands.
    static func comingDay(_ reader: inout FormReader, _ field: String) -> Day? {
        let day = reader.day(field, orSay: "Skriv vilken dag det börjar gälla.")
        if let day, day < reader.today {
            reader.complain(field, "Dagen har redan varit. Välj idag eller senare.")
        }
        return day
    }
}

/// A change of an alternative before it is saved.
struct AlternativeDraft: Sendable {
    let terms: AlternativeTerms
    let from: Day
    /// From that day it is no longer offered.
    let isEnded: Bool
}

/// Another wording of an alternative that is there.
struct AlternativeForm: FormDefinition {
    static let title = "Ändra ett alternativ"
    static let fields = AlternativeFields.fields

    static func read(_ reader: inout FormReader) -> AlternativeDraft? { AlternativeFields.read(&reader) }
}

/// A new alternative, with where it is offered.
struct NewAlternativeForm: FormDefinition {
    struct Value: Sendable {
        let draft: AlternativeDraft
        let programme: ProgrammeID
        let scope: AlternativeScope
    }

    static let programme = "verksamhet"
    static let scope = "omfattning"
    static let title = "Nytt alternativ"
    static let fields =
        [
            FieldRule(programme, "Verksamhet", .select([])),
            FieldRule(scope, "Var ska det visas?", .oneOf(.all(of: AlternativeScope.self, \.swedish))),
        ] + AlternativeFields.fields

    static func read(_ reader: inout FormReader) -> Value? {
        let id = ProgrammeID(reader.text(programme))
        if id == nil { reader.complain(programme, "Välj verksamhet.") }
        let place = reader.choice(scope, AlternativeScope.self, orSay: "Välj var det ska visas.")
        guard let draft = AlternativeFields.read(&reader), let id, let place else { return nil }
        return Value(draft: draft, programme: id, scope: place)
    }
}

/// The day an alternative is no longer offered.
struct EndAlternativeForm: FormDefinition {
    static let from = "fran"
    static let title = "Sluta erbjuda ett alternativ"
    static let keepsDraft = false
    static let fields = [
        FieldRule(from, "Visas inte längre från", .day, hint: "Idag eller en kommande dag.")
    ]

    static func read(_ reader: inout FormReader) -> Day? {
        let day = AlternativeFields.comingDay(&reader, from)
        return reader.complaints.isEmpty ? day : nil
    }
}

extension AlternativeScope {
    var swedish: String {
        switch self {
        case .municipality: "I alla verksamheter i kommunen"
        case .programme: "Bara i den här verksamheten"
        }
    }
}
