/// The three ways a decision can be challenged. Each has information of its own that goes with the decision
/// (förvaltningslagen 33 §); the wrong one keeps the time to appeal from being held against the person.
public enum AppealRoute: String, Sendable, CaseIterable {
    /// Förvaltningsrätten tries the matter itself.
    case administrativeCourt
    /// Förvaltningsrätten tries whether the decision is lawful; any member of the municipality may ask.
    case legalityReview
    /// Kammarrätten tries whether a document should have been handed out.
    case accessToDocuments

    public enum Recipient: String, Sendable {
        /// Handed in to the board that decided, though addressed to the court.
        case board
        case court
    }

    public var swedish: String {
        switch self {
        case .administrativeCourt: "Överklagande till förvaltningsrätten"
        case .legalityReview: "Laglighetsprövning"
        case .accessToDocuments: "Överklagande till kammarrätten"
        }
    }

    public var handedInTo: Recipient {
        switch self {
        case .administrativeCourt, .accessToDocuments: .board
        case .legalityReview: .court
        }
    }

    public var limit: TimeLimit {
        switch self {
        case .administrativeCourt: .appeal
        case .legalityReview: .legalityReview
        case .accessToDocuments: .accessAppeal
        }
    }

    /// On what the right to challenge stands, for a decision of the day.
    public func reference(decidedOn day: Day) -> LegalReference? {
        switch self {
        case .administrativeCourt:
            [LegalReference(.socialServices2025, 35, "1"), LegalReference(.socialServices2001, 16, "3")]
                .inForce(on: day)
        case .legalityReview: LegalReference(.localGovernment, 13, "1")
        case .accessToDocuments: LegalReference(.secrecy, 6, "7")
        }
    }

    /// What the information must tell, in the order it is read; each is a check before it is sent.
    public var information: [AppealInformation] {
        switch self {
        case .administrativeCourt, .accessToDocuments:
            [.whoMayAppeal, .court, .inWriting, .whichDecision, .whoYouAre, .handInToBoard, .timeFromReceipt,
             .whatHappensThen, .helpIsGiven]
        case .legalityReview:
            [.anyMemberMayAppeal, .court, .inWriting, .whichDecision, .whoYouAre, .sendToCourt,
             .timeFromNotice, .helpIsGiven]
        }
    }
}
