import Casework
import Law
import Store
import Web

/// Notes one thing in an investigation. It is refused where the case is not being investigated, and to
/// whoever has declared a ground of bias (KL 2017:725 6 kap. 30 §).
struct NoteInInvestigation<Record: InvestigationRecord>: Command {
    static var event: AuditEvent { Record.event }
    static var movesCase: Bool { true }

    let proof: CaseGrant
    let record: Record
    /// Which of the investigation's things it is about; empty where it is about none.
    var item = ""
    /// Of the record that the form was filled from.
    var version = 0

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws -> Record.Kept {
        let file = try InvestigationFile(under: proof, on: transaction.now.day, transaction)
        guard file.facts.isOpen, Record.phases.contains(file.facts.phase) else { throw RouteRefusal.stale }
        let account = proof.actor.accountID
        guard !file.isBiased(account), file.facts.mayBeRead(by: account) else {
            throw CommandRefusal.againstRules
        }
        let place = InvestigationPlace(file: file, item: item, version: version)
        guard record.problems(in: place, today: transaction.now.day).isEmpty else {
            throw CommandRefusal.againstRules
        }
        return try record.keep(in: place, under: proof, transaction)
    }
}
