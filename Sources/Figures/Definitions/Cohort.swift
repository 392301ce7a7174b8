/// Whose goals are counted (programmes.md ST-3). It never mixes those whose support runs with those whose
/// support has ended.
public enum Cohort: String, Sendable, CaseIterable {
    case endedInPeriod = "perioden"
    case endedReceptive = "mottagliga"
    case endedAll = "alla"
    case running = "pagar"

    /// Those of a period; who has support today is of none.
    public static let ofPeriods: [Cohort] = [.endedInPeriod, .endedReceptive, .endedAll]

    public var name: String {
        switch self {
        case .endedInPeriod: "Avslutade under perioden"
        case .endedReceptive: "Alla avslutade som började stödet"
        case .endedAll: "Alla avslutade"
        case .running: "Stödet pågår i dag"
        }
    }

    public var population: String {
        switch self {
        case .endedInPeriod:
            "alla vars stöd tog slut under perioden, också de som slutade innan det hade börjat"
        case .endedReceptive:
            "alla vars stöd tog slut till och med periodens sista dag och som hade haft en plats"
        case .endedAll:
            "alla vars stöd tog slut till och med periodens sista dag, också de som slutade innan det "
                + "hade börjat"
        case .running: "alla som har en plats i dag"
        }
    }

    /// What stands of a goal: at the end of the support, or at the latest review while it runs.
    public var rows: String {
        self == .running ? "den senaste uppföljningen av var och en" : "avslutet av stödet, som det gäller nu"
    }

    /// The stages of the ending that belong to it, as they are kept.
    public var stages: [String] {
        switch self {
        case .endedInPeriod, .endedAll: ["during", "before"]
        case .endedReceptive: ["during"]
        case .running: []
        }
    }

    public var answers: [CountedAnswer] {
        self == .running ? [.yes, .notYet, .no, .silent] : [.yes, .no, .unknown, .silent]
    }
}

/// What was said of somebody's goal. The last one is that nothing was.
public enum CountedAnswer: String, Sendable, CaseIterable {
    case yes, no, notYet, unknown, silent

    public var swedish: String {
        switch self {
        case .yes: "Nått"
        case .no: "Inte nått"
        case .notYet: "Inte än"
        case .unknown: "Vet inte"
        case .silent: "Inget svar"
        }
    }
}
