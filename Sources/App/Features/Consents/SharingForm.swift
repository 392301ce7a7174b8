import Casework
import Law
import Store
import Web

/// What was typed about something that was told to somebody outside the file.
struct SharingForm: FormDefinition {
    struct Value: Sendable {
        let file: CaseFile?
        let basis: SharingBasis
        let party: NamedParty
        let told: String
        let day: Day
        let way: SharingWay
    }

    enum Name {
        static let name = "namn"
        static let told = "vad"
        static let day = "dag"
        static let way = "satt"
        static let reason = "skal"
    }

    static let title = "Lämnat till andra"

    static let fields: [FieldRule] = [
        CaseFileField.rule,
        ReceiverField.rule("Vem fick veta?"),
        FieldRule(
            Name.name, "Namn", .line, hint: "Till exempel vilken mottagning, eller vem du pratade med."),
        SharingBasisField.rule,
        FieldRule(
            Name.reason, "Varför ger lagrummet rätt att berätta?", .lines(rows: 2),
            hint: "Om grunden är ett lagrum.", maximumLength: 2000),
        FieldRule(Name.told, "Vad berättade ni?", .lines(rows: 3), maximumLength: 2000),
        FieldRule(Name.day, "Vilken dag?", .day),
        FieldRule(Name.way, "Hur?", .select(.all(of: SharingWay.self, \.swedish))),
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let file = CaseFileField.read(&reader)
        let basis = SharingBasisField.read(&reader, reasonIn: Name.reason)
        let party = ReceiverField.read(&reader, name: Name.name)
        let told = reader.text(Name.told, orSay: SharingProblem.nothingSaid.swedish)
        let day = reader.day(Name.day, orSay: "Skriv vilken dag.")
        let way = reader.choice(Name.way, SharingWay.self, orSay: "Välj hur det berättades.")
        guard let basis, let party, let day, let way, reader.complaints.isEmpty else { return nil }
        return Value(file: file, basis: basis, party: party, told: told, day: day, way: way)
    }
}

extension SharingForm.Value {
    /// Out of the consent's file where it stands on one. To whom is what was said, never what the consent
    /// says: that is for the rule to compare.
    func sharing(in consents: ConsentFile, under grant: CaseGrant) throws -> NewSharing {
        let record = basis.consent.flatMap { id in consents.consents.first { $0.id == id } }
        let chosen = try record?.file ?? CaseFileField.chosen(file, under: grant)
        return NewSharing(file: chosen, party: party, told: told, day: day, way: way, basis: basis)
    }
}

extension SharingProblem {
    /// The field where it is told.
    var field: String {
        switch self {
        case .noReason: SharingForm.Name.reason
        case .toldInFuture: SharingForm.Name.day
        case .noParty: ReceiverField.name
        case .noName: SharingForm.Name.name
        case .nothingSaid: SharingForm.Name.told
        case .otherName: SharingForm.Name.name
        default: SharingBasisField.name
        }
    }
}
