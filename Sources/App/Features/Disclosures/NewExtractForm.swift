import Casework
import Law
import Store
import Templating
import Web

/// Who is to have an extract, of which file, and what lets them.
struct NewExtractForm: DisclosureForm {
    enum Name {
        static let receiver = "mottagare"
        static let name = "namn"
        static let support = "stod"
        static let request = "begaran"
    }

    struct Value: Sendable {
        let file: CaseFile?
        let receiver: ExtractReceiver
        let party: Party?
        let name: String
        let support: String
        let request: DocumentRequestID?
        let basis: SharingBasis?
    }

    static let pattern: PathPattern = "/arenden/{case}/utlamnande/utdrag/nytt"
    static let title = "Utdrag ur akten"
    static let heading = "Börja ett utdrag"
    static let lead = "Sedan går du igenom akten post för post och väljer vad som lämnas ut."
    static let submit = "Börja utdraget"
    static let fields: [FieldRule] = [
        CaseFileField.rule,
        FieldRule(Name.receiver, "Vem ska ha utdraget?", .select(.all(of: ExtractReceiver.self, \.swedish))),
        ReceiverField.rule("Vilken part är det?", hint: "Om det är en myndighet eller någon annan."),
        FieldRule(Name.name, "Namn, eller vilken myndighet", .line, hint: "Om det inte är personen själv."),
        SharingBasisField.rule,
        FieldRule(
            Name.support, "Vad ger rätt att ta del?", .line,
            hint: "Om det inte är personen själv: vad fullmakten, samtycket eller lagrummet säger, med dag."),
        FieldRule(Name.request, "Hör det till en begäran?", .select([])),
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let file = CaseFileField.read(&reader)
        let receiver = reader.choice(
            Name.receiver, ExtractReceiver.self, orSay: "Välj vem som ska ha utdraget.")
        let support = reader.text(Name.support)
        let basis = receiver == .person ? nil : SharingBasisField.read(&reader, reason: support)
        let party = receiver.flatMap { whom(&reader, $0) }
        guard let receiver, reader.complaints.isEmpty else { return nil }
        return Value(
            file: file, receiver: receiver, party: party, name: PartyName.canonical(reader.text(Name.name)),
            support: support, request: DocumentRequestID(reader.text(Name.request)), basis: basis)
    }

    /// Nil for the person themself.
    private static func whom(_ reader: inout FormReader, _ receiver: ExtractReceiver) -> Party? {
        if receiver == .person { return nil }
        return receiver.party ?? ReceiverField.read(&reader, name: Name.name)?.party
    }

    static func act(_ value: Value, in file: DisclosureFile, under grant: CaseGrant) throws -> BegunExtract {
        let chosen = try CaseFileField.chosen(value.file, under: grant)
        let request = file.requests.first { $0.id == value.request }
        if let request, request.facts.file != chosen {
            throw Complaints([
                Complaint(field: Name.request, sentence: "Begäran gäller den andra akten.")
            ])
        }
        return BegunExtract(
            file: chosen, receiver: value.receiver, party: value.party, receiverName: value.name,
            support: value.support, request: request?.id, basis: value.basis)
    }

    static func choices(in file: DisclosureFile, for account: AccountID) -> [String: [FieldRule.Choice]] {
        [
            SharingBasisField.name: SharingBasisField.choices(file.livingConsents),
            Name.request: file.requests.filter { $0.answer == nil }.map {
                FieldRule.Choice(value: "\($0.id)", label: $0.title)
            }
        ]
    }

    static func names(under grant: CaseGrant) -> [String] {
        CaseFileField.shown(under: grant) + fields.dropFirst().map(\.name)
    }

    static func standing(in file: DisclosureFile) -> String? { nil }

    static func field(of problem: DisclosureProblem) -> String {
        switch problem {
        case .noName: Name.name
        case .noParty: ReceiverField.name
        case .noBasis: SharingBasisField.name
        default: Name.support
        }
    }
}
