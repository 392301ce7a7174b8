/// Why a wish to go on cannot be noted. It never judges the wish: that takes a decision.
public enum RenewalProblem: Error, Sendable, Equatable {
    case notGiven, superseded, notFollowedUp, waits
    /// What is wrong with the application itself.
    case application(ApplicationProblem)

    public var swedish: String {
        switch self {
        case .notGiven: "Beslutet ger inget stöd, så det finns inget att förlänga."
        case .superseded: "Ett senare beslut har ändrat det här. Förläng det senare."
        case .notFollowedUp: "Följ upp först: vad som har uppnåtts, och vad personen själv tycker."
        case .waits: "En ansökan väntar redan på beslut i ärendet."
        case .application(let problem): problem.swedish
        }
    }
}
