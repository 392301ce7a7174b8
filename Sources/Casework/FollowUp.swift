import Law

/// How it went so far, before a decision ends: on a day, with what has been achieved, what the person thinks
/// and what is proposed (programmes.md DE-3). It never decides anything.
public struct FollowUp: Sendable, Equatable {
    public enum Proposal: String, Sendable, CaseIterable {
        case goOn, taper, end

        public var swedish: String {
            switch self {
            case .goOn: "Fortsätta som nu"
            case .taper: "Trappa ner"
            case .end: "Avsluta"
            }
        }
    }

    public let heldOn: Day
    public let achieved: String
    public let ownView: String
    public let proposal: Proposal

    public init(heldOn: Day, achieved: String, ownView: String, proposal: Proposal) {
        (self.heldOn, self.achieved, self.ownView, self.proposal) = (heldOn, achieved, ownView, proposal)
    }

    /// What keeps it from being noted; empty if nothing does.
    /// - Parameter decided: the day of the decision that is followed up.
    public func problems(decidedOn decided: Day, today: Day) -> [FollowUpProblem] {
        if heldOn > today { return [.inFuture] }
        return heldOn < decided ? [.beforeDecision] : []
    }
}

/// Why a follow-up cannot be noted as it stands.
public enum FollowUpProblem: Error, Sendable, Equatable {
    case notGiven, inFuture, beforeDecision, biased

    public var swedish: String {
        switch self {
        case .notGiven: "Beslutet ger inget stöd, så det finns inget att följa upp."
        case .inFuture: "Dagen ligger i framtiden. Skriv den dag då uppföljningen gjordes."
        case .beforeDecision: "Dagen ligger före beslutet. Kontrollera dagen."
        case .biased: "Du har anmält jäv i ärendet. Någon annan följer upp."
        }
    }
}
