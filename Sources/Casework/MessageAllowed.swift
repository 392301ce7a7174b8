/// Whether a message may be left where others can hear or see it.
public enum MessageAllowed: String, Sendable, CaseIterable {
    case unknown, yes, no

    public var swedish: String {
        switch self {
        case .unknown: "Inte känt, så lämna inget"
        case .yes: "Ja"
        case .no: "Nej, lämna inget"
        }
    }
}
