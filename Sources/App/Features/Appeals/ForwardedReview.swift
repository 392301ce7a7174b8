import Casework
import Law
import Store
import Web

/// A request for legality review that came to the board though it goes to the court: it is sent on, and what
/// comes of it is the court's (KL 13 kap. 6 §).
struct ForwardedReview: IssuedDecisionAct {
    static let event = AuditEvent.legalityReviewForwarded

    let reached: Day
    let forwarded: Day

    func problems(in file: IssuedDecisionFile, under grant: CaseGrant, today: Day) -> [AppealProblem] {
        let problems: [AppealProblem?] = [
            max(reached, forwarded) > today ? .dayInFuture : nil,
            reached < file.issue.day ? .reachedBeforeDecision : nil,
            forwarded < reached ? .forwardedBeforeReached : nil,
        ]
        return problems.compactMap { $0 }
    }

    func keep(
        in file: IssuedDecisionFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard file.record.texts.ground?.appeal == .legalityReview else { throw RouteRefusal.stale }
        let id: LegalityForwardingID = transaction.newID()
        let ground = try SharingRepository.tell(told(id, in: file), under: grant, transaction)
        try LegalityForwardingRepository.insert(
            self, id, of: file.record.id, on: ground, under: grant, transaction)
    }

    private func told(_ id: LegalityForwardingID, in file: IssuedDecisionFile) -> NewSharing {
        NewSharing(
            file: .authority, party: NamedParty(.court, file.file.authority?.court ?? ""),
            told: "Begäran om laglighetsprövning", day: forwarded, way: .letter,
            basis: .law(.appeal, reason: "Begäran hör till förvaltningsrätten (13 kap. 6 § KL)."),
            act: SharingAct(.review, id))
    }
}
