/// Whether the person knows that somebody has got in touch.
public enum PersonKnows: String, Sendable, CaseIterable {
    case yes, no, unknown

    public var swedish: String {
        switch self {
        case .yes: "Ja"
        case .no: "Nej"
        case .unknown: "Vet inte"
        }
    }
}
