/// Who asks for what stands in a file. The person themself needs nothing to stand on; everybody else does.
public enum ExtractReceiver: String, Sendable, CaseIterable {
    case person, guardian, representative, authority, other

    public var swedish: String {
        switch self {
        case .person: "Personen själv"
        case .guardian: "Vårdnadshavare"
        case .representative: "Ombud med fullmakt, eller god man"
        case .authority: "En annan myndighet"
        case .other: "Någon annan"
        }
    }
}
