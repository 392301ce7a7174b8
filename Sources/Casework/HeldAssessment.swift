import Law

/// How an assessment meeting went: who came, what was told, what both sides said, and how long they think it
/// over. It never says what the answer will be.
public struct HeldAssessment: Sendable, Equatable {
    /// Work for one meeting, in minutes.
    public static let minutes = 1...1440

    public let day: Day
    /// With preparation, travel and writing (AS-18).
    public let minutes: Int
    public let personCame: Bool
    public let firstCame: Bool
    public let secondCame: Bool
    /// Everybody else who came, in words.
    public let others: String
    public let topics: Set<ExplainedTopic>
    public let hasReviewedCriteria: Bool
    public let personWords: String
    public let staffWords: String
    /// Betänketid: the day both have thought.
    public let reflectUntil: Day

    public init(
        day: Day, minutes: Int, personCame: Bool, firstCame: Bool, secondCame: Bool, others: String,
        topics: Set<ExplainedTopic>, hasReviewedCriteria: Bool, personWords: String, staffWords: String,
        reflectUntil: Day
    ) {
        (self.day, self.minutes) = (day, minutes)
        (self.personCame, self.firstCame, self.secondCame) = (personCame, firstCame, secondCame)
        (self.others, self.topics, self.hasReviewedCriteria) = (others, topics, hasReviewedCriteria)
        (self.personWords, self.staffWords, self.reflectUntil) = (personWords, staffWords, reflectUntil)
    }

    /// - Parameters:
    ///   - openedOn: the day the case began.
    ///   - hasSecond: two of the staff were booked.
    public func problems(openedOn: Day, today: Day, hasSecond: Bool) -> [HeldProblem] {
        let possible: [(Bool, HeldProblem)] = [
            (day > today, .notYet),
            (day < openedOn, .beforeCase(openedOn)),
            (!personCame && others.isEmpty, .nobodyCame),
            (!firstCame && !(secondCame && hasSecond), .noStaff),
            (secondCame && !hasSecond, .noSecond),
            (reflectUntil < today, .reflectionHasPassed),
            (reflectUntil > today.adding(days: AssessmentBooking.farthest), .reflectionTooFar),
        ]
        return possible.filter(\.0).map(\.1)
    }
}

/// Why a meeting cannot have gone as it was typed.
public enum HeldProblem: Sendable, Equatable {
    case notYet, beforeCase(Day), nobodyCame, noStaff, noSecond, reflectionHasPassed, reflectionTooFar

    public var swedish: String {
        switch self {
        case .notYet: "Dagen har inte varit än. Skriv dagen då ni träffades."
        case .beforeCase(let day): "Ärendet började \(day). Samtalet kan inte ha varit före det."
        case .nobodyCame:
            "Kryssa för personen, eller skriv vem annan som kom. Kom ingen, boka om eller av i stället."
        case .noStaff: "Kryssa för vem av er som var med."
        case .noSecond: "Bara en av er är bokad. Kryssa för den personen."
        case .reflectionHasPassed: "Dagen har redan varit. Välj idag eller en dag framåt."
        case .reflectionTooFar: "Dagen är mer än ett år bort. Välj en närmare dag; den går att flytta."
        }
    }
}
