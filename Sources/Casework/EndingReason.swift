/// Why an episode ended before support was offered (programmes.md IN-9, IN-15). That the same person is
/// already known is no reason: a second contact is joined to the open case.
public enum EndingReason: String, Sendable, CaseIterable {
    /// With the criteria that are not met in words.
    case outsideTargetGroup
    case otherSupportFits, declined, notReady
    /// Nobody answered; earned by tries, never given by silence alone.
    case notReached
    /// To another unit.
    case handedOver
    /// Empty, false, or about nobody.
    case notAnInquiry
    case movedAway
    /// The person applied and took it back.
    case withdrawn
    case deceased, other
    /// What was asked for was decided, and nothing was ever given.
    case refused, dismissed, writtenOff
    /// What was given is over.
    case supportEnded

    public var swedish: String {
        switch self {
        case .outsideTargetGroup: "Hör inte till målgruppen"
        case .otherSupportFits: "Annat stöd passar bättre"
        case .declined: "Personen tackar nej"
        case .notReady: "Personen är inte redo nu"
        case .notReached: "Ej nådd"
        case .handedOver: "Lämnad över till en annan verksamhet"
        case .notAnInquiry: "Ingen egentlig anmälan"
        case .movedAway: "Har flyttat från kommunen"
        case .withdrawn: "Personen har tagit tillbaka sin ansökan"
        case .deceased: "Har avlidit"
        case .other: "Annat skäl"
        case .refused: "Ansökan avslogs"
        case .dismissed: "Ansökan avvisades"
        case .writtenOff: "Ansökan skrevs av"
        case .supportEnded: "Stödet är slut"
        }
    }

    /// Whether there is somebody to ask if they have applied, and to tell of the right to.
    public var asksAboutRightToApply: Bool {
        self != .deceased && self != .notAnInquiry && !isAfterDecision
    }

    /// Only a case with a decision ends so.
    public var isAfterDecision: Bool {
        switch self {
        case .refused, .dismissed, .writtenOff, .supportEnded: true
        default: false
        }
    }

    /// Those that somebody chooses while nothing is decided.
    public static let beforeDecision = allCases.filter { !$0.isAfterDecision }
    /// Those of somebody who never got support.
    public static let withoutSupport = allCases.filter { $0 != .supportEnded }

    /// Nil where the outcome gives something: then the case ends when it is over.
    public init?(nothingGivenBy outcome: DecisionOutcome) {
        switch outcome {
        case .refusal: self = .refused
        case .dismissal: self = .dismissed
        case .writtenOff: self = .writtenOff
        case .grant, .partialGrant, .change, .cessation: return nil
        }
    }

    /// The answer to whether the person has applied that goes with it; nil where only the person can say.
    var impliedAnswer: ApplicationAnswer? {
        switch self {
        case .deceased, .notAnInquiry: .notAsked
        case .notReached: .unreached
        case .withdrawn: .withdrawn
        case .refused, .dismissed, .writtenOff, .supportEnded: .decided
        default: nil
        }
    }
}
