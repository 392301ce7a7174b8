import Casework
import Web

/// The fields of what was told, in their words and their groups. It never says what an answer means: see
/// `InquiryFields.read`.
extension InquiryFields {
    static let rules: [FieldRule] = [
        FieldRule(Name.reporterName, "Namn på den som hör av sig", .line),
        FieldRule(
            Name.reporterPhone, "Telefon", .phone,
            hint: "Ett nummer eller en e-postadress, hit eller till personen, behövs för att svara."),
        FieldRule(Name.reporterRole, "Vem är det?", .select(.all(of: ReporterRole.self, \.swedish))),
        FieldRule(Name.channel, "Hur kom anmälan?", .select(.all(of: Channel.self, \.swedish))),
        FieldRule(
            Name.personName, "Namn", .line, hint: "Det som är känt: ett förnamn räcker, eller ”Annas son”."),
        FieldRule(Name.birthDay, "Född", .day, hint: "Till exempel 2004-01-15 eller 040115, om du vet."),
        FieldRule(Name.personPhone, "Telefon till personen", .phone),
        FieldRule(Name.reporterEmail, "E-post", .line),
        FieldRule(
            Name.source, "Varifrån kommer anmälan från början?",
            .select(.all(of: InquirySource.self, \.swedish)),
            hint: "Till exempel psykiatrin, fast det är föräldern som ringer."),
        FieldRule(
            Name.personNumber, "Personnummer eller samordningsnummer", .line,
            hint: "Till exempel 20040115-1234, om du vet."),
        FieldRule(Name.email, "E-post till personen", .line),
        FieldRule(Name.address, "Adress", .lines(rows: 2)),
        FieldRule(
            Name.reachedBy, "Hur nås personen bäst?", .select(.all(of: ReachedBy.self, \.swedish))),
        FieldRule(
            Name.messageAllowed, "Får vi lämna ett meddelande?",
            .select(.all(of: MessageAllowed.self, \.swedish))),
        FieldRule(
            Name.messageWording, "Vad får ett meddelande säga?", .line,
            hint: "Till exempel bara ”ring kommunen”."),
        FieldRule(Name.interpreter, "Tolk: vilket språk?", .line),
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
            "Den som hör av sig",
            [
                Name.reporterName, Name.reporterPhone, Name.reporterEmail, Name.reporterRole, Name.channel,
                Name.source,
            ]),
        FieldGroup(
            "Personen det gäller",
            [
                Name.personName, Name.birthDay, Name.personNumber, Name.personPhone, Name.personKnows,
                Name.isProtected,
            ]),
        FieldGroup(
            "Hur personen nås",
            [
                Name.reachedBy, Name.messageAllowed, Name.messageWording, Name.email, Name.address,
                Name.interpreter,
            ]),
        FieldGroup("Vad som berättas", [Name.situation]),
    ]
}
