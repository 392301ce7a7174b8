import Casework
import Law
import Web

/// What was typed about somebody close to the person.
struct RelativeForm: FormDefinition {
    enum Name {
        static let name = "namn", relation = "relation", phone = "telefon", email = "epost"
        static let consent = "samtycke", askedOn = "dag"
    }

    static let title = "Anhörig"

    static let fields: [FieldRule] = [
        FieldRule(Name.name, "Namn", .line, maximumLength: 120),
        FieldRule(
            Name.relation, "Vem är det för personen?", .line, hint: "Till exempel mamma, syskon eller vän.",
            maximumLength: 80),
        FieldRule(Name.phone, "Telefon", .phone),
        FieldRule(Name.email, "E-post", .email),
        FieldRule(
            Name.consent, "Får ni anteckna det den anhöriga berättar om sig själv?",
            .oneOf(.all(of: RelativeTerms.Consent.self, \.swedish))),
        FieldRule(Name.askedOn, "Vilken dag svarade den anhöriga?", .day),
    ]

    static func read(_ reader: inout FormReader) -> RelativeTerms? {
        let name = reader.text(Name.name, orSay: "Skriv vad den anhöriga heter.")
        let relation = reader.text(Name.relation, orSay: "Skriv vem det är för personen.")
        let (phone, email) = (reader.phone(Name.phone), reader.email(Name.email))
        let consent = reader.choice(
            Name.consent, RelativeTerms.Consent.self, orSay: "Välj vad den anhöriga har sagt.")
        let askedOn = reader.day(Name.askedOn)
        if let askedOn, askedOn > reader.today { reader.complain(Name.askedOn, "Dagen har inte varit än.") }
        if consent == .notAsked, askedOn != nil {
            reader.complain(Name.askedOn, "Ta bort dagen, eller välj vad den anhöriga svarade.")
        } else if let consent, consent != .notAsked, askedOn == nil {
            reader.complain(Name.askedOn, "Skriv vilken dag den anhöriga svarade.")
        }
        guard let consent, reader.complaints.isEmpty else { return nil }
        return RelativeTerms(
            name: name, relation: relation, phone: phone, email: email, consent: consent, askedOn: askedOn)
    }

    static func values(_ terms: RelativeTerms) -> [String: String] {
        [
            Name.name: terms.name, Name.relation: terms.relation, Name.phone: terms.phone,
            Name.email: terms.email, Name.consent: terms.consent.rawValue,
            Name.askedOn: terms.askedOn?.description ?? "",
        ]
    }
}

/// What was typed of what a relative told, or was offered.
struct RelativeNoteForm: FormDefinition {
    enum Name {
        static let kind = "slag", words = "text", day = "dag"
    }

    static let title = "Anteckning om en anhörig"

    static let fields: [FieldRule] = [
        FieldRule(Name.kind, "Vad gäller det?", .select(.all(of: RelativeNote.Kind.self, \.swedish))),
        FieldRule(
            Name.words, "Vad sades, eller vad erbjöds?", .lines(rows: 4),
            hint: "Bara om den anhöriga. Det som gäller personen skrivs i personens journal.",
            maximumLength: 8000),
        FieldRule(Name.day, "Vilken dag?", .day),
    ]

    static func read(_ reader: inout FormReader) -> RelativeNote? {
        let kind = reader.choice(Name.kind, RelativeNote.Kind.self, orSay: "Välj vad det gäller.")
        let words = reader.text(Name.words, orSay: "Skriv vad som sades eller erbjöds.")
        let day = reader.day(Name.day, orSay: "Skriv vilken dag det var.")
        if let day, day > reader.today { reader.complain(Name.day, "Dagen har inte varit än.") }
        guard let kind, let day, reader.complaints.isEmpty else { return nil }
        return RelativeNote(kind: kind, day: day, words: words)
    }
}
