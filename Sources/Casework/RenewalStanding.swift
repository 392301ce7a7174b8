import Law

/// How far it has come to what happens when a decision ends, in the order of the work. It never counts days:
/// `CaseClock` does.
public enum RenewalStanding: Sendable, Hashable {
    case notFollowedUp
    case followedUp(FollowUp.Proposal)
    /// An application waits.
    case asked
    /// The person asked to go on, and was refused.
    case refused

    /// How many days before the last day one looks: the first time early enough for a follow-up, an
    /// application and a decision (programmes.md DE-3).
    public static let watch = [60, 30, 14]

    public var swedish: String {
        switch self {
        case .notFollowedUp: "Uppföljningen är inte gjord än."
        case .followedUp(.end): "Uppföljt: förslaget är att avsluta."
        case .followedUp(let proposal):
            "Uppföljt, förslag: \(proposal.swedish.lowercased()). Personen har inte bett om förlängning än."
        case .asked: "Personen har bett om förlängning. Beslut återstår."
        case .refused: "Personen har bett om förlängning och fått ett annat beslut."
        }
    }
}
