/// What an investigation proposes. It never decides: whoever holds the delegation does.
public enum Proposal: String, Sendable, CaseIterable {
    case grant, partialGrant, refusal

    public var swedish: String {
        switch self {
        case .grant: "Bifall"
        case .partialGrant: "Delvis bifall"
        case .refusal: "Avslag"
        }
    }
}
