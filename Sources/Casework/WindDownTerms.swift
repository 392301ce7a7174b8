import Law

/// From when a programme is no more, and why. It never ends anything by itself: people do, one by one.
public struct WindDownTerms: Sendable, Equatable {
    /// The first day without the programme.
    public let closesOn: Day
    public let reason: String

    public init(closesOn: Day, reason: String) { (self.closesOn, self.reason) = (closesOn, reason) }

    public func problems(today: Day) -> [WindDownProblem] {
        let possible: [(Bool, WindDownProblem)] = [
            (closesOn <= today, .dayHasPassed), (closesOn > today.adding(days: 1100), .tooFarAhead),
        ]
        return possible.filter(\.0).map(\.1)
    }

    /// What somebody reads who wants to begin something after the day.
    public static func closed(from day: Day) -> String {
        "Verksamheten avvecklas och tar inte emot något nytt från och med \(day). Hjälp personen till en "
            + "annan väg, eller skriv i det ärende som redan är öppet."
    }
}

/// What may remain when a programme closes.
public enum WindDownKind: String, Sendable, CaseIterable {
    case episode, queue, decision, followUpPlace, aftercare, groupSession, visit

    public var swedish: String {
        switch self {
        case .episode: "Öppna ärenden"
        case .queue: "I kö"
        case .decision: "Beslut som gäller efter dagen"
        case .followUpPlace: "Uppföljningsplatser"
        case .aftercare: "Planerad efteruppföljning"
        case .groupSession: "Inplanerade gruppträffar"
        case .visit: "Bokade besök"
        }
    }
}

/// Where something that remains goes, by when, and who answers for that it does.
public struct WindDownDestination: Sendable, Equatable {
    public let words: String
    public let answers: AccountID
    public let by: Day

    public init(words: String, answers: AccountID, by: Day) {
        (self.words, self.answers, self.by) = (words, answers, by)
    }

    public func problems(closesOn: Day, today: Day) -> [WindDownProblem] {
        if by < today { return [.dueHasPassed] }
        return by > max(closesOn, today) ? [.dueTooLate(closesOn)] : []
    }
}

/// Why a wind-down cannot be as it was typed.
public enum WindDownProblem: Sendable, Equatable {
    case dayHasPassed, tooFarAhead, dueHasPassed, dueTooLate(Day)

    public var swedish: String {
        switch self {
        case .dayHasPassed: "Dagen behöver ligga framåt. Välj tidigast imorgon."
        case .tooFarAhead: "Dagen är mer än tre år bort. Kontrollera året."
        case .dueHasPassed: "Dagen har redan varit. Välj idag eller en dag framåt."
        case .dueTooLate(let day): "Verksamheten finns inte efter \(day). Välj den dagen eller en tidigare."
        }
    }
}
