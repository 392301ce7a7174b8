import Law

/// On what ground, why and with what words something is handed over. It never says what: that is the list.
public struct HandoverTerms: Sendable, Equatable {
    public let ground: HandoverGround
    /// Why the receiving side needs it; may be empty where the person has consented.
    public let reason: String
    /// Nil for every other ground.
    public let consent: HandoverConsent?
    /// To whom receives it.
    public let message: String

    public init(ground: HandoverGround, reason: String, consent: HandoverConsent?, message: String) {
        (self.ground, self.reason, self.consent, self.message) = (ground, reason, consent, message)
    }

    public func problems(today: Day) -> [HandoverProblem] {
        guard ground == .consent else { return reason.isEmpty ? [.noReason] : [] }
        guard let consent else { return [.noConsent] }
        let isUnnamed = [.guardian, .both].contains(consent.by) && consent.youth.guardian.isEmpty
        return (consent.on > today ? [.consentInFuture] : []) + (isUnnamed ? [.noGuardian] : [])
    }
}

/// Why a handover cannot be made.
public enum HandoverProblem: Error, Sendable, Equatable {
    case noReason, noConsent, consentInFuture, noGuardian

    public var swedish: String {
        switch self {
        case .noReason: "Skriv varför den som tar emot behöver uppgifterna."
        case .noConsent: "Välj vem som har samtyckt, hur och vilken dag."
        case .noGuardian: "Skriv vad vårdnadshavaren heter."
        case .consentInFuture: "Dagen ligger i framtiden. Skriv den dag då personen samtyckte."
        }
    }
}
