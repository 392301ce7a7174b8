import Law

/// What a person found when trying whether an appeal came in time (förvaltningslagen 2017:900 45 §). Only
/// what is late is dismissed, and that is a decision of its own; everything else goes on.
public enum AppealTimeliness: String, Sendable, CaseIterable {
    case inTime, late, faultyInformation, inTimeAtCourt, cannotBeShown

    public var swedish: String {
        switch self {
        case .inTime: "I tid"
        case .late: "För sent"
        case .faultyInformation: "För sent, men på grund av fel i vår överklagandehänvisning: prövas"
        case .inTimeAtCourt: "För sent hos oss, men i tid hos domstolen: prövas"
        case .cannotBeShown: "Det går inte att visa när personen fick beslutet: räknas som i tid"
        }
    }

    /// When it is right, and what comes after it, for whoever chooses.
    public var meaning: String {
        switch self {
        case .inTime: "Det låg hos nämnden senast sista dagen. Beslutet omprövas, och sedan går det vidare."
        case .late:
            "Det är visat vilken dag personen fick beslutet, och överklagandet kom efter sista dagen. En "
                + "beslutsfattare avgör om det avvisas."
        case .faultyInformation:
            "Vi skrev fel sätt eller fel tid i beslutet, och därför kom det för sent. Det avvisas inte "
                + "(45 § FL)."
        case .inTimeAtCourt:
            "Personen skickade det till domstolen, och dit kom det senast sista dagen. Det avvisas inte "
                + "(45 § FL)."
        case .cannotBeShown:
            "Vi vet inte vilken dag personen fick beslutet. Då kan ingen säga att det kom för sent, och det "
                + "prövas."
        }
    }

    /// What it comes to by the days alone.
    public init(_ arrival: AppealArrival, receipt: Receipt) {
        switch Timeliness(arrival: arrival.arrival.day, receipt: receipt) {
        case .inTime: self = .inTime
        case .cannotBeShown: self = .cannotBeShown
        case .late(let last), .excused(let last):
            self = arrival.atCourt.map { $0 <= last } == true ? .inTimeAtCourt : .late
        }
    }

    /// Why what was found cannot be, for what the days say; nil if it can. Of what came late the days never
    /// tell whether the board itself misled the person.
    public func problem(byDays found: AppealTimeliness) -> AppealProblem? {
        if self == found || (self == .faultyInformation && found == .late) { return nil }
        return switch found {
        case .cannotBeShown: .receiptUnknown
        case .inTime: .cameInTime
        case .inTimeAtCourt: .cameInTimeAtCourt
        case .late, .faultyInformation: .cameLate
        }
    }

    public var needsReasons: Bool { self == .late || self == .faultyInformation }
}
