/// Why support that was granted is not given, in the few words of the report (SoL 2025:400 34 kap. 1 §). It
/// never says anything of the person's health or life. The table of codes holds the same names.
public enum DelayReason: String, Sendable, CaseIterable {
    case noPlace, noStaff, declinedOffer, wantsToWait, notReached, away, other

    public var swedish: String {
        switch self {
        case .noPlace: "Ingen ledig plats"
        case .noStaff: "Personal saknas"
        case .declinedOffer: "Personen har tackat nej till ett erbjudande"
        case .wantsToWait: "Personen vill vänta"
        case .notReached: "Personen har inte gått att nå"
        case .away: "Personen är bortrest eller vårdas på annan plats"
        case .other: "Annat skäl"
        }
    }
}
