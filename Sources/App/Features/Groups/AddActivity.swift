import Casework
import Store
import Web

/// Puts an activity into the bank.
struct AddActivity: Command {
    static let event = AuditEvent.activityChanged

    let proof: Actor
    let id: ActivityID
    let programme: ProgrammeID
    let terms: ActivityTerms

    var subject: AuditSubject { AuditSubject(programme: programme, object: id.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        try proof.demandGroups(in: programme)
        try ActivityRepository.insert(id, terms, in: programme, by: proof.accountID, transaction)
    }
}

/// Words an activity anew.
struct ChangeActivity: Command {
    static let event = AuditEvent.activityChanged

    let proof: Actor
    let activity: Activity
    let terms: ActivityTerms
    let version: Int

    var subject: AuditSubject { AuditSubject(programme: activity.programme, object: activity.id.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        try proof.demandGroups(in: activity.programme)
        guard try ActivityRepository.update(
            activity.id, terms, version: version, by: proof.accountID, transaction)
        else { throw RouteRefusal.stale }
    }
}

/// Puts an activity away, or takes it out again. Nothing is removed.
struct PutActivityAway: Command {
    static let event = AuditEvent.activityChanged

    let proof: Actor
    let activity: Activity
    let isAway: Bool

    var subject: AuditSubject { AuditSubject(programme: activity.programme, object: activity.id.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        try proof.demandGroups(in: activity.programme)
        try ActivityRepository.put(activity.id, away: isAway, by: proof.accountID, transaction)
    }
}
