import Law

/// A way on to somebody who takes over: contact, applied, first meeting, taken over (programmes.md PL-8, the
/// source's "lots"). The unit stays with the person until somebody else has taken over.
public struct OnwardPath: Sendable, Equatable {
    public enum Stage: String, Sendable, CaseIterable {
        case contact, applied, met, takenOver, dropped

        public var swedish: String {
            switch self {
            case .contact: "Kontakt tagen"
            case .applied: "Ansökan gjord"
            case .met: "Första mötet"
            case .takenOver: "De har tagit över"
            case .dropped: "Det blev inte av"
            }
        }

        /// Nothing comes after it.
        public var isLast: Bool { self == .takenOver || self == .dropped }
    }

    /// Who did it. What the unit does alone tells somebody else of the person, so it needs a ground.
    public enum Doer: String, Sendable, CaseIterable {
        case person, together, unit, them

        public var swedish: String {
            switch self {
            case .person: "Personen själv"
            case .together: "Vi tillsammans"
            case .unit: "Vi, utan att personen var med"
            case .them: "De hörde av sig"
            }
        }

        public var tells: Bool { self == .unit }
    }

    public struct Step: Sendable, Equatable {
        public let stage: Stage
        public let day: Day
        public let doer: Doer
        public let words: String

        public init(stage: Stage, day: Day, doer: Doer, words: String) {
            (self.stage, self.day, self.doer, self.words) = (stage, day, doer, words)
        }
    }

    public let to: NamedParty
    /// What for, in a line.
    public let aim: String

    public init(to: NamedParty, aim: String) { (self.to, self.aim) = (to, aim) }

    /// What can come next after these: each stage once, none after the last.
    public static func next(after steps: [Step]) -> [Stage] {
        guard !steps.contains(where: \.stage.isLast) else { return [] }
        return Stage.allCases.filter { stage in !steps.contains { $0.stage == stage } }
    }

    /// Why a step cannot stand after these.
    public static func problems(of step: Step, after steps: [Step], today: Day) -> [OnwardProblem] {
        let possible: [(Bool, OnwardProblem)] = [
            (!next(after: steps).contains(step.stage), .noted),
            (step.day > today, .notYet),
            (steps.contains { $0.day > step.day }, .beforeEarlier),
            (step.stage == .dropped && step.words.isEmpty, .noWords),
        ]
        return possible.filter(\.0).map(\.1)
    }
}

/// Why a step cannot be noted as it was typed.
public enum OnwardProblem: Sendable, CaseIterable {
    case noted, notYet, beforeEarlier, noWords

    public var swedish: String {
        switch self {
        case .noted: "Det steget är redan antecknat, eller så är vägen klar. Välj ett annat."
        case .notYet: "Dagen har inte varit än. Anteckna steget när det har hänt."
        case .beforeEarlier: "Ett tidigare steg har en senare dag. Skriv den dagen eller en senare."
        case .noWords: "Skriv med några ord varför det inte blev av."
        }
    }
}
