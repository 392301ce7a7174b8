import Casework
import Law
import Store
import Web

/// Notes somebody who acts for the person. It never lets a guardian in for somebody who is of age.
struct AddRepresentative: Command {
    static let event = AuditEvent.representativeAdded

    let proof: CaseGrant
    let representative: RepresentativeFacts

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws -> RepresentativeID {
        let facts = try CaseRepository.facts(under: proof, transaction)
        guard facts.isOpen, facts.host == nil else { throw RouteRefusal.stale }
        let today = transaction.now.day
        guard representative.problems(today: today, birthDay: facts.person.birthDay).isEmpty else {
            throw CommandRefusal.againstRules
        }
        return try RepresentativeRepository.insert(representative, under: proof, transaction)
    }
}
