import Casework
import Store
import Web

/// Notes that somebody no longer acts for the person, from today. What was done for the person stands.
struct EndRepresentative: Command {
    static let event = AuditEvent.representativeEnded

    let proof: CaseGrant
    let representative: RepresentativeID

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard let record = try RepresentativeRepository.find(representative, under: proof, transaction) else {
            throw RouteRefusal.notFound
        }
        guard record.endedOn == nil else { throw RouteRefusal.stale }
        try RepresentativeRepository.end(representative, by: proof.actor.accountID, transaction)
    }
}
