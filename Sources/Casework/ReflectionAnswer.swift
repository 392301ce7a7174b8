import Law

/// What one side answers after having thought about the meeting (AS-3). No answer is worse than another.
public struct ReflectionAnswer: Sendable, Equatable {
    public enum Party: String, Sendable, CaseIterable {
        case person, unit

        public var swedish: String {
            switch self {
            case .person: "Personen"
            case .unit: "Verksamheten"
            }
        }
    }

    public enum Choice: String, Sendable, CaseIterable {
        case goOn, moreTime, otherSupport, notNow

        public var swedish: String {
            switch self {
            case .goOn: "Vill gå vidare"
            case .moreTime: "Vill tänka mer"
            case .otherSupport: "Annat stöd passar bättre"
            case .notNow: "Inte nu"
            }
        }
    }

    public let party: Party
    public let choice: Choice
    public let day: Day
    public let words: String

    public init(party: Party, choice: Choice, day: Day, words: String) {
        (self.party, self.choice, self.day, self.words) = (party, choice, day, words)
    }
}
