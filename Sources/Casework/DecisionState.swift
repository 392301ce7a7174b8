/// How far a decision has come. Nothing skips a step, and what is issued stands.
public enum DecisionState: String, Sendable, CaseIterable {
    case drafted, inReview, back, approved, atBoard, issued

    public var swedish: String {
        switch self {
        case .drafted: "Utkast"
        case .inReview: "Granskas"
        case .back: "Tillbaka efter granskning"
        case .approved: "Godkänt, ska fattas"
        case .atBoard: "Hos nämnden"
        case .issued: "Fattat"
        }
    }

    /// Whether its texts can be changed.
    public var isWritable: Bool { self == .drafted || self == .back }
}
