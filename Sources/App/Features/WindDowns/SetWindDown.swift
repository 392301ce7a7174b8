import Casework
import Law
import Store
import Web

/// Says from when a programme is no more. Nothing ends by it: from the day on nothing new is taken in.
struct SetWindDown: Command {
    static let event = AuditEvent.windDownChanged

    let proof: Actor
    let id: WindDownID
    let programme: ProgrammeID
    let terms: WindDownTerms

    var subject: AuditSubject { AuditSubject(programme: programme, object: id.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard proof.may(.windDown, in: nil, of: programme) else { throw CommandRefusal.otherProgramme }
        guard try WindDownRepository.standing(of: programme, transaction) == nil else {
            throw RouteRefusal.stale
        }
        guard terms.problems(today: transaction.now.day).isEmpty, !terms.reason.isEmpty else {
            throw CommandRefusal.againstRules
        }
        try WindDownRepository.insert(id, terms, in: programme, by: proof.accountID, transaction)
    }
}

/// Takes it back, as long as the day has not come.
struct UndoWindDown: Command {
    static let event = AuditEvent.windDownChanged

    let proof: Actor
    let windDown: WindDownRecord
    let reason: String

    var subject: AuditSubject {
        AuditSubject(programme: windDown.programme, object: windDown.id.value)
    }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard proof.may(.windDown, in: nil, of: windDown.programme) else {
            throw CommandRefusal.otherProgramme
        }
        let standing = try WindDownRepository.standing(of: windDown.programme, transaction)
        guard standing?.id == windDown.id, windDown.mayBeUndone(on: transaction.now.day) else {
            throw RouteRefusal.stale
        }
        guard !reason.isEmpty else { throw CommandRefusal.againstRules }
        try WindDownRepository.undo(
            windDown.id, reason: reason, by: proof.accountID, transaction)
    }
}

/// Says where something that remains goes. It moves nothing: it stands there until it is done.
struct PlanDestination: Command {
    static let event = AuditEvent.windDownPlanned

    let proof: Actor
    let windDown: WindDownRecord
    let item: WindDownItem
    let destination: WindDownDestination

    var subject: AuditSubject { item.subject(in: windDown.programme) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let programme = windDown.programme
        guard proof.may(.planNextStep, in: .execution, of: programme) else {
            throw CommandRefusal.otherProgramme
        }
        let standing = try WindDownRepository.standing(of: programme, transaction)
        guard standing?.id == windDown.id else { throw RouteRefusal.stale }
        let remaining = WindDownItemRepository(windDown: windDown, today: transaction.now.day)
        let found = try remaining.find(item.kind, item.object, transaction)
        guard let found, found.planned?.number == item.planned?.number else { throw RouteRefusal.stale }
        guard found.mayBeRead(by: proof.accountID) else { throw RouteRefusal.forbidden }
        let problems = destination.problems(
            closesOn: windDown.terms.closesOn, today: transaction.now.day)
        guard problems.isEmpty, !destination.words.isEmpty else { throw CommandRefusal.againstRules }
        try StaffRepository.demand(destination.answers, in: programme, .either, transaction)
        try WindDownRepository.insert(
            destination, of: found, in: windDown.id, by: proof.accountID, transaction)
    }
}
