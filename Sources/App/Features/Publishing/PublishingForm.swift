import Casework
import Figures
import Law
import Web

/// A table to publish: whom it is about, which days, what it counts, and how small counts are kept from being
/// known.
struct PublishingForm: FormDefinition {
    struct Value: Sendable {
        let programme: ProgrammeID?
        let title: String
        let people: String
        let definition: String
        let days: ClosedRange<Day>
        let table: CountTable
        let terms: TablePlan.Terms
    }

    enum Name {
        static let programme = "verksamhet"
        static let title = "rubrik"
        static let people = "underlag"
        static let from = "fran"
        static let until = "till"
        static let definition = "definition"
        static let table = "tabell"
        static let limit = "grans"
        static let step = "avrundning"
        static let way = "satt"
        static let all = [title, people, from, until, definition, table, way, limit, step]
    }

    enum Way: String, CaseIterable {
        case hide, refuse

        var swedish: String {
            self == .hide
                ? "Dölj så många siffror som behövs" : "Visa alla siffror, eller säg varför det inte går"
        }
    }

    enum Step: String, CaseIterable {
        case one = "1"
        case five = "5"
        case ten = "10"

        var swedish: String { self == .one ? "Ingen avrundning" : "Till närmaste \(rawValue)" }
    }

    static let title = "Publicera en tabell"
    static let fields: [FieldRule] = [
        FieldRule(Name.programme, "Verksamhet", .select([])),
        FieldRule(Name.title, "Rubrik", .line),
        FieldRule(
            Name.people, "Vilka räknas?", .line,
            hint: "Skriv samma ord för tabeller om samma personer. De prövas tillsammans. Tabeller ur "
                + "registret har alltid samma underlag."),
        FieldRule(Name.from, "Från och med", .day, hint: "Hela månader, till exempel ett kvartal."),
        FieldRule(Name.until, "Till och med", .day),
        FieldRule(
            Name.definition, "Vad siffrorna betyder", .lines(rows: 3),
            hint: "Står bredvid tabellen, också för den som hämtar den. Skriv inga namn.",
            maximumLength: 4000),
        FieldRule(
            Name.table, "Tabellen", .lines(rows: 10),
            hint: "Antal med en rubrikrad, klistrade från ett kalkylblad. Läsarna ser inte det som döljs.",
            maximumLength: 8000),
        FieldRule(Name.way, "Små tal", .oneOf(.all(of: Way.self, \.swedish))),
        FieldRule(Name.limit, "Ett tal är litet om det är mindre än", .number, hint: "Från 3 till 50."),
        FieldRule(Name.step, "Avrundning", .select(.all(of: Step.self, \.swedish))),
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let title = reader.text(Name.title, orSay: "Skriv en rubrik.")
        let people = reader.text(Name.people, orSay: "Skriv vilka som räknas.")
        let definition = reader.text(Name.definition, orSay: "Skriv vad siffrorna betyder.")
        let days = days(&reader)
        let table = table(&reader)
        let terms = terms(&reader)
        guard let days, let table, let terms, reader.complaints.isEmpty else { return nil }
        return Value(
            programme: ProgrammeID(reader.text(Name.programme)), title: title,
            people: RegisterPeriod.made(table) ? RegisterPeriod.people : people,
            definition: definition, days: days, table: table, terms: terms)
    }

    private static func days(_ reader: inout FormReader) -> ClosedRange<Day>? {
        let from = reader.day(Name.from, orSay: "Skriv den första dagen.")
        let until = reader.day(Name.until, orSay: "Skriv den sista dagen.")
        guard let from, let until else { return nil }
        guard from <= until, PeriodTable.isFixed(from...until) else {
            reader.complain(
                Name.from,
                "Välj hela månader: från den första i en månad till den sista i samma eller en senare.")
            return nil
        }
        if until >= reader.today { reader.complain(Name.until, "Tiden ska vara slut innan den publiceras.") }
        return from...until
    }

    private static func table(_ reader: inout FormReader) -> CountTable? {
        do throws(CountTable.Refusal) {
            return try CountTable(reader.exact(Name.table))
        } catch {
            reader.complain(Name.table, error.sentence)
            return nil
        }
    }

    private static func terms(_ reader: inout FormReader) -> TablePlan.Terms? {
        let way = reader.choice(Name.way, Way.self, orSay: "Välj vad som ska göras med små tal.")
        let step = reader.choice(Name.step, Step.self) ?? .one
        let limit = reader.text(Name.limit).isEmpty ? 5 : reader.number(Name.limit, in: 3...50)
        guard let way, let limit else { return nil }
        return TablePlan.Terms(limit: limit, step: Int(step.rawValue) ?? 1, hides: way == .hide)
    }
}
