/// Whether a consent holds on a day, and if not, why.
public enum ConsentStanding: Sendable, Equatable {
    case holds, notBegun, ended, withdrawn
    /// A guardian gave it, and the person is 18 since.
    case ofAge

    public var swedish: String {
        switch self {
        case .holds: "Gäller"
        case .notBegun: "Har inte börjat gälla"
        case .ended: "Tiden har gått ut"
        case .withdrawn: "Återkallat"
        case .ofAge: "Gäller inte: personen har fyllt 18 år"
        }
    }
}
