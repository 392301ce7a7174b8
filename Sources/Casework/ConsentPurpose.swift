/// For what something may be told. A consent for one purpose never holds for another.
public enum ConsentPurpose: String, Sendable, CaseIterable {
    case coordination, finding, investigation, handover, coordinatedPlan, aftercare, registration
    case evaluation, quoting, other

    /// Those that a consent is asked for; a handover's own is noted with the handover.
    public static let asked = allCases.filter { $0 != .handover }

    public var swedish: String {
        switch self {
        case .coordination: "Samordna stödet"
        case .finding: "Hitta rätt stöd och lotsa dit"
        case .investigation: "Utreda en ansökan"
        case .handover: "Lämna över mellan akterna"
        case .coordinatedPlan: "Samordnad individuell plan (SIP)"
        case .aftercare: "Höra av sig efter att stödet är slut"
        case .registration: "Registrera i SUS"
        case .evaluation: "Utvärdera verksamheten"
        case .quoting: "Citera utan namn"
        case .other: "Något annat, som står under Vad"
        }
    }
}
