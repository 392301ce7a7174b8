import Casework
import Law
import Store
import Web

/// Somebody wants to come back after support that has ended: a new case, joined to the earlier one by a link.
/// Nothing of the earlier is copied, and somebody with an open case goes on in that (I12).
struct ReturnToSupport: Command {
    static let event = AuditEvent.inquiryLogged

    let earlier: CaseGrant
    private let inquiry: LogInquiry

    init(_ facts: InquiryFacts, plan: NextStepPlan, after earlier: CaseGrant, keysFrom store: Store) {
        self.earlier = earlier
        inquiry = LogInquiry(
            facts, plan: plan, in: earlier.programmeID, about: earlier.personID, under: earlier.actor,
            keysFrom: store)
    }

    var proof: Actor { earlier.actor }
    var subject: AuditSubject { inquiry.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws -> LoggedInquiry {
        let facts = try earlier.readableFacts(transaction)
        guard ReturnToSupport.isOpen(
            facts, had: try PlacementRepository.all(under: earlier, transaction))
        else { throw RouteRefusal.stale }
        let logged = try inquiry.perform(transaction)
        guard let episode = subject.episode else { throw MissingRecord.person }
        if logged.host == nil {
            try ReturnRepository.insert(episode, backTo: earlier.episodeID, transaction)
        }
        return logged
    }

    /// After an ended case whose person had a place.
    static func isOpen(_ facts: CaseFacts, had placements: [PlacementRecord]) -> Bool {
        !facts.isOpen && facts.host == nil && !placements.isEmpty
    }
}
