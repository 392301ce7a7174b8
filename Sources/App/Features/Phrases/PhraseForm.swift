import Casework
import Law
import Store
import Web

/// How a text is to be worded, and from which day.
struct PhraseForm: FormDefinition {
    struct Value: Sendable {
        let wording: String
        let from: Day
    }

    static let wording = "text"
    static let from = "fran"
    static let title = "Ändra en textfras"
    static let fields = [
        FieldRule(wording, "Text", .lines(rows: 5), maximumLength: 4000),
        FieldRule(from, "Gäller från", .day, hint: "Idag eller en kommande dag."),
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let text = reader.text(wording, orSay: "Skriv texten.")
        let day = AlternativeFields.comingDay(&reader, from)
        guard reader.complaints.isEmpty, let day else { return nil }
        return Value(wording: text, from: day)
    }
}

/// Words one of a programme's texts otherwise from a day on. How it was worded before stays readable.
struct ChangePhrase: Command {
    static let event = AuditEvent.phraseChanged

    let proof: Actor
    let programme: ProgrammeID
    let key: PhraseKey
    let value: PhraseForm.Value
    /// `DatedChanges.revision` when the form was filled.
    let version: Int

    var subject: AuditSubject { AuditSubject(programme: programme) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let all = try PhraseRepository.all(in: programme, transaction).filter { $0.key == key }
        guard DatedChanges(all).revision == version else { throw RouteRefusal.stale }
        guard value.from >= transaction.now.day, !value.wording.isEmpty else {
            throw CommandRefusal.againstRules
        }
        try PhraseRepository.insert(
            value.wording, for: key, in: programme, from: value.from, by: proof.accountID, transaction)
    }
}
