import Casework
import Law
import Store
import Web

/// Says what an alternative is from a day on, or that it is no longer offered. What it said before stays
/// readable, and so does what was told of it.
struct ChangeAlternative: Command {
    static let event = AuditEvent.alternativeChanged

    let proof: Actor
    let alternative: AlternativeID
    let draft: AlternativeDraft
    /// `DatedChanges.revision` when the form was filled.
    let version: Int

    var subject: AuditSubject { AuditSubject(object: alternative.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let found = try AlternativeRepository.all(transaction).first { $0.id == alternative }
        guard let found, found.changes.revision == version else { throw RouteRefusal.stale }
        guard draft.from >= transaction.now.day else { throw CommandRefusal.againstRules }
        try AlternativeRepository.insert(
            draft.terms, isEnded: draft.isEnded, of: alternative, from: draft.from, by: proof.accountID,
            transaction)
    }
}

/// Puts a new alternative into the catalogue.
struct AddAlternative: Command {
    static let event = AuditEvent.alternativeChanged

    let proof: Actor
    let value: NewAlternativeForm.Value

    var subject: AuditSubject { AuditSubject(programme: value.programme) }

    func perform(_ transaction: borrowing WriteTransaction) throws -> AlternativeID {
        guard value.draft.from >= transaction.now.day else { throw CommandRefusal.againstRules }
        let id = try AlternativeRepository.insert(in: value.programme, scope: value.scope, transaction)
        try AlternativeRepository.insert(
            value.draft.terms, of: id, from: value.draft.from, by: proof.accountID, transaction)
        return id
    }
}
