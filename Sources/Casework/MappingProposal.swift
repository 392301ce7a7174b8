/// What a mapping leads to. It decides nothing: an application is the person's, an ending asks its own
/// questions.
public enum MappingProposal: String, Sendable, CaseIterable {
    case application, otherSupport, ending

    public var swedish: String {
        switch self {
        case .application: "Personen vill ansöka om stödet"
        case .otherSupport: "Något annat stöd passar bättre"
        case .ending: "Ärendet avslutas"
        }
    }
}
