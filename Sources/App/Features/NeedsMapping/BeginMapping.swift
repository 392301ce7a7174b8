import Casework
import Law
import Store
import Web

/// Begins the one mapping of a case, with a task for each template in force. Also while an application is
/// investigated; it never moves such a case back.
struct BeginMapping: Command {
    static let event = AuditEvent.mappingBegun
    static let movesCase = true

    let proof: CaseGrant
    let mapping: NeedsMappingID
    /// Why it begins before both sides have said yes; empty where they have.
    let reason: String

    var subject: AuditSubject { proof.subject(of: mapping) }

    /// Where somebody has said yes to going on, or has applied.
    static let phases: [Casework.Phase] = [.assessmentMeeting, .needsMapping, .investigation]

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let facts = try proof.readableFacts(transaction)
        guard facts.isOpen, facts.host == nil, BeginMapping.phases.contains(facts.phase),
            try !NeedsMappingRepository.exists(under: proof, transaction)
        else { throw RouteRefusal.stale }
        let needsReason = try MappingGround(facts, under: proof, transaction).needsReason
        guard !needsReason || !reason.isEmpty else { throw RouteRefusal.stale }
        try NeedsMappingRepository.insert(mapping, reason: reason, under: proof, transaction)
        try NeedsMappingRepository.enterPhase(under: proof, transaction)
        for template in try FormTemplateRepository.inForce(on: transaction.now.day, transaction) {
            try MappingTaskRepository.insert(
                template.version.title, .todo, template: template.template, id: transaction.newID(),
                in: mapping, by: proof.actor.accountID, transaction)
        }
    }
}
