import Law

/// A samordnad individuell plan, SIP (SoL 2025:400 10 kap. 8–9 §§, HSL 2017:30 16 kap. 4 §): made when both
/// the municipality and the region are needed and the person says yes. A no is written down too.
public struct CoordinatedPlanTerms: Sendable, Equatable {
    public enum Initiative: String, Sendable, CaseIterable {
        case person, relative, unit, municipality, region, other

        public var swedish: String {
            switch self {
            case .person: "Personen"
            case .relative: "En närstående"
            case .unit: "Vi"
            case .municipality: "Andra i kommunen"
            case .region: "Regionen"
            case .other: "Någon annan"
            }
        }
    }

    /// What the person said to a plan, when and how.
    public struct Answer: Sendable, Equatable {
        public let isYes: Bool
        public let day: Day
        public let way: ConsentWay
        /// To a yes: what may be shared with whom. To a no: what the person wanted instead, if that was said.
        public let words: String

        public init(isYes: Bool, day: Day, way: ConsentWay, words: String) {
            (self.isYes, self.day, self.way, self.words) = (isYes, day, way, words)
        }
    }

    /// What the law wants a plan to hold: needed measures, who answers for which, measures by others, who has
    /// the overall responsibility; and who takes part, the goals in the person's words, the next follow-up.
    public struct Content: Sendable, Equatable {
        public let parties: String
        public let goals: String
        public let measures: String
        public let others: String
        public let responsible: String
        public let followUp: Day

        public init(
            parties: String, goals: String, measures: String, others: String, responsible: String,
            followUp: Day
        ) {
            (self.parties, self.goals, self.measures) = (parties, goals, measures)
            (self.others, self.responsible, self.followUp) = (others, responsible, followUp)
        }

        public var isWhole: Bool { ![parties, goals, measures, responsible].contains("") }
    }

    public let initiative: Initiative
    public let initiativeOn: Day
    public let answer: Answer
    /// Nil where the person said no: then nothing is planned.
    public let content: Content?

    public init(initiative: Initiative, initiativeOn: Day, answer: Answer, content: Content?) {
        (self.initiative, self.initiativeOn) = (initiative, initiativeOn)
        (self.answer, self.content) = (answer, content)
    }

    /// Whether it can be written on a day: a yes with all that the law wants, a no with nothing planned.
    public func isWhole(today: Day) -> Bool {
        let isAnswered = answer.isYes == (content != nil) && (!answer.isYes || !answer.words.isEmpty)
        return isAnswered && content?.isWhole != false && initiativeOn <= answer.day && answer.day <= today
    }
}
