import Casework
import Law
import Store
import Web

/// Corrects or completes what an inquiry says. What it said before stays readable; nothing typed is ever
/// overwritten unseen.
struct ChangeInquiry: Command {
    static let event = AuditEvent.inquiryChanged

    let proof: CaseGrant
    let facts: InquiryFacts
    /// The inquiry's version that was corrected.
    let version: Int

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard facts.problems(today: transaction.now.day).isEmpty else { throw CommandRefusal.againstRules }
        guard try InquiryRepository.change(to: facts, version: version, under: proof, transaction) else {
            throw RouteRefusal.stale
        }
    }
}
