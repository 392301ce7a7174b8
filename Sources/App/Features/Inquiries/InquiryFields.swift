import Casework
import Law
import Web

/// The fields of what was told at a first contact, as both the new form and the correcting one show them, in
/// the order of a call. They never demand more than a way to call or write back.
enum InquiryFields {
    enum Name {
        static let situation = "situation"
        static let reporterName = "uppgiftslamnare"
        static let reporterPhone = "uppgiftslamnartelefon"
        static let reporterEmail = "uppgiftslamnarepost"
        static let reporterRole = "roll"
        static let channel = "kanal"
        static let source = "kalla"
        static let personKnows = "vet"
    }

    static let rules: [FieldRule] =
        [
            FieldRule(
                Name.situation, "Vad som berättas", .lines(rows: 10),
                hint: "Skriv medan ni pratar. Texten sparas efter hand."),
            FieldRule(Name.reporterName, "Namn på den som hör av sig", .line),
            FieldRule(
                Name.reporterPhone, "Telefon", .phone,
                hint: "Ett nummer eller en e-postadress, hit eller till personen, är det enda som behövs."),
            FieldRule(Name.reporterEmail, "E-post", .email),
            FieldRule(Name.reporterRole, "Vem är det?", .select(.all(of: ReporterRole.self, \.swedish))),
            FieldRule(Name.channel, "Hur kom anmälan?", .select(.all(of: Channel.self, \.swedish))),
            FieldRule(
                Name.source, "Hur fick de veta om stödet?",
                .select(known(InquirySource.self, \.swedish))),
            FieldRule(
                Name.personKnows, "Vet personen om att någon hör av sig?",
                .oneOf(.all(of: PersonKnows.self, \.swedish))),
        ] + PersonFields.rules

    static let groups: [FieldGroup] = [
        FieldGroup("Samtalet", [Name.situation]),
        FieldGroup(
            "Den som hör av sig",
            [Name.reporterName, Name.reporterPhone, Name.reporterRole, Name.reporterEmail]),
        FieldGroup("Personen det gäller", PersonFields.identity + [Name.personKnows]),
        FieldGroup("Så nås personen", PersonFields.reaching),
        FieldGroup("Meddelanden, adress, tolk och resa", PersonFields.seldom, isFolded: true),
        FieldGroup("Om anmälan", [Name.channel, Name.source]),
    ]

    /// Nil if something told cannot be used; then the reader has said what.
    static func read(_ reader: inout FormReader) -> InquiryFacts? {
        let channel = reader.choice(Name.channel, Channel.self)
        let source = reader.choice(Name.source, InquirySource.self)
        let reporter = reporter(&reader)
        let knows = reader.choice(Name.personKnows, PersonKnows.self)
        let person = PersonFields.read(&reader)
        let facts = InquiryFacts(
            channel: channel ?? .phone, source: source ?? .unknown, reporter: reporter,
            personKnows: knows ?? .unknown, person: person, situation: reader.text(Name.situation)
        ).takingReporterForPerson()
        for problem in facts.problems(today: reader.today) {
            reader.complain(field(of: problem), problem.swedish)
        }
        return reader.complaints.isEmpty ? facts : nil
    }

    private static func reporter(_ reader: inout FormReader) -> ReporterFacts {
        let role = reader.choice(Name.reporterRole, ReporterRole.self)
        return ReporterFacts(
            role: role ?? .other, name: reader.text(Name.reporterName),
            phone: reader.phone(Name.reporterPhone), email: reader.email(Name.reporterEmail))
    }

    /// What the fields would hold for facts that are kept.
    static func values(_ facts: InquiryFacts) -> [String: String] {
        let own = [
            Name.situation: facts.situation, Name.reporterName: facts.reporter.name,
            Name.reporterPhone: facts.reporter.phone, Name.reporterEmail: facts.reporter.email,
            Name.reporterRole: facts.reporter.role.rawValue, Name.channel: facts.channel.rawValue,
            Name.source: facts.source == .unknown ? "" : facts.source.rawValue,
            Name.personKnows: facts.personKnows.rawValue,
        ]
        return own.merging(PersonFields.values(facts.person)) { $1 }
    }

    /// The choices but for "unknown", which is what an unanswered question means.
    static func known<Value>(_ type: Value.Type, _ words: (Value) -> String) -> [FieldRule.Choice]
    where Value: CaseIterable & RawRepresentable<String> {
        [FieldRule.Choice].all(of: type, words).filter { $0.value != "unknown" }
    }

    private static func field(of problem: InquiryProblem) -> String {
        switch problem {
        case .noWayToCallBack: Name.reporterPhone
        case .bornInFuture, .bornTooLongAgo, .bornOtherDay: PersonFields.Name.birthDay
        }
    }
}
