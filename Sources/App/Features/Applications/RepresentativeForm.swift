import Casework
import Law
import Web

/// What was typed about somebody who acts for the person.
struct RepresentativeForm: FormDefinition {
    enum Name {
        static let kind = "slag"
        static let name = "namn"
        static let phone = "telefon"
        static let scope = "omfattning"
        static let evidence = "underlag"
        static let from = "fran"
        static let to = "till"
    }

    static let title = "Företrädare"

    static let fields: [FieldRule] = [
        FieldRule(
            Name.kind, "Vad är den för personen?", .select(.all(of: RepresentativeKind.self, \.swedish))),
        FieldRule(Name.name, "Namn", .line),
        FieldRule(Name.phone, "Telefon", .line, maximumLength: 60),
        FieldRule(
            Name.scope, "Vad gäller uppdraget?", .lines(rows: 2),
            hint: "Ett ombuds fullmakt säger vad den gäller. Till exempel ”ansökan och beslut om stöd”.",
            maximumLength: 2000),
        FieldRule(
            Name.evidence, "Hur vet du det?", .select(.all(of: RepresentativeEvidence.self, \.swedish))),
        FieldRule(Name.from, "Från och med dag", .day),
        FieldRule(Name.to, "Till och med dag", .day, hint: "Lämna tomt om den gäller tills vidare."),
    ]

    static func read(_ reader: inout FormReader) -> RepresentativeFacts? {
        let kind = reader.choice(Name.kind, RepresentativeKind.self, orSay: "Välj vad den är för personen.")
        let evidence = reader.choice(
            Name.evidence, RepresentativeEvidence.self, orSay: "Välj hur du vet det.")
        let from = reader.day(Name.from, orSay: "Skriv från vilken dag det gäller.")
        let to = reader.day(Name.to)
        guard let kind, let evidence, let from, reader.complaints.isEmpty else { return nil }
        return RepresentativeFacts(
            kind: kind, name: reader.text(Name.name), phone: reader.text(Name.phone),
            scope: reader.text(Name.scope), evidence: evidence, validFrom: from, validTo: to)
    }
}

extension RepresentativeProblem {
    /// The field where it is told.
    var field: String {
        switch self {
        case .noName: RepresentativeForm.Name.name
        case .noScope: RepresentativeForm.Name.scope
        case .endsBeforeItBegins: RepresentativeForm.Name.to
        case .beforeBirth: RepresentativeForm.Name.from
        case .guardianOfAdult: RepresentativeForm.Name.kind
        }
    }
}
