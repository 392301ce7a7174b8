import Casework
import Law
import Web

/// What is said about a diagnosis.
struct DiagnosisForm: FormDefinition {
    enum Name {
        static let name = "diagnos"
        static let standing = "sakerhet"
        static let saidBy = "enligt"
        static let day = "dag"
    }

    static let title = "Diagnos"

    static let fields: [FieldRule] = [
        FieldRule(
            Name.name, "Vilken diagnos?", .line, hint: "Bara om den har betydelse för stödet.",
            maximumLength: 200),
        FieldRule(
            Name.standing, "Hur säker är uppgiften?", .oneOf([
                .init(value: "stated", label: "Uppgiven: någon har berättat det"),
                .init(value: "assumed", label: "Antagen: någon tror det, eller utredning pågår"),
                .init(value: "confirmed", label: "Bekräftad: vården har skrivit eller sagt det till oss"),
            ])),
        FieldRule(
            Name.saidBy, "Vem säger det?", .line, hint: "Till exempel personen själv, mamma eller BUP.",
            maximumLength: 200),
        FieldRule(Name.day, "Vilken dag fick ni veta det?", .day),
    ]

    static func read(_ reader: inout FormReader) -> NotedDiagnosis? {
        let name = reader.text(Name.name, orSay: "Skriv vilken diagnos det gäller.")
        let standing = reader.choice(
            Name.standing, DiagnosisStanding.self, orSay: "Välj hur säker uppgiften är.")
        let saidBy = reader.text(Name.saidBy, orSay: "Skriv vem som säger det.")
        let day = reader.day(Name.day, orSay: "Skriv vilken dag ni fick veta det.")
        if let day, day > reader.today {
            reader.complain(Name.day, "Dagen har inte varit än. Skriv dagen då ni fick veta det.")
        }
        guard reader.complaints.isEmpty, let standing, let day else { return nil }
        return NotedDiagnosis(name: name, standing: standing, saidBy: saidBy, saidOn: day)
    }
}
