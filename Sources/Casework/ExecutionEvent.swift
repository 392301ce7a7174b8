import Law

/// That support which was granted began, was interrupted or resumed, or why it waits (SoL 2025:400 34 kap.
/// 1 §). It never changes: what happens later is another one.
public struct ExecutionEvent: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        case waiting, started, interrupted, resumed

        public var swedish: String {
            switch self {
            case .waiting: "Stödet väntar"
            case .started: "Stödet började"
            case .interrupted: "Stödet avbröts"
            case .resumed: "Stödet återupptogs"
            }
        }

        /// Nothing is given from then on, and it must be said why.
        public var needsReason: Bool { self == .waiting || self == .interrupted }
    }

    public let kind: Kind
    public let on: Day
    public let support: SupportKind
    public let reason: DelayReason?
    public let text: String

    public init(kind: Kind, on: Day, support: SupportKind, reason: DelayReason?, text: String) {
        (self.kind, self.on, self.support) = (kind, on, support)
        (self.reason, self.text) = (reason, text)
    }

    /// What is wrong with it; empty if it can be kept.
    public func problems(in history: ExecutionHistory, today: Day) -> [ExecutionProblem] {
        if !history.open.contains(kind) { return [.notInTurn] }
        if on > today { return [.inFuture] }
        if on < history.decidedOn { return [.beforeDecision] }
        if let last = history.events.last, on < last.on { return [.beforeEarlier] }
        if kind.needsReason, reason == nil { return [.withoutReason] }
        return reason == .other && text.isEmpty ? [.otherWithoutWords] : []
    }
}

/// Why something cannot be noted of how support is given. Each has its own sentence.
public enum ExecutionProblem: Error, Sendable, CaseIterable {
    case notAGrant, notInTurn, inFuture, beforeDecision, beforeEarlier, withoutReason, otherWithoutWords
    case ofPlace, stoodOn

    public var swedish: String {
        switch self {
        case .notAGrant: "Beslutet ger inget stöd som ska verkställas."
        case .notInTurn: "Det stämmer inte med det som redan är antecknat. Läs vad som står och välj på nytt."
        case .inFuture: "Dagen har inte varit än. Skriv idag eller en dag bakåt."
        case .beforeDecision: "Dagen är före beslutet. Då fanns det inget att verkställa."
        case .beforeEarlier: "Dagen är före det som senast antecknades. Kontrollera dagen."
        case .withoutReason: "Välj varför stödet inte ges."
        case .otherWithoutWords: "Skriv kort vilket skälet är."
        case .ofPlace:
            "Platsen eller kön säger samma sak den dagen. Rätta där först: avsluta platsen, återuppta stödet "
                + "eller lämna kön från samma dag. Sedan kan anteckningen markeras som fel."
        case .stoodOn:
            "Något som antecknades senare bygger på det här. Markera det senare först."
        }
    }
}
