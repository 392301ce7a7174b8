import Casework
import Law
import Web

/// What was typed about somebody the unit works with.
struct PartnerForm: FormDefinition {
    struct Value: Sendable {
        /// Nil where there is one only, or the partner has its own.
        let programme: ProgrammeID?
        let terms: PartnerTerms
    }

    enum Name {
        static let programme = "verksamhet", party = "part"
        static let organisation = "organisation", function = "funktion"
        static let holder = "namn", deputy = "ersattare", phone = "telefon", email = "epost"
        static let wayIn = "vagin"
        static let agreement = "avtal", endsOn = "till", notice = "uppsagning"
    }

    static let title = "Samverkanspart"

    static let fields: [FieldRule] = [
        FieldRule(Name.programme, "Verksamhet", .select([])),
        FieldRule(
            Name.party, "Vad är det för part?",
            .select(parties.map { .init(value: $0.rawValue, label: $0.swedish) })),
        FieldRule(
            Name.organisation, "Organisation", .line, hint: "Till exempel Öppenvården Nord.",
            maximumLength: 120),
        FieldRule(
            Name.function, "Funktion", .line,
            hint: "Vem man söker, också när någon har slutat. Till exempel samordnare.",
            maximumLength: 120),
        FieldRule(Name.holder, "Vem har funktionen nu?", .line, maximumLength: 120),
        FieldRule(Name.deputy, "Vem svarar när den personen är borta?", .line, maximumLength: 120),
        FieldRule(Name.phone, "Telefon", .phone),
        FieldRule(Name.email, "E-post", .email),
        FieldRule(
            Name.wayIn, "Hur kommer man dit?", .lines(rows: 3),
            hint: "Remiss, egen ansökan, ringa eller gå dit. En sak på varje rad.", maximumLength: 2000),
        FieldRule(
            Name.agreement, "Vad har ni kommit överens om?", .lines(rows: 3),
            hint: "Skriv aldrig något om en person som får stöd här.", maximumLength: 4000),
        FieldRule(Name.endsOn, "Överenskommelsen gäller till, om den har ett slut", .day),
        FieldRule(Name.notice, "Uppsägningstid i månader, om det finns en", .number),
    ]

    /// Without the programme, which a partner keeps.
    static let groups = [
        FieldGroup(
            "", [
                Name.party, Name.organisation, Name.function, Name.holder, Name.deputy, Name.phone,
                Name.email,
            ]),
        FieldGroup("", [Name.wayIn]),
        FieldGroup("Överenskommelsen", [Name.agreement, Name.endsOn, Name.notice]),
    ]

    /// Those that are not somebody's own people.
    private static let parties = Party.outside.filter {
        ![.relative, .guardian, .representative].contains($0)
    }

    static func read(_ reader: inout FormReader) -> Value? {
        let party = reader.choice(Name.party, among: parties, orSay: "Välj vad det är för part.")
        let organisation = reader.text(Name.organisation, orSay: "Skriv vilken organisation det är.")
        let agreement = agreement(&reader)
        let (phone, email) = (reader.phone(Name.phone), reader.email(Name.email))
        guard let party, reader.complaints.isEmpty else { return nil }
        let terms = PartnerTerms(
            party: party, organisation: organisation, function: reader.text(Name.function),
            holder: reader.text(Name.holder), deputy: reader.text(Name.deputy), phone: phone, email: email,
            wayIn: reader.text(Name.wayIn), agreement: agreement)
        return Value(programme: ProgrammeID(reader.text(Name.programme)), terms: terms)
    }

    private static func agreement(_ reader: inout FormReader) -> PartnerAgreement {
        let endsOn = reader.day(Name.endsOn)
        let notice = reader.number(Name.notice, in: 1...PartnerAgreement.longestNotice)
        if endsOn == nil, notice != nil, reader.complaints.isEmpty {
            reader.complain(Name.endsOn, "Skriv vilken dag överenskommelsen tar slut, så räknas dagen ut.")
        }
        return PartnerAgreement(words: reader.text(Name.agreement), endsOn: endsOn, notice: notice)
    }

    static func values(_ terms: PartnerTerms) -> [String: String] {
        [
            Name.party: terms.party.rawValue, Name.organisation: terms.organisation,
            Name.function: terms.function, Name.holder: terms.holder, Name.deputy: terms.deputy,
            Name.phone: terms.phone, Name.email: terms.email, Name.wayIn: terms.wayIn,
            Name.agreement: terms.agreement.words, Name.endsOn: terms.agreement.endsOn?.description ?? "",
            Name.notice: terms.agreement.notice.map(String.init) ?? "",
        ]
    }
}

/// What was typed about a try to reach a partner.
struct PartnerContactForm: FormDefinition {
    enum Name {
        static let day = "dag", way = "satt", result = "resultat", words = "text"
    }

    static let title = "Kontakt med en samverkanspart"

    static let fields: [FieldRule] = [
        FieldRule(Name.way, "Hur?", .select(.all(of: SharingWay.self, \.swedish))),
        FieldRule(Name.result, "Hur gick det?", .oneOf(.all(of: PartnerContact.Result.self, \.swedish))),
        FieldRule(
            Name.words, "Vad sades?", .lines(rows: 3),
            hint: "Om samarbetet. Det som gäller en person skrivs i ärendet.", maximumLength: 2000),
        FieldRule(Name.day, "Vilken dag?", .day),
    ]

    static func read(_ reader: inout FormReader) -> PartnerContact? {
        let way = reader.choice(Name.way, SharingWay.self, orSay: "Välj hur ni försökte.")
        let result = reader.choice(Name.result, PartnerContact.Result.self, orSay: "Välj hur det gick.")
        let day = reader.day(Name.day, orSay: "Skriv vilken dag det var.")
        if let day, day > reader.today { reader.complain(Name.day, "Dagen har inte varit än.") }
        guard let way, let result, let day, reader.complaints.isEmpty else { return nil }
        return PartnerContact(day: day, way: way, result: result, words: reader.text(Name.words))
    }
}
