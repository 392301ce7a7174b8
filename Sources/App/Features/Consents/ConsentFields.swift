import Casework
import Law
import Store
import Web

/// The fields of the page on which consents are noted, and what they begin with.
enum ConsentFields {
    typealias Name = ConsentsForm.Name

    enum Answer: String, CaseIterable {
        case agrees, refuses

        var swedish: String { self == .agrees ? "Har samtyckt" : "Har sagt nej" }
    }

    private static let named = Party.asked.filter(\.needsName)

    static let parties: [FieldRule] = Party.asked.map { FieldRule(Name.party($0), $0.swedish, .check) }
        + named.map { FieldRule(Name.who($0), "Vem? \($0.swedish)", .line) }

    static let terms: [FieldRule] = [
        FieldRule(Name.data, "Vad får ni berätta?", .lines(rows: 2), maximumLength: 2000),
        FieldRule(
            Name.purpose, "Vad ska uppgifterna användas till?",
            .select(ConsentPurpose.asked.map { .init(value: $0.rawValue, label: $0.swedish) })),
        FieldRule(
            Name.limits, "Undantag", .line, hint: "Sådant som ni inte får berätta.", maximumLength: 500),
        FieldRule(Name.given, "Vilken dag gavs samtycket?", .day),
        FieldRule(Name.way, "Hur?", .select(.all(of: ConsentWay.self, \.swedish))),
        FieldRule(
            Name.from, "Gäller från och med", .day, hint: "Lämna tomt om det gäller från dagen det gavs."),
        FieldRule(Name.to, "Gäller till och med", .day),
    ]

    static let givers: [FieldRule] = [
        FieldRule(Name.person, "Personen själv har samtyckt", .check),
        FieldRule(
            Name.representative, "Företrädare som har samtyckt i personens ställe", .select([]),
            hint: "Lägg till företrädaren i ärendet först, om den inte finns här."),
    ] + ConsentsForm.guardians.flatMap { number in
        [
            FieldRule(Name.guardian(number), "Vårdnadshavare \(number), namn", .line),
            FieldRule(
                Name.answer(number), "Vårdnadshavare \(number), svar",
                .select(.all(of: Answer.self, \.swedish))),
        ]
    } + [
        FieldRule(
            Name.reason, "Varför räcker det utan vårdnadshavare?", .lines(rows: 2),
            hint: "Om en vårdnadshavare inte har samtyckt, eller den unga avgör själv.",
            maximumLength: 1000),
        FieldRule(Name.view, "Vad tycker den unga själv?", .lines(rows: 2), maximumLength: 1000),
    ]

    /// For somebody under 18 guardians are asked about too; for everybody else they are not shown.
    static func groups(in file: ConsentFile, under grant: CaseGrant) -> [FieldGroup] {
        let young = file.isYoung
            ? FieldGroup(
                "Personen är under 18 år: vårdnadshavare",
                ConsentsForm.guardians.flatMap { [Name.guardian($0), Name.answer($0)] }
                    + [Name.reason, Name.view])
            : nil
        let speakers = file.representatives.isEmpty ? [] : [Name.representative]
        let groups = [
            FieldGroup("Vilka får ni prata med?", Party.asked.map(Name.party)),
            FieldGroup("Namn, där det behövs", named.map(Name.who), isFolded: true),
            FieldGroup("", CaseFileField.shown(under: grant) + [Name.data, Name.purpose, Name.limits]),
            FieldGroup("Vem har samtyckt?", [Name.person] + speakers), young,
            FieldGroup("När och hur?", [Name.given, Name.way, Name.to]),
            FieldGroup("Börjar gälla senare", [Name.from], isFolded: true),
        ]
        return groups.compactMap { $0 }
    }

    static func choices(in file: ConsentFile) -> [String: [FieldRule.Choice]] {
        [Name.representative: file.representatives.map { .init(value: "\($0.id)", label: $0.title) }]
    }

    private static let usualDays = 365

    /// As most first meetings go; nothing is ticked about whom.
    static func values(in file: ConsentFile) -> [String: String] {
        let values = [
            Name.data: "Det som behövs för att samordna stödet: vad vi gör, hur det går och vad som är nästa "
                + "steg.",
            Name.purpose: ConsentPurpose.coordination.rawValue, Name.way: ConsentWay.spoken.rawValue,
            Name.given: file.today.description,
            Name.to: file.today.adding(days: usualDays).description,
        ]
        return file.isYoung ? values : values.merging([Name.person: "ja"]) { $1 }
    }
}

extension ConsentFile {
    /// Under 18 today, as far as is known.
    var isYoung: Bool { birthDay.map { today.age(bornOn: $0) < RepresentativeFacts.ofAge } ?? false }
}
