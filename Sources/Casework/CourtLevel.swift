/// The courts that can try an appeal, in order.
public enum CourtLevel: String, Sendable, CaseIterable {
    case administrativeCourt, courtOfAppeal, supremeCourt

    public var swedish: String {
        switch self {
        case .administrativeCourt: "Förvaltningsrätten"
        case .courtOfAppeal: "Kammarrätten"
        case .supremeCourt: "Högsta förvaltningsdomstolen"
        }
    }

    /// Nil after the last.
    public var next: CourtLevel? {
        switch self {
        case .administrativeCourt: .courtOfAppeal
        case .courtOfAppeal: .supremeCourt
        case .supremeCourt: nil
        }
    }
}
