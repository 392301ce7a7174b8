import Casework
import Law
import Web

/// The person's yes to using earlier answers.
struct ReuseForm: FormDefinition {
    static let title = "Använd tidigare svar"
    static let day = "dag"
    static let consents = "samtycke"
    static let how = "hur"

    static let fields: [FieldRule] = [
        FieldRule(day, "Vilken dag sa personen ja?", .day, hint: "Till exempel idag eller 20/11."),
        FieldRule(
            how, "Hur sa personen ja?", .line, hint: "Till exempel muntligt när ni träffades.",
            maximumLength: 300),
        FieldRule(consents, "Personen har sagt ja till att svaren används igen", .check),
    ]

    static func read(_ reader: inout FormReader) -> MappingFormWritingRepository.Consent? {
        let how = reader.text(how, orSay: "Skriv hur personen sa ja.")
        let day = reader.day(day, orSay: "Skriv vilken dag personen sa ja.")
        if let day, day > reader.today {
            reader.complain(Self.day, "Dagen har inte varit än. Skriv dagen då personen sa ja.")
        }
        if !reader.isChecked(consents) {
            reader.complain(consents, "Fråga personen först. Utan ett ja börjar ni med tomma svar i stället.")
        }
        guard reader.complaints.isEmpty, let day else { return nil }
        return MappingFormWritingRepository.Consent(day: day, how: how)
    }
}
