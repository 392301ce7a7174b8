import Casework
import Law
import Web

/// What was typed when somebody wants to come back: as little as can be, for the rest is known.
struct ReturnForm: FormDefinition {
    struct Value: Sendable {
        let role: ReporterRole
        let channel: Channel
        let name: String
        let phone: String
        let situation: String
        let day: Day
    }

    enum Name {
        static let role = "vem"
        static let channel = "kanal"
        static let name = "namn"
        static let phone = "telefon"
        static let situation = "hur"
        static let day = "dag"
    }

    static let title = "Tillbaka till stödet"
    static let fields: [FieldRule] = [
        FieldRule(Name.role, "Vem har hört av sig?", .select(.all(of: ReporterRole.self, \.swedish))),
        FieldRule(Name.channel, "Hur?", .select(.all(of: Channel.self, \.swedish))),
        FieldRule(
            Name.situation, "Vad har hänt, och vad skulle hjälpa?", .lines(rows: 3),
            hint: "Behövs inte. Det som är känt sedan förut finns kvar i det tidigare ärendet.",
            maximumLength: 5000),
        FieldRule(Name.day, "Vilken dag hör ni av er till personen?", .day),
        FieldRule(Name.name, "Namn, om det är någon annan", .line),
        FieldRule(Name.phone, "Telefon, om numret är ett annat än förut", .phone),
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let role = reader.choice(Name.role, ReporterRole.self, orSay: "Välj vem som har hört av sig.")
        let channel = reader.choice(Name.channel, Channel.self, orSay: "Välj hur.")
        let phone = reader.phone(Name.phone)
        let day = reader.day(Name.day, orSay: "Skriv vilken dag ni hör av er till personen.")
        guard let role, let channel, let day, reader.complaints.isEmpty else { return nil }
        return Value(
            role: role, channel: channel, name: reader.text(Name.name), phone: phone,
            situation: reader.text(Name.situation), day: day)
    }

    static func facts(_ value: Value, of person: PersonFacts) -> InquiryFacts {
        InquiryFacts(
            channel: value.channel,
            reporter: ReporterFacts(role: value.role, name: value.name, phone: value.phone),
            personKnows: value.role == .person ? .yes : .unknown, person: person,
            situation: value.situation)
    }
}
