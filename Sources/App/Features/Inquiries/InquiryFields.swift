import Casework
import Law
import Web

/// The fields of what was told at a first contact, as both the new form and the correcting one show them.
/// They never demand more than a way to call back and something to call the person.
enum InquiryFields {
    enum Name {
        static let channel = "kanal"
        static let reporterRole = "roll"
        static let reporterName = "uppgiftslamnare"
        static let reporterPhone = "uppgiftslamnartelefon"
        static let personKnows = "vet"
        static let personName = "namn"
        static let birthDay = "fodd"
        static let personPhone = "telefon"
        static let isProtected = "skyddad"
        static let situation = "situation"
    }

    static let rules: [FieldRule] = [
        FieldRule(Name.reporterName, "Namn på den som hör av sig", .line),
        FieldRule(
            Name.reporterPhone, "Telefon", .phone,
            hint: "Ett nummer, hit eller till personen, behövs för att ringa tillbaka."),
        FieldRule(Name.reporterRole, "Vem är det?", .select(.all(of: ReporterRole.self, \.swedish))),
        FieldRule(Name.channel, "Hur kom anmälan?", .select(.all(of: Channel.self, \.swedish))),
        FieldRule(
            Name.personName, "Namn", .line, hint: "Det som är känt: ett förnamn räcker, eller ”Annas son”."),
        FieldRule(Name.birthDay, "Född", .day, hint: "Till exempel 2004-01-15 eller 040115, om du vet."),
        FieldRule(Name.personPhone, "Telefon till personen", .phone),
        FieldRule(
            Name.personKnows, "Vet personen om att någon hör av sig?",
            .oneOf(.all(of: PersonKnows.self, \.swedish))),
        FieldRule(
            Name.isProtected, "Personen har skyddade personuppgifter", .check,
            hint: "Då syns namn och telefon bara för den som är ansvarig för ärendet."),
        FieldRule(
            Name.situation, "Situationen", .lines(rows: 8),
            hint: "Skriv medan ni pratar. Texten sparas efter hand."),
    ]

    static let groups: [FieldGroup] = [
        FieldGroup(
            "Den som hör av sig", [Name.reporterName, Name.reporterPhone, Name.reporterRole, Name.channel]),
        FieldGroup(
            "Personen det gäller",
            [
                Name.personName, Name.birthDay, Name.personPhone, Name.personKnows, Name.isProtected,
            ]),
        FieldGroup("Vad som berättas", [Name.situation]),
    ]

    /// Nil if something told cannot be used; then the reader has said what.
    static func read(_ reader: inout FormReader) -> InquiryFacts? {
        let channel = reader.choice(Name.channel, Channel.self)
        let role = reader.choice(Name.reporterRole, ReporterRole.self)
        let knows = reader.choice(Name.personKnows, PersonKnows.self)
        let reporterPhone = reader.phone(Name.reporterPhone)
        let personPhone = reader.phone(Name.personPhone)
        let facts = InquiryFacts(
            channel: channel ?? .phone, reporterRole: role ?? .other,
            reporterName: reader.text(Name.reporterName),
            reporterPhone: reporterPhone, personKnows: knows ?? .unknown,
            personName: reader.text(Name.personName),
            personBirthDay: birthDay(&reader), personPhone: personPhone,
            personIsProtected: reader.isChecked(Name.isProtected), situation: reader.text(Name.situation))
        for problem in facts.problems(today: reader.today) {
            reader.complain(field(of: problem), problem.swedish)
        }
        return reader.complaints.isEmpty ? facts : nil
    }

    /// What the fields would hold for facts that are kept.
    static func values(_ facts: InquiryFacts) -> [String: String] {
        [
            Name.channel: facts.channel.rawValue, Name.reporterRole: facts.reporterRole.rawValue,
            Name.reporterName: facts.reporterName, Name.reporterPhone: facts.reporterPhone,
            Name.personKnows: facts.personKnows.rawValue, Name.personName: facts.personName,
            Name.birthDay: facts.personBirthDay?.description ?? "", Name.personPhone: facts.personPhone,
            Name.isProtected: facts.personIsProtected ? "ja" : "", Name.situation: facts.situation,
        ]
    }

    private static func birthDay(_ reader: inout FormReader) -> Day? {
        let typed = reader.text(Name.birthDay)
        guard !typed.isEmpty else { return nil }
        guard let day = Day(typedBirth: typed, today: reader.today) else {
            reader.complain(
                Name.birthDay,
                "Dagen finns inte eller går inte att läsa. Skriv med år: 2004-01-15 eller 040115."
            )
            return nil
        }
        return day
    }

    private static func field(of problem: InquiryProblem) -> String {
        switch problem {
        case .noWayToCallBack: Name.reporterPhone
        case .nothingToCallThePerson: Name.personName
        case .bornInFuture, .bornTooLongAgo: Name.birthDay
        }
    }
}
