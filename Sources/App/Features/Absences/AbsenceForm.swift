import Casework
import Law
import Web

/// What was typed about an absence. Who it is about is asked only of those who plan for others.
struct AbsenceForm: FormDefinition {
    struct Value: Sendable {
        let programme: ProgrammeID?
        /// Nil: whoever writes.
        let account: AccountID?
        let from: Day
        let until: Day
        let kind: AbsenceKind
        let deputy: AccountID

        func terms(by actor: AccountID) -> AbsenceTerms {
            AbsenceTerms(account: account ?? actor, from: from, until: until, kind: kind, deputy: deputy)
        }
    }

    enum Name {
        static let programme = "verksamhet"
        static let account = "vem"
        static let from = "fran"
        static let until = "till"
        static let deputy = "ersattare"
        static let kind = "varfor"
    }

    static let title = "Planera frånvaro"

    static let fields: [FieldRule] = [
        FieldRule(Name.programme, "Verksamhet", .select([])),
        FieldRule(Name.account, "Vem är borta?", .select([])),
        FieldRule(Name.from, "Första dagen", .day, hint: "Till exempel 21/12."),
        FieldRule(Name.until, "Sista dagen", .day),
        FieldRule(Name.deputy, "Ersättare", .select([])),
        FieldRule(
            Name.kind, "Varför?", .select(.all(of: AbsenceKind.self, \.swedish)),
            hint: "Visas bara för den som är borta och för chefen."),
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let from = reader.day(Name.from, orSay: "Skriv den första dagen.")
        let until = reader.day(Name.until, orSay: "Skriv den sista dagen.")
        let deputy = AccountID(reader.text(Name.deputy))
        if deputy == nil { reader.complain(Name.deputy, "Välj vem som är ersättare.") }
        let kind = reader.choice(Name.kind, AbsenceKind.self, orSay: "Välj varför.")
        guard let from, let until, let deputy, let kind, reader.complaints.isEmpty else { return nil }
        let value = Value(
            programme: ProgrammeID(reader.text(Name.programme)),
            account: AccountID(reader.text(Name.account)), from: from, until: until, kind: kind,
            deputy: deputy)
        // Who is away, if it is not said, is known only to the route; it asks again.
        for problem in value.terms(by: AccountID(value: 0)).problems(today: reader.today) {
            reader.complain(problem.field, problem.swedish)
        }
        return reader.complaints.isEmpty ? value : nil
    }
}
