import Casework
import Store
import Web

/// Adds a room, a car or a bicycle to what a programme books. It never changes one that is there: what
/// was taken away under the same name is brought back instead, with its bookings.
struct AddResource: Command {
    static let event = AuditEvent.resourceAdded

    let proof: Actor
    let programme: ProgrammeID
    let resource: Resource

    var subject: AuditSubject { AuditSubject(programme: programme, object: resource.id.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard proof.reach(for: .followSupport).whole.contains(programme) else {
            throw CommandRefusal.otherProgramme
        }
        let retired = try RetiredResourceRepository.all(in: [programme], transaction)
        guard !resource.name.isEmpty, !retired.contains(where: { $0.resource.isCalled(as: resource) })
        else { throw CommandRefusal.againstRules }
        try ResourceRepository.insert(resource, in: programme, by: proof.accountID, transaction)
    }
}

/// Takes a room, a car or a bicycle out of what can be booked. What is booked stays booked.
struct RetireResource: Command {
    static let event = AuditEvent.resourceRetired

    let proof: Actor
    let programme: ProgrammeID
    let resource: ResourceID

    var subject: AuditSubject { AuditSubject(programme: programme, object: resource.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard proof.reach(for: .followSupport).whole.contains(programme) else {
            throw CommandRefusal.otherProgramme
        }
        let own = try ResourceRepository.all(in: programme, transaction)
        guard own.contains(where: { $0.id == resource }),
            try ResourceRepository.retire(resource, by: proof.accountID, transaction)
        else { throw RouteRefusal.stale }
    }
}

/// Brings back a room, a car or a bicycle that was taken away. It is the same one, with what it has booked.
struct RestoreResource: Command {
    static let event = AuditEvent.resourceAdded

    let proof: Actor
    let programme: ProgrammeID
    let resource: ResourceID

    var subject: AuditSubject { AuditSubject(programme: programme, object: resource.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard proof.reach(for: .followSupport).whole.contains(programme) else {
            throw CommandRefusal.otherProgramme
        }
        let retired = try RetiredResourceRepository.all(in: [programme], transaction).map(\.resource)
        let standing = try ResourceRepository.all(in: programme, transaction)
        guard let found = retired.first(where: { $0.id == resource }),
            !standing.contains(where: found.isCalled),
            try RetiredResourceRepository.restore(resource, transaction)
        else { throw RouteRefusal.stale }
    }
}
