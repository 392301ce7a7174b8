/// Whether a consent holds on a day, and if not, why.
public enum ConsentStanding: Sendable, Equatable {
    case holds, notBegun, ended, withdrawn
    /// A guardian gave it, and the person is 18 since.
    case ofAge
    /// The guardians gave it without the young person, who is 15 since and has to agree.
    case ofOwnSay
    /// Whoever gave it would not have been enough for the age that is known now, or whose age is not known.
    case otherAge

    public var swedish: String {
        switch self {
        case .holds: "Gäller"
        case .notBegun: "Har inte börjat gälla"
        case .ended: "Tiden har gått ut"
        case .withdrawn: "Återkallat"
        case .ofAge: "Gäller inte: personen har fyllt 18 år"
        case .ofOwnSay: "Gäller inte: personen har fyllt 15 år och har inte själv samtyckt"
        case .otherAge: "Gäller inte: åldern är en annan än den som antogs när det gavs. Fråga igen"
        }
    }
}
