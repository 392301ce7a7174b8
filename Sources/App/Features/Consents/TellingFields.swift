import Casework
import Law
import Web

/// The questions in a form about a contact: was anything told of the person, what, to whom and on what
/// ground. With anybody but the person the first is always answered, also with somebody close.
enum TellingFields {
    enum Name {
        static let answer = "berattade"
        static let told = "berattat"
        static let reason = "lagskal"
    }

    enum Answer: String, CaseIterable {
        case nothing, something

        var swedish: String { self == .nothing ? "Nej, inget om personen" : "Ja" }
    }

    static let fields: [FieldRule] = [
        FieldRule(
            Name.answer, "Berättade ni något om personen för någon annan?",
            .select(.all(of: Answer.self, \.swedish)),
            hint: "Behöver svar när ni hördes med någon annan än personen."),
        FieldRule(Name.told, "Vad berättade ni?", .lines(rows: 2), maximumLength: 2000),
        ReceiverField.rule("Vem fick veta?"),
        SharingBasisField.rule,
        FieldRule(
            Name.reason, "Varför ger lagrummet rätt att berätta?", .lines(rows: 2),
            hint: "Om grunden är ett lagrum.", maximumLength: 2000),
    ]

    static let group = FieldGroup(
        "Om ni berättade något om personen", fields.map(\.name), isFolded: true)

    static func choices(_ living: [ConsentRecord]) -> [String: [FieldRule.Choice]] {
        [SharingBasisField.name: SharingBasisField.choices(living.filter { $0.file == .execution })]
    }

    /// Nil where nothing was told, or with a sentence where something is lacking.
    /// - Parameters:
    ///   - name: the field with who it was.
    ///   - isAsked: whether the first question has to be answered.
    static func read(_ reader: inout FormReader, name: String, isAsked: Bool) -> Telling? {
        let answer = reader.choice(Name.answer, Answer.self)
        guard answer == .something else {
            let isTyped = [Name.told, ReceiverField.name, SharingBasisField.name, Name.reason].contains {
                !reader.text($0).isEmpty
            }
            if isTyped {
                reader.complain(Name.answer, "Välj Ja om ni berättade något, eller töm fälten under.")
            }
            if isAsked, answer == nil, !isTyped {
                reader.complain(Name.answer, "Svara på om ni berättade något om personen.")
            }
            return nil
        }
        let told = reader.text(Name.told, orSay: SharingProblem.nothingSaid.swedish)
        let party = ReceiverField.read(&reader, name: name)
        let basis = SharingBasisField.read(&reader, reasonIn: Name.reason)
        guard let party, let basis, reader.complaints.isEmpty else { return nil }
        return Telling(party: party, told: told, basis: basis)
    }
}
