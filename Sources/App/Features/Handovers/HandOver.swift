import Casework
import Law
import Store
import Web

/// Hands things of one file over to the other side of the case, as they stand now. What has been handed over
/// stands, and nothing else of the file is opened by it.
struct HandOver: Command {
    static let event = AuditEvent.handedOver
    static let movesCase = true

    let proof: CaseGrant
    let handover: HandoverID
    let terms: HandoverTerms
    let picks: Set<HandoverPick>

    var subject: AuditSubject { proof.subject(of: handover) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let facts = try proof.readableFacts(transaction)
        guard facts.isOpen, facts.host == nil else { throw RouteRefusal.stale }
        guard terms.problems(today: transaction.now.day).isEmpty else { throw CommandRefusal.againstRules }
        let items = try HandoverSource.items(under: proof, on: transaction.now.day, transaction)
            .filter { picks.contains($0.pick) }
        guard items.count == picks.count, let file = items.first?.file,
            items.allSatisfy({ $0.file == file })
        else { throw CommandRefusal.againstRules }
        try CaseFileRepository.openAuthority(under: proof, transaction)
        let ground = try SharingRepository.tell(
            sharing(items, from: file, facts, transaction), under: proof, transaction)
        try HandoverWritingRepository.insert(
            handover, items, from: file, terms, on: ground, as: try proof.handingRole(in: file), under: proof,
            transaction)
    }
}

extension CaseGrant {
    /// In what role the actor hands over from this file.
    fileprivate func handingRole(in file: CaseFile) throws -> Role {
        let role = actor.memberships.first {
            $0.programme == programmeID && $0.role.may(.handOver, in: file.files)
        }
        guard let role else { throw CommandRefusal.otherProgramme }
        return role.role
    }
}
