import Casework
import Law
import Store
import Templating
import Web

/// How the decision is sent, handed over or read out. What the law bars is not among the ways, and is
/// refused by its name.
struct DeliveryForm: IssuedDecisionForm {
    enum Name {
        static let method = "satt"
        static let recipient = "mottagare"
        static let day = "dag"
        static let electronic = "elektroniskt"
        static let evidence = "bevis"
        static let informed = "upplyst"
    }

    static let pattern: PathPattern = "/arenden/{case}/beslut/{item}/delgivning"
    static let permission = Permission.draftDecision
    static let title = "Delgivning"
    static let heading = "Delge beslutet"
    static let lead = "Välj ett sätt som inte väcker uppmärksamhet där personen bor. Vilken dag personen får "
        + "beslutet antecknas när det är känt."
    static let submit = "Spara delgivningen"
    static let person = "personen"

    static let fields: [FieldRule] = [
        FieldRule(Name.method, "Hur delges beslutet?", .oneOf(.all(of: DeliveryMethod.self, \.told))),
        FieldRule(Name.recipient, "Vem får det?", .select([])),
        FieldRule(Name.day, "Vilken dag skickades, lämnades eller lästes det upp?", .day),
        FieldRule(Name.electronic, "Det skickades elektroniskt", .check),
        FieldRule(
            Name.evidence, "Vad visar det?", .line,
            hint: "Överlämnat: vem som skrev under eller intygar. Muntligt: hur du vet att det var rätt "
                + "person. Rekommenderat: brevets nummer."),
        FieldRule(
            Name.informed, "När fick personen veta att förenklad delgivning kan användas?", .day,
            hint: "Bara vid förenklad delgivning."),
    ]

    static func read(_ reader: inout FormReader) -> NewDelivery? {
        if let barred = BarredDelivery(rawValue: reader.text(Name.method)) {
            reader.complain(Name.method, DeliveryProblem.barred(barred).swedish)
        }
        let method = reader.choice(
            Name.method, DeliveryMethod.self, orSay: "Välj hur beslutet delges.")
        let recipient = reader.text(Name.recipient)
        let representative = RepresentativeID(recipient)
        if representative == nil, recipient != person {
            reader.complain(Name.recipient, "Välj vem som får beslutet.")
        }
        let day = reader.day(Name.day, orSay: "Skriv vilken dag det var.")
        let informed = reader.day(Name.informed)
        guard let method, let day, reader.complaints.isEmpty else { return nil }
        return NewDelivery(
            method: method, representative: representative, dispatchedOn: day,
            isElectronic: reader.isChecked(Name.electronic),
            informedOn: method == .simplified ? informed : nil, evidence: reader.text(Name.evidence))
    }

    static func values(in file: IssuedDecisionFile, today: Day) -> [String: String] {
        [Name.recipient: person, Name.day: today.description]
    }

    static func choices(
        in file: IssuedDecisionFile, for account: AccountID, today: Day
    ) -> [String: [FieldRule.Choice]] {
        let birthDay = file.file.facts.person.birthDay
        let others = file.representatives.filter { $0.holds(on: today, birthDay: birthDay) }
            .map { FieldRule.Choice(value: "\($0.id)", label: $0.title) }
        return [Name.recipient: [FieldRule.Choice(value: person, label: "Personen själv")] + others]
    }

    static func field(of problem: DeliveryProblem) -> String {
        switch problem {
        case .barred: Name.method
        case .notElectronic: Name.electronic
        case .withoutWitness, .withoutIdentity: Name.evidence
        case .notInformed, .informedAfter: Name.informed
        case .representativeNotInForce: Name.recipient
        default: Name.day
        }
    }
}

extension DeliveryMethod {
    /// With what fixes the day.
    fileprivate var told: String { "\(swedish). \(condition)" }
}
