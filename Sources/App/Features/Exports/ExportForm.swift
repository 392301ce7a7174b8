import Casework
import Law
import Web

/// What a file is for, and of which days. Without a purpose none is made.
struct ExportForm: FormDefinition {
    struct Value: Sendable {
        let programme: ProgrammeID?
        let purpose: String
        let from: Day
        let until: Day
    }

    enum Name {
        static let programme = "verksamhet"
        static let purpose = "syfte"
        static let from = "fran"
        static let until = "till"
    }

    /// Ten years: nothing is kept longer than that here.
    private static let mostDays = 3_660

    static let title = "Uttag"
    static let fields: [FieldRule] = [
        FieldRule(Name.programme, "Verksamhet", .select([])),
        FieldRule(
            Name.purpose, "Vad ska filen användas till?", .lines(rows: 2),
            hint: "Skriv inga namn. Svaret sparas tillsammans med vem som tog ut filen och när.",
            maximumLength: 500),
        FieldRule(Name.from, "Från och med dag", .day),
        FieldRule(Name.until, "Till och med dag", .day),
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let purpose = reader.text(Name.purpose, orSay: "Skriv vad filen ska användas till.")
        let from = reader.day(Name.from, orSay: "Skriv den första dagen.")
        let until = reader.day(Name.until, orSay: "Skriv den sista dagen.")
        if let from, let until {
            if until < from { reader.complain(Name.until, "Den sista dagen ligger före den första.") }
            if until > reader.today { reader.complain(Name.until, "Den sista dagen har inte varit än.") }
            if until > from.adding(days: mostDays) {
                reader.complain(Name.from, "Ta ut högst tio år åt gången.")
            }
        }
        guard let from, let until, reader.complaints.isEmpty else { return nil }
        return Value(
            programme: ProgrammeID(reader.text(Name.programme)), purpose: purpose, from: from, until: until)
    }
}
