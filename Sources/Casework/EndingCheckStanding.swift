/// How one thing around an ending stands: thank-you, questionnaire and the like (programmes.md PL-15, SU-4).
/// It never holds what anybody answered.
public enum EndingCheckStanding: String, Sendable, CaseIterable {
    case done, declined, notRelevant
    /// Taken back to not done.
    case open

    public var swedish: String {
        switch self {
        case .done: "Ja"
        case .declined: "Personen vill inte"
        case .notRelevant: "Inte aktuellt"
        case .open: "Inte än"
        }
    }
}
