import Law

/// What somebody who waits says about a place. A no never closes anything: another offer can follow.
public enum OfferAnswer: String, Sendable, CaseIterable {
    case yes, thinking, no

    public var swedish: String {
        switch self {
        case .yes: "Ja"
        case .thinking: "Vill tänka"
        case .no: "Nej, inte nu"
        }
    }
}
