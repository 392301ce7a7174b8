import Casework
import Law
import Web

/// What was typed about a contact by another way than a visit.
struct SupportContactForm: FormDefinition {
    enum Name {
        static let way = "satt"
        static let party = "med"
        static let name = "namn"
        static let incoming = "inkommande"
        static let day = "dag"
        static let minutes = "minuter"
        static let text = "anteckning"
    }

    struct Value: Sendable {
        let contact: SupportContact
        let telling: Telling?
    }

    static let title = "Kontakt"

    static let fields: [FieldRule] = [
        FieldRule(Name.way, "Hur hördes ni?", .oneOf(.all(of: SupportContact.Way.self, \.swedish))),
        FieldRule(Name.party, "Med vem?", .select(.all(of: ContactParty.self, \.swedish))),
        FieldRule(
            Name.name, "Namn, om det är någon annan än personen", .line,
            hint: "Behövs för en samverkanspart, till exempel ”BUP, Sara”."),
        FieldRule(Name.incoming, "De hörde av sig till oss", .check),
        FieldRule(
            Name.text, "Vad sades?", .lines(rows: 4),
            hint: "Den signeras och står i journalen. Lämna tomt om det bara var att bekräfta en tid.",
            maximumLength: 20_000),
        FieldRule(Name.day, "Vilken dag?", .day),
        FieldRule(Name.minutes, "Minuter, om det tog tid", .number),
    ] + TellingFields.fields

    static let groups = [
        FieldGroup(
            "", [Name.way, Name.party, Name.name, Name.incoming, Name.text, Name.day, Name.minutes]),
        TellingFields.group,
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let way = reader.choice(Name.way, SupportContact.Way.self, orSay: "Välj hur ni hördes.")
        let party = reader.choice(Name.party, ContactParty.self, orSay: "Välj vem det var med.")
        let day = reader.day(Name.day, orSay: "Skriv vilken dag det var.")
        let minutes = reader.number(Name.minutes, in: VisitReport.minutes)
        let isToOther = party.map { $0 != .person } ?? false
        let telling = TellingFields.read(&reader, name: Name.name, isAsked: isToOther)
        guard let way, let party, let day, reader.complaints.isEmpty else { return nil }
        let contact = SupportContact(
            way: way, party: party, name: reader.text(Name.name),
            isIncoming: reader.isChecked(Name.incoming), day: day, minutes: minutes,
            text: reader.text(Name.text))
        for problem in contact.problems(today: reader.today) {
            let field = problem == .partnerWithoutName ? Name.name : Name.day
            reader.complain(field, problem.swedish)
        }
        return reader.complaints.isEmpty ? Value(contact: contact, telling: telling) : nil
    }
}
