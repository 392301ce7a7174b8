/// How an application, or what was decided before, is decided. It never says on what ground.
public enum DecisionOutcome: String, Sendable, CaseIterable {
    case grant, partialGrant, refusal, dismissal, writtenOff
    /// Of an earlier decision (SoL 2025:400 14 kap. 9 §; FL 2017:900 37 §).
    case change, cessation

    public var swedish: String {
        switch self {
        case .grant: "Bifall"
        case .partialGrant: "Delvis bifall"
        case .refusal: "Avslag"
        case .dismissal: "Avvisning"
        case .writtenOff: "Avskrivning"
        case .change: "Ändring"
        case .cessation: "Upphörande"
        }
    }

    /// Those of an application; the others are about a decision that was issued.
    public static let ofApplication: [DecisionOutcome] = [
        .grant, .partialGrant, .refusal, .dismissal, .writtenOff,
    ]
    public static let ofDecision: [DecisionOutcome] = allCases.filter(\.isOfDecision)

    /// About an earlier decision, not an application.
    public var isOfDecision: Bool { self == .change || self == .cessation }
    /// Something is given, for a time.
    public var isGiven: Bool { self == .grant || self == .partialGrant || self == .change }
    /// A refusal in whole or part (I3).
    public var isRefused: Bool { self == .refusal || self == .partialGrant }
    /// What the board does, as the letter says it after its name.
    public var verb: String {
        switch self {
        case .grant: "beviljar din ansökan."
        case .partialGrant: "beviljar en del av din ansökan och avslår resten."
        case .refusal: "avslår din ansökan."
        case .dismissal: "avvisar din ansökan. Det betyder att den inte prövas."
        case .writtenOff: "avskriver ditt ärende. Det betyder att det avslutas utan att prövas."
        case .change: "ändrar sitt tidigare beslut."
        case .cessation: "beslutar att stödet upphör."
        }
    }
}
