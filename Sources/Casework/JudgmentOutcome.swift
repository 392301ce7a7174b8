/// How a court ended an appeal.
public enum JudgmentOutcome: String, Sendable, CaseIterable {
    case upheld, changed, sentBack, dismissed, writtenOff

    public var swedish: String {
        switch self {
        case .upheld: "Överklagandet avslogs: beslutet står fast"
        case .changed: "Beslutet ändrades"
        case .sentBack: "Ärendet skickades tillbaka till nämnden"
        case .dismissed: "Domstolen avvisade överklagandet"
        case .writtenOff: "Domstolen skrev av målet"
        }
    }

    /// The board has something to do.
    public var isCarriedOut: Bool { self == .changed || self == .sentBack }
}
