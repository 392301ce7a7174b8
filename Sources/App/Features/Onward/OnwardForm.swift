import Casework
import Law
import Web

/// What was typed about a way on: to whom, what for.
struct OnwardForm: FormDefinition {
    struct Value: Sendable {
        let partner: PartnerID?
        let party: Party?
        let name: String
        let aim: String
    }

    enum Name {
        static let partner = "registret", party = "part", name = "namn", aim = "vad"
    }

    static let title = "En väg vidare"

    static let fields: [FieldRule] = [
        FieldRule(
            Name.aim, "Vad gäller det?", .line, hint: "Till exempel en lärlingsplats.", maximumLength: 300),
        FieldRule(Name.partner, "Till vem, om de står i registret?", .select([])),
        FieldRule(
            Name.party, "Annars: vad är det för part?",
            .select(Party.outside.map { .init(value: $0.rawValue, label: $0.swedish) })),
        FieldRule(Name.name, "Namn", .line, hint: "Om de inte står i registret.", maximumLength: 120),
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let aim = reader.text(Name.aim, orSay: "Skriv med några ord vad det gäller.")
        let partner = PartnerID(reader.text(Name.partner))
        let party = reader.choice(Name.party, Party.self)
        let name = reader.text(Name.name)
        if partner == nil, party == nil {
            reader.complain(Name.partner, "Välj vem det gäller, här eller under nästa fråga.")
        }
        if partner == nil, let party, party.needsName, name.isEmpty {
            reader.complain(Name.name, "Skriv vem det är.")
        }
        if partner != nil, party != nil || !name.isEmpty {
            reader.complain(Name.name, "Välj ur registret eller skriv själv. Ta bort det ena.")
        }
        guard reader.complaints.isEmpty else { return nil }
        return Value(partner: partner, party: party, name: name, aim: aim)
    }
}

/// What was typed about what has happened on one.
struct OnwardStepForm: FormDefinition {
    struct Value: Sendable {
        let step: OnwardPath.Step
        let told: (way: SharingWay, basis: SharingBasis)?
    }

    enum Name {
        static let stage = "steg", day = "dag", doer = "vem", words = "text"
        static let way = "satt", reason = "skal"
    }

    static let title = "Vad har hänt?"

    static let fields: [FieldRule] = [
        FieldRule(Name.stage, "Vad har hänt?", .oneOf(.all(of: OnwardPath.Stage.self, \.swedish))),
        FieldRule(Name.day, "Vilken dag?", .day),
        FieldRule(Name.doer, "Vem gjorde det?", .oneOf(.all(of: OnwardPath.Doer.self, \.swedish))),
        FieldRule(Name.words, "Med några ord", .lines(rows: 2), maximumLength: 2000),
        SharingBasisField.rule,
        FieldRule(
            Name.reason, "Varför ger lagrummet rätt att berätta?", .lines(rows: 2),
            hint: "Om grunden är ett lagrum.", maximumLength: 2000),
        FieldRule(Name.way, "Hur berättade ni?", .select(.all(of: SharingWay.self, \.swedish))),
    ]

    static let groups = [
        FieldGroup("", [Name.stage, Name.day, Name.doer, Name.words]),
        FieldGroup(
            "Om ni gjorde det utan personen", [SharingBasisField.name, Name.reason, Name.way]),
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let stage = reader.choice(Name.stage, OnwardPath.Stage.self, orSay: "Välj vad som har hänt.")
        let day = reader.day(Name.day, orSay: "Skriv vilken dag det var.")
        let doer = reader.choice(Name.doer, OnwardPath.Doer.self, orSay: "Välj vem som gjorde det.")
        let told = doer?.tells == true ? told(&reader) : nil
        guard let stage, let day, let doer, reader.complaints.isEmpty else { return nil }
        let step = OnwardPath.Step(stage: stage, day: day, doer: doer, words: reader.text(Name.words))
        return Value(step: step, told: told)
    }

    private static func told(_ reader: inout FormReader) -> (way: SharingWay, basis: SharingBasis)? {
        let basis = SharingBasisField.read(&reader, reason: reader.text(Name.reason))
        let way = reader.choice(Name.way, SharingWay.self, orSay: "Välj hur ni berättade.")
        guard let basis, let way else { return nil }
        return (way, basis)
    }
}

extension OnwardProblem {
    /// The field where it is told.
    var field: String {
        switch self {
        case .noted: OnwardStepForm.Name.stage
        case .notYet, .beforeEarlier: OnwardStepForm.Name.day
        case .noWords: OnwardStepForm.Name.words
        }
    }
}
