import Casework
import Law
import Store
import Web

/// Notes that somebody may decide for the board. It is never given to somebody who may not decide in the
/// programme, and gives no role.
struct AddDelegation: Command {
    static let event = AuditEvent.delegationAdded

    let proof: Actor
    let programme: ProgrammeID
    let delegation: Delegation

    var subject: AuditSubject { AuditSubject(programme: programme, object: delegation.account.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let deciders = try DelegationRepository.deciders(on: delegation.ground, transaction)
        guard delegation.problems.isEmpty,
            deciders.contains(where: { $0.programme == programme && $0.account == delegation.account })
        else { throw CommandRefusal.againstRules }
        let id: DelegationID = transaction.newID()
        try DelegationRepository.insert(
            delegation, id: id, in: programme, by: proof.accountID, transaction)
    }
}

/// Notes the last day of a delegation that is taken back. What was decided with it stands.
struct EndDelegation: Command {
    static let event = AuditEvent.delegationEnded

    let proof: Actor
    let record: DelegationRecord
    let ending: DelegationRecord.Ending

    var subject: AuditSubject { AuditSubject(programme: record.programme, object: record.id.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let found = try DelegationRepository.all(transaction).first { $0.id == record.id }
        guard let found, found.ending == nil else { throw RouteRefusal.stale }
        let last = try DelegationRepository.lastUse(of: record.id, transaction)
        guard record.problems(endingOn: ending.lastDay, lastUse: last).isEmpty else {
            throw CommandRefusal.againstRules
        }
        try DelegationRepository.end(record.id, ending, by: proof.accountID, transaction)
    }
}

extension DelegationRecord {
    func problems(endingOn day: Day, lastUse: Day?) -> [DelegationProblem] {
        if !holds(on: day) { return [.notWithin] }
        return lastUse.map { $0 > day } == true ? [.usedAfter] : []
    }
}
