import Law

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

/// Why an episode ended before support was offered (programmes.md IN-9, IN-15).
public enum EndingReason: String, Sendable, CaseIterable {
    case outsideTargetGroup, otherSupportFits, declined, notReady, movedAway, deceased, other

    public var swedish: String {
        switch self {
        case .outsideTargetGroup: "Hör inte till målgruppen"
        case .otherSupportFits: "Annat stöd passar bättre"
        case .declined: "Personen tackar nej"
        case .notReady: "Personen är inte redo nu"
        case .movedAway: "Har flyttat från kommunen"
        case .deceased: "Har avlidit"
        case .other: "Annat skäl"
        }
    }

    /// Whether there is somebody left to tell of the right to apply.
    public var asksAboutRightToApply: Bool { self != .deceased }
}

/// An ending before a decision: reason, and what the person was told. It cannot be made without the answer to
/// whether the person was told of the right to apply (SoL 2025:400 11 kap. 1 §; förvaltningslagen 2017:900 6
/// §).
public struct Ending: Sendable, Equatable {
    public let reason: EndingReason
    public let comment: String
    /// The day the person was told of the right to apply; nil only when there is nobody left to tell.
    public let toldOn: Day?
    /// Which other ways were told of.
    public let alternatives: String

    /// Nil if the person could have been told of the right to apply and nobody did.
    public init?(reason: EndingReason, comment: String, toldOn: Day?, alternatives: String) {
        if reason.asksAboutRightToApply && toldOn == nil { return nil }
        self.reason = reason
        self.comment = comment
        self.toldOn = toldOn
        self.alternatives = alternatives
    }
}
