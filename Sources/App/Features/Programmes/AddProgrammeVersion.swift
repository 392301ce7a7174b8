import Casework
import Law
import Store
import Web

/// Adds what a programme says from a coming day; from the same day as a coming version it takes that one's
/// place. A version that has begun is never touched.
struct AddProgrammeVersion: Command {
    static let event = AuditEvent.programmeVersionAdded

    let proof: Actor
    let programme: ProgrammeID
    let draft: ProgrammeVersionDraft
    /// `DatedChanges.revision` when the form was filled.
    let version: Int

    var subject: AuditSubject { AuditSubject(programme: programme) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let changes = DatedChanges(try ProgrammeVersionRepository.all(of: programme, transaction))
        guard changes.revision == version else { throw RouteRefusal.stale }
        guard draft.from > transaction.now.day else { throw CommandRefusal.againstRules }
        let terms = draft.terms(after: changes.inForce(on: draft.from)?.terms)
        guard terms.problems.isEmpty else { throw CommandRefusal.againstRules }
        try ProgrammeVersionRepository.insert(
            terms, from: draft.from, to: draft.to, in: programme, by: proof.accountID, transaction)
    }
}
