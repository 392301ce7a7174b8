/// Who may act for somebody in a case (FL 14 §; FB 6 and 11 kap.). The table of codes holds the same names.
public enum RepresentativeKind: String, Sendable, CaseIterable {
    case ombud, godMan, administrator, guardian

    public var swedish: String {
        switch self {
        case .ombud: "Ombud"
        case .godMan: "God man"
        case .administrator: "Förvaltare"
        case .guardian: "Vårdnadshavare"
        }
    }
}

/// How it is known that somebody may act for the person.
public enum RepresentativeEvidence: String, Sendable, CaseIterable {
    case inFile, shown, register, told

    public var swedish: String {
        switch self {
        case .inFile: "Fullmakt eller beslut finns bland handlingarna"
        case .shown: "Fullmakt eller beslut har visats för oss"
        case .register: "Uppgift från folkbokföringen eller överförmyndaren"
        case .told: "Personen själv har berättat det"
        }
    }
}
