/// How an inquiry ends. It has exactly one (I1), and none is silent: who is not offered support has been told
/// of the right to apply (`process.md`, "The question that closes the gap").
public enum Outcome: String, Sendable, CaseIterable {
    case assessmentMeeting
    /// The person has applied, orally or in writing: the case goes on to a decision.
    case application
    case ended

    public var swedish: String {
        switch self {
        case .assessmentMeeting: "Går vidare till bedömningssamtal"
        case .application: "Personen ansöker: går vidare till utredning och beslut"
        case .ended: "Avslutas"
        }
    }

    /// Where the episode stands afterwards.
    public var phase: Phase {
        switch self {
        case .assessmentMeeting: .assessmentMeeting
        case .application: .investigation
        case .ended: .ended
        }
    }

    /// What must then happen, unless the episode is over.
    public var nextStep: NextStep? {
        switch self {
        case .assessmentMeeting: .bookAssessmentMeeting
        case .application: .investigateApplication
        case .ended: nil
        }
    }
}

/// The phases of an episode (`process.md`).
public enum Phase: String, Sendable, CaseIterable {
    case inquiry, assessmentMeeting, needsMapping, investigation, decision, placement, plan, ended, aftercare

    /// Something may have been decided.
    public var followsInvestigation: Bool {
        switch self {
        case .inquiry, .assessmentMeeting, .needsMapping, .investigation: false
        case .decision, .placement, .plan, .ended, .aftercare: true
        }
    }

    public var swedish: String {
        switch self {
        case .inquiry: "Anmälan"
        case .assessmentMeeting: "Samtal"
        case .needsMapping: "Kartläggning"
        case .investigation: "Utredning"
        case .decision: "Beslut"
        case .placement: "Plats"
        case .plan: "Plan"
        case .ended: "Avslut"
        case .aftercare: "Efter"
        }
    }
}
