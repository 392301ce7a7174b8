import Casework
import Law
import Web

/// What was typed about a consent that is taken back. Nobody has to say why.
struct WithdrawConsentForm: FormDefinition {
    enum Name {
        static let day = "dag"
        static let way = "satt"
        static let reason = "varfor"
    }

    static let title = "Återkalla samtycke"

    static let fields: [FieldRule] = [
        FieldRule(Name.day, "Från vilken dag?", .day),
        FieldRule(Name.way, "Hur sa personen det?", .select(.all(of: ConsentWay.self, \.swedish))),
        FieldRule(
            Name.reason, "Varför?", .line, hint: "Om personen vill säga det.", maximumLength: 500),
    ]

    static func read(_ reader: inout FormReader) -> ConsentWithdrawal? {
        let day = reader.day(Name.day, orSay: "Skriv från vilken dag.")
        let way = reader.choice(Name.way, ConsentWay.self, orSay: "Välj hur personen sa det.")
        guard let day, let way, reader.complaints.isEmpty else { return nil }
        return ConsentWithdrawal(day: day, way: way, reason: reader.text(Name.reason))
    }
}
