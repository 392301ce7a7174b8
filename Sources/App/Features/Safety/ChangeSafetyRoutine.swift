import Casework
import Store
import Web

/// Gives a programme a new safety routine. Notes that wait keep their times; who the deputy is counts at
/// once.
struct ChangeSafetyRoutine: Command {
    static let event = AuditEvent.safetyRoutineChanged

    let proof: Actor
    let programme: ProgrammeID
    let routine: SafetyRoutine
    /// The one that was changed.
    let version: Int

    var subject: AuditSubject { AuditSubject(programme: programme, object: routine.deputy?.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let standing = try SafetyRoutineRepository.find(programme, transaction)
        guard standing.version == version else { throw RouteRefusal.stale }
        if let deputy = routine.deputy,
            try !SafetyRoutineRepository.mayAnswer(deputy, in: programme, transaction)
        {
            throw CommandRefusal.ownerCannotReachCase
        }
        let next = SafetyRoutine(
            version: version + 1, deputy: routine.deputy, deputyName: nil,
            immediateMinutes: routine.immediateMinutes, emergencyMinutes: routine.emergencyMinutes,
            emergencyText: routine.emergencyText)
        try SafetyRoutineRepository.insert(next, of: programme, by: proof.accountID, transaction)
    }
}

/// Gives the installation a new list of support numbers.
struct ChangeSupportList: Command {
    static let event = AuditEvent.supportListChanged

    let proof: Actor
    let value: SupportListForm.Value
    /// The one that was changed.
    let version: Int

    var subject: AuditSubject { AuditSubject() }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard try SupportListRepository.latest(transaction).version == version else {
            throw RouteRefusal.stale
        }
        let list = SupportList(
            version: version + 1, isConfirmed: value.isConfirmed, entries: value.entries)
        try SupportListRepository.insert(list, by: proof.accountID, transaction)
    }
}
