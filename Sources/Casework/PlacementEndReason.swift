/// Why somebody no longer has a place. The table of codes holds the same names. It never counts as a failure:
/// whoever wants to come back does.
public enum PlacementEndReason: String, Sendable, CaseIterable {
    /// To a follow-up place, or back from one.
    case movedOn
    case onItsFeet, ownWish, otherSupport, movedAway, decisionOver
    /// Ended with the case.
    case caseEnded
    case other

    public var swedish: String {
        switch self {
        case .movedOn: "Bytte till en annan sorts plats"
        case .onItsFeet: "Klarar sig vidare på egen hand"
        case .ownWish: "Personen ville sluta"
        case .otherSupport: "Annat stöd tog vid"
        case .movedAway: "Har flyttat"
        case .decisionOver: "Beslutet gällde inte längre"
        case .caseEnded: "Ärendet avslutades"
        case .other: "Annat skäl"
        }
    }

    /// Those that somebody chooses.
    public static let offered = allCases.filter { $0 != .movedOn && $0 != .caseEnded }
}

/// Why somebody no longer waits for a place. The table of codes holds the same names.
public enum QueueLeaveReason: String, Sendable, CaseIterable {
    case started, ownWish, otherSupport, movedAway, caseEnded, other

    public var swedish: String {
        switch self {
        case .started: "Fick en plats"
        case .ownWish: "Personen vill inte vänta längre"
        case .otherSupport: "Annat stöd tog vid"
        case .movedAway: "Har flyttat"
        case .caseEnded: "Ärendet avslutades"
        case .other: "Annat skäl"
        }
    }

    /// Those that somebody chooses.
    public static let offered = allCases.filter { $0 != .started && $0 != .caseEnded }
}
