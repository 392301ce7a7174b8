import Casework
import Law
import Store
import Web

/// Notes what is known about a person's fit. Only answers that changed are kept anew, and the earlier ones
/// stay readable. It never decides anything: an unmet criterion is a reason to offer, not an outcome.
struct AnswerCriteria: Command {
    static let event = AuditEvent.criteriaAnswered

    let proof: CaseGrant
    /// By position, the first at index 0; those left out stay as they are.
    let replies: [CriterionReply]
    /// The sheet's version that was answered from.
    let version: Int

    var subject: AuditSubject { proof.subject }

    /// The sheet's version afterwards; the same if no answer changed.
    func perform(_ transaction: borrowing WriteTransaction) throws -> Int {
        guard let sheet = try CriteriaRepository.sheet(under: proof, transaction) else {
            throw CommandRefusal.againstRules
        }
        guard sheet.version == version else { throw RouteRefusal.stale }
        guard try CaseRepository.facts(under: proof, transaction).isOpen else {
            throw CommandRefusal.againstRules
        }
        let changed = zip(sheet.lines, replies).filter { line, reply in
            reply != CriterionReply(answer: line.answer, comment: line.comment)
        }
        for (line, reply) in changed {
            try CriteriaRepository.insert(reply, to: line.id, version: version + 1, under: proof, transaction)
        }
        return changed.isEmpty ? version : version + 1
    }
}

/// What was answered to one criterion.
struct CriterionReply: Sendable, Equatable {
    let answer: CriterionAnswer
    let comment: String
}
