import Casework
import Law
import Store
import Web

/// Corrects or completes what an inquiry says. What it said before stays readable, in every case of the
/// person; nothing typed is ever overwritten unseen.
struct ChangeInquiry: Command {
    static let event = AuditEvent.inquiryChanged

    let proof: CaseGrant
    let facts: InquiryFacts
    /// The version of inquiry and person together that was corrected: `InquiryRecord.formVersion`.
    let version: Int

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard facts.problems(today: transaction.now.day).isEmpty else { throw CommandRefusal.againstRules }
        let standing = try InquiryRepository.find(under: proof, transaction)
        guard standing.formVersion == version else { throw RouteRefusal.stale }
        if standing.facts.person == facts.person {
            try InquiryVersionRepository.keep([proof.episodeID], by: proof.actor.accountID, transaction)
        } else {
            try PersonChange(of: proof.personID, by: proof.actor.accountID).make(
                from: standing.facts.person, to: facts.person, loggedAlready: proof.episodeID, transaction)
        }
        try InquiryRepository.replace(with: facts, under: proof, transaction)
    }
}
