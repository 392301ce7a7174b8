/// What a court asks and says before its judgment, and that a judgment was appealed on.
public enum CourtEventKind: String, Sendable, CaseIterable {
    case stayGranted, stayRefused, stayLifted, statementAsked, statementGiven, appealedOn

    public var swedish: String {
        switch self {
        case .stayGranted: "Inhibition: beslutet gäller inte tills vidare"
        case .stayRefused: "Inhibition avslogs: beslutet gäller"
        case .stayLifted: "Inhibitionen hävdes: beslutet gäller igen"
        case .statementAsked: "Domstolen begärde ett yttrande"
        case .statementGiven: "Nämnden lämnade sitt yttrande"
        case .appealedOn: "Domen överklagades vidare"
        }
    }
}
