/// The way of a try to reach somebody.
public enum ContactChannel: String, Sendable, CaseIterable {
    case call, textMessage, email, letter, homeVisit, other

    public var swedish: String {
        switch self {
        case .call: "Samtal"
        case .textMessage: "Sms"
        case .email: "E-post"
        case .letter: "Brev"
        case .homeVisit: "Hembesök"
        case .other: "Annat sätt"
        }
    }

    /// What to do, as a note to oneself: "Prova brev."
    var inSentence: String {
        switch self {
        case .call: "samtal"
        case .textMessage: "sms"
        case .email: "e-post"
        case .letter: "brev"
        case .homeVisit: "hembesök"
        case .other: "ett annat sätt"
        }
    }
}
