/// Whether the person took part when something was planned or followed up.
public enum TakingPart: String, Sendable, CaseIterable {
    case yes, partly, no

    public var swedish: String {
        switch self {
        case .yes: "Ja"
        case .partly: "Delvis"
        case .no: "Nej"
        }
    }

    /// It must be said why.
    public var needsWords: Bool { self != .yes }
}
