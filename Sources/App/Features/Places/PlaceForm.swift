import Casework
import Law
import Store
import Templating
import Web

/// A form about a person's place or wait: where it stands, its words, what it begins with, and where it
/// complains. The rest is the same for all and stands in `PlaceFormRoutes`.
protocol PlaceForm: FormDefinition where Value: PlaceAct {
    /// The last part of `/arenden/{case}/plats/…`.
    static var pattern: PathPattern { get }
    static var heading: String { get }
    static var lead: String { get }
    /// What is good to know of the case before one writes.
    static func lead(in file: PlaceFile) -> String
    static var submit: String { get }
    /// - Parameter isTyped: something came back, so nothing that may hold it is left out.
    static func groups(in file: PlaceFile, today: Day, isTyped: Bool) -> [FieldGroup]
    static func values(in file: PlaceFile, today: Day) -> [String: String]
    static func choices(in file: PlaceFile) -> [String: [FieldRule.Choice]]
    /// Why it cannot be done now; nil where it can.
    static func standing(in file: PlaceFile, today: Day) -> PlaceProblem?
    static func field(of problem: PlaceProblem) -> String
}

extension PlaceForm {
    static func lead(in file: PlaceFile) -> String { lead }
    static func groups(in file: PlaceFile, today: Day, isTyped: Bool) -> [FieldGroup] {
        [FieldGroup("", fields.map(\.name))]
    }
    static func values(in file: PlaceFile, today: Day) -> [String: String] {
        [PlaceField.day: today.description]
    }
    static func choices(in file: PlaceFile) -> [String: [FieldRule.Choice]] { [:] }
    static func field(of problem: PlaceProblem) -> String { PlaceField.field(of: problem) }
}

/// Fields that several of the forms have.
enum PlaceField {
    static let day = "dag"
    static let kind = "plats"
    static let party = "vem"
    static let reason = "skal"
    static let text = "text"
    static let ask = "nasta"
    static let toldOn = "besked"
    static let toldBy = "beskedav"
    static let toldHow = "beskedhur"
    static let allowedBy = "chef"
    static let allowedWhy = "undantag"
    static let first = "kontakt1"
    static let second = "kontakt2"

    static let kindRule = FieldRule(
        kind, "Vilken plats?",
        .oneOf(PlaceKind.first.map { FieldRule.Choice(value: $0.rawValue, label: $0.swedish) }))
    static let partyRule = FieldRule(
        party, "Vem har reserverat platsen?", .line,
        hint: "Bara för en reserverad plats. Till exempel en grannkommun.", maximumLength: 200)
    static func askRule(_ label: String) -> FieldRule {
        FieldRule(ask, label, .day, hint: "Till exempel om 2 veckor: skriv dagen.")
    }
    static let allowance = [
        FieldRule(
            allowedBy, "Vilken chef har beslutat om undantaget?", .select([]),
            hint: "Bara om alla platser är upptagna."),
        FieldRule(allowedWhy, "Varför görs undantaget?", .line, maximumLength: 500),
    ]
    static let contacts = [
        FieldRule(first, "Kontaktperson", .select([])),
        FieldRule(second, "En kontaktperson till", .select([]), hint: "Två är bra om en av er är borta."),
    ]

    static func field(of problem: PlaceProblem) -> String {
        switch problem {
        case .notTold, .toldAfterStart: toldOn
        case .full: kind
        case .notManager: allowedBy
        case .withoutWhy: allowedWhy
        case .withoutParty: party
        case .withoutWords, .execution(.otherWithoutWords): text
        case .next: ask
        case .notTeller: toldBy
        case .contactTwice: second
        case .notStaff: first
        case .execution(.withoutReason): reason
        default: day
        }
    }

    static func choices(_ members: [StaffRepository.Member]) -> [FieldRule.Choice] {
        members.map { FieldRule.Choice(value: $0.account.description, label: $0.name) }
    }

    /// - Parameter file: whose staff there are to choose between.
    static func choices(in file: PlaceFile) -> [String: [FieldRule.Choice]] {
        let supporters = choices(file.supporters)
        return [
            toldBy: choices(file.staff), first: supporters, second: supporters,
            allowedBy: choices(file.managers),
        ]
    }

    static func contacts(_ reader: FormReader) -> [AccountID] {
        [first, second].compactMap { AccountID(reader.text($0)) }
    }

    static func allowance(_ reader: FormReader) -> PlaceAllowance? {
        AccountID(reader.text(allowedBy)).map { PlaceAllowance(by: $0, why: reader.text(allowedWhy)) }
    }
}
