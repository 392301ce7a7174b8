import Casework
import Law
import Store
import Web

/// What was typed about something that was told to somebody outside the file.
struct SharingForm: FormDefinition {
    struct Value: Sendable {
        let file: CaseFile?
        let basis: SharingBasis
        /// Where the ground is a section; a consent says it itself.
        let party: Party?
        let name: String
        let told: String
        let day: Day
        let way: SharingWay
    }

    enum Name {
        static let party = "part"
        static let name = "namn"
        static let told = "vad"
        static let day = "dag"
        static let way = "satt"
        static let reason = "skal"
    }

    static let title = "Lämnat till andra"

    static let fields: [FieldRule] = [
        CaseFileField.rule, SharingBasisField.rule,
        FieldRule(
            Name.party, "Vem fick veta, om grunden är ett lagrum?",
            .select(Party.outside.map { .init(value: $0.rawValue, label: $0.swedish) }),
            hint: "Ett samtycke säger själv vem det gäller."),
        FieldRule(
            Name.name, "Namn", .line, hint: "Till exempel vilken mottagning, eller vem du pratade med."),
        FieldRule(
            Name.reason, "Varför ger lagrummet rätt att berätta?", .lines(rows: 2),
            hint: "Om grunden är ett lagrum.", maximumLength: 2000),
        FieldRule(Name.told, "Vad berättade ni?", .lines(rows: 3), maximumLength: 2000),
        FieldRule(Name.day, "Vilken dag?", .day),
        FieldRule(Name.way, "Hur?", .select(.all(of: SharingWay.self, \.swedish))),
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let file = CaseFileField.read(&reader)
        let basis = SharingBasisField.read(&reader, reason: reader.text(Name.reason))
        let party = reader.choice(Name.party, Party.self)
        let told = reader.text(Name.told, orSay: SharingProblem.nothingSaid.swedish)
        let day = reader.day(Name.day, orSay: "Skriv vilken dag.")
        let way = reader.choice(Name.way, SharingWay.self, orSay: "Välj hur det berättades.")
        if case .law = basis, party == nil { reader.complain(Name.party, SharingProblem.noParty.swedish) }
        guard let basis, let day, let way, reader.complaints.isEmpty else { return nil }
        return Value(
            file: file, basis: basis, party: party, name: reader.text(Name.name), told: told, day: day,
            way: way)
    }
}

extension SharingForm.Value {
    /// To whom: as the consent says, or as was chosen.
    func sharing(in consents: ConsentFile, under grant: CaseGrant) throws -> NewSharing {
        let record = basis.consent.flatMap { id in consents.consents.first { $0.id == id } }
        let chosen = try record?.file ?? CaseFileField.chosen(file, under: grant)
        let agreed = record?.consent.party
        let party = NamedParty(
            agreed?.party ?? party ?? .other, name.isEmpty ? agreed?.name ?? "" : name)
        return NewSharing(file: chosen, party: party, told: told, day: day, way: way, basis: basis)
    }
}

extension SharingProblem {
    /// The field where it is told.
    var field: String {
        switch self {
        case .noReason: SharingForm.Name.reason
        case .toldInFuture: SharingForm.Name.day
        case .noParty: SharingForm.Name.party
        case .noName: SharingForm.Name.name
        case .nothingSaid: SharingForm.Name.told
        case .noBasis, .noConsent, .otherParty, .standing, .notGuardian, .beforeLaw: SharingBasisField.name
        }
    }
}
