import Casework
import Law
import Web

/// The fields of what is known of the person an inquiry is about. None of them has to be filled.
enum PersonFields {
    enum Name {
        static let name = "namn"
        static let personalNumber = "personnummer"
        static let birthDay = "fodd"
        static let phone = "telefon"
        static let email = "epost"
        static let address = "adress"
        static let interpreter = "tolk"
        static let reachedBy = "nas"
        static let messageAllowed = "meddelande"
        static let messageWording = "meddelandetext"
        static let travelNeed = "resa"
        static let isProtected = "skyddad"
    }

    static let identity = [Name.name, Name.personalNumber, Name.birthDay, Name.isProtected]
    static let reaching = [Name.phone, Name.reachedBy]
    static let seldom = [
        Name.messageAllowed, Name.messageWording, Name.email, Name.address, Name.interpreter, Name.travelNeed,
    ]

    static let rules: [FieldRule] = [
        FieldRule(
            Name.name, "Namn", .line,
            hint: "Det som är känt: ett förnamn räcker, eller ”Annas son”. Vet du inget, lämna tomt."),
        FieldRule(
            Name.personalNumber, "Personnummer eller samordningsnummer", .personalNumber,
            hint: "Till exempel 20040115-1234, om du vet."),
        FieldRule(Name.birthDay, "Född", .day, hint: "Till exempel 2004-01-15 eller 040115, om du vet."),
        FieldRule(
            Name.isProtected, "Personen har skyddade personuppgifter", .check,
            hint: "Då ser bara den som är ansvarig för ärendet vem det gäller, hur personen och "
                + "uppgiftslämnaren nås och vad som berättats. Alla andra ser bara ärendets nummer."),
        FieldRule(Name.phone, "Telefon till personen", .phone),
        FieldRule(
            Name.reachedBy, "Hur nås personen bäst?",
            .select(InquiryFields.known(ReachedBy.self, \.swedish))),
        FieldRule(
            Name.messageAllowed, "Får vi lämna meddelande?",
            .select(InquiryFields.known(MessageAllowed.self, \.swedish))),
        FieldRule(
            Name.messageWording, "Vad får meddelandet säga?", .line,
            hint: "Till exempel bara ett förnamn och ett nummer."),
        FieldRule(Name.email, "E-post till personen", .email),
        FieldRule(Name.address, "Adress", .lines(rows: 2), maximumLength: 500),
        FieldRule(Name.interpreter, "Behövs tolk? Skriv språket", .line),
        FieldRule(
            Name.travelNeed, "Är det svårt att ta sig hit?", .line,
            hint: "Till exempel: långt till bussen, behöver busskort, helst hembesök."),
    ]

    static func read(_ reader: inout FormReader) -> PersonFacts {
        let reachedBy = reader.choice(Name.reachedBy, ReachedBy.self)
        let messageAllowed = reader.choice(Name.messageAllowed, MessageAllowed.self)
        return PersonFacts(
            name: reader.text(Name.name),
            personalNumber: reader.personalNumber(Name.personalNumber)?.digits,
            birthDay: birthDay(&reader), phone: reader.phone(Name.phone), email: reader.email(Name.email),
            address: reader.text(Name.address),
            interpreterLanguage: reader.text(Name.interpreter), reachedBy: reachedBy ?? .unknown,
            messageAllowed: messageAllowed ?? .unknown, messageWording: reader.text(Name.messageWording),
            travelNeed: reader.text(Name.travelNeed), isProtected: reader.isChecked(Name.isProtected)
        ).takingBirthDayFromNumber()
    }

    /// What the fields would hold for facts that are kept.
    static func values(_ facts: PersonFacts) -> [String: String] {
        [
            Name.name: facts.name, Name.personalNumber: facts.personalNumberShown,
            Name.birthDay: facts.birthDay?.description ?? "", Name.phone: facts.phone,
            Name.email: facts.email, Name.address: facts.address, Name.interpreter: facts.interpreterLanguage,
            Name.reachedBy: facts.reachedBy == .unknown ? "" : facts.reachedBy.rawValue,
            Name.messageAllowed: facts.messageAllowed == .unknown ? "" : facts.messageAllowed.rawValue,
            Name.messageWording: facts.messageWording, Name.travelNeed: facts.travelNeed,
            Name.isProtected: facts.isProtected ? "ja" : "",
        ]
    }

    private static func birthDay(_ reader: inout FormReader) -> Day? {
        let typed = reader.text(Name.birthDay)
        guard !typed.isEmpty else { return nil }
        guard let day = Day(typedBirth: typed, today: reader.today) else {
            let why = Day.whyMissing(typed: typed) ?? "Dagen finns inte eller går inte att läsa."
            reader.complain(Name.birthDay, "\(why) Skriv med år: 2004-01-15 eller 040115.")
            return nil
        }
        return day
    }
}
