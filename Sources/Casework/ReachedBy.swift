/// How a person is best reached, as they or somebody close have said.
public enum ReachedBy: String, Sendable, CaseIterable {
    case unknown, call, textMessage, email, letter
    /// Through the one who got in touch.
    case reporter

    public var swedish: String {
        switch self {
        case .unknown: "Inte känt"
        case .call: "Ring"
        case .textMessage: "Ring inte, sms:a"
        case .email: "Mejla"
        case .letter: "Skriv brev"
        case .reporter: "Gå genom den som hörde av sig"
        }
    }

    /// The way of a try; nil where it names none.
    public var channel: ContactChannel? {
        switch self {
        case .unknown, .reporter: nil
        case .call: .call
        case .textMessage: .textMessage
        case .email: .email
        case .letter: .letter
        }
    }
}
