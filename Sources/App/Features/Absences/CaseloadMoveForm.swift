import Casework
import Web

/// Whose caseload is moved, and to whom. Nobody is proposed as the receiver.
struct CaseloadMoveForm: FormDefinition {
    struct Value: Sendable {
        let programme: ProgrammeID?
        let from: AccountID
        let to: AccountID
    }

    enum Name {
        static let programme = "verksamhet"
        static let from = "hos"
        static let to = "mottagare"
    }

    static let title = "Flytta en ärendelista"
    static let keepsDraft = false

    static let fields: [FieldRule] = [
        FieldRule(Name.programme, "Verksamhet", .select([])),
        FieldRule(Name.from, "Vems ärenden?", .select([])),
        FieldRule(Name.to, "Vem tar över?", .select([])),
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let from = AccountID(reader.text(Name.from)), to = AccountID(reader.text(Name.to))
        if from == nil { reader.complain(Name.from, "Välj vems ärenden som flyttas.") }
        if to == nil { reader.complain(Name.to, "Välj vem som tar över.") }
        if from != nil, from == to {
            reader.complain(Name.to, "Ärendena är redan där. Välj någon annan.")
        }
        guard let from, let to, reader.complaints.isEmpty else { return nil }
        return Value(programme: ProgrammeID(reader.text(Name.programme)), from: from, to: to)
    }
}
