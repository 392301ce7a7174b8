import Law

/// A time that runs in a case: by when, by which paragraph, and how it was counted. Always counted from the
/// days in the case's rows, here and nowhere else; it is never kept.
public enum CaseClock: Sendable, Hashable {
    /// After six months the party may ask for a decision (förvaltningslagen 12 §).
    case decisionOverdue(applied: Day)
    /// Four weeks to decide or refuse (förvaltningslagen 12 §).
    case requestedDecision(requested: Day)
    /// The party's time to answer, set each time (förvaltningslagen 25 §).
    case communication(sent: Day, answerBy: Day)
    /// The last day set for an opinion (förvaltningslagen 26 §).
    case referral(sent: Day, answerBy: Day)
    /// The last day of a decision in force, by which what comes after it is decided (programmes.md DE-3).
    case decisionEnds(decided: Day, lastDay: Day, RenewalStanding)
    case afterDecision(DecisionClock)
    /// A week to try an appeal and hand it over (förvaltningslagen 46 §).
    case appealHandover(arrived: Day)
    /// What the court asked of the board, by the day it set.
    case courtStatement(asked: Day, answerBy: Day)
    /// "Genast eller så snart det är möjligt": the law sets no days, so the next working day is watched
    /// (tryckfrihetsförordningen 2 kap. 15 §).
    case documentRequest(arrived: Day)
    case plan(PlanClock)

    public var lastDay: Day {
        switch self {
        case .decisionOverdue, .requestedDecision, .appealHandover: deadline?.lastDay ?? start
        case .communication(_, let day), .referral(_, let day), .courtStatement(_, let day),
            .decisionEnds(_, let day, _): day
        case .afterDecision(let clock): clock.lastDay
        case .documentRequest(let day): day.adding(days: 1).orWorkingDay
        case .plan(let clock): clock.lastDay
        }
    }

    public var name: String {
        switch self {
        case .decisionOverdue: "Beslut inom sex månader"
        case .requestedDecision: "Svara på begäran om avgörande"
        case .communication: "Personens svar på kommuniceringen"
        case .referral: "Svar på remiss"
        case .decisionEnds: "Beslutet går ut"
        case .appealHandover: "Lämna över överklagandet"
        case .courtStatement: "Yttrande till domstolen"
        case .afterDecision(let clock): clock.name
        case .documentRequest: "Svara på begäran om handling"
        case .plan(let clock): clock.name
        }
    }

    /// "12 § FL".
    public var paragraph: String {
        switch self {
        case .decisionOverdue, .requestedDecision: section("12")
        case .communication: section("25")
        case .referral: section("26")
        case .decisionEnds, .plan: ""
        case .appealHandover: section("46")
        case .courtStatement: LegalReference(.administrativeCourtProcedure, "7 a").short
        case .afterDecision(let clock): clock.paragraph
        case .documentRequest: "2 kap. 15 § TF"
        }
    }

    /// What comes of it when the day has been.
    public var then: String {
        switch self {
        case .decisionOverdue: "Därefter får personen skriftligt begära att ärendet avgörs."
        case .requestedDecision: "Senast då ska ärendet avgöras, eller begäran avslås i ett eget beslut."
        case .communication: "Därefter får ärendet avgöras även utan svar."
        case .referral: "Därefter får utredningen gå vidare utan svaret."
        case .decisionEnds(_, _, let standing): standing.swedish
        case .appealHandover: "Senast då ska det vara prövat och hos domstolen, om det inte avvisas."
        case .courtStatement: "Därefter får domstolen avgöra målet utan yttrandet."
        case .afterDecision(let clock): clock.then
        case .documentRequest: "Svaret ska ges genast eller så snart det går. Varje dag ska ha ett skäl."
        case .plan(let clock): clock.then
        }
    }

    /// How the last day was counted, in words.
    public var counted: String {
        if case .afterDecision(let clock) = self { return clock.counted }
        if case .plan(let clock) = self { return clock.counted }
        if case .decisionEnds(let decided, let lastDay, _) = self {
            let watch = RenewalStanding.watch.map { lastDay.adding(days: -$0).description }
            return "Beslutet är fattat \(decided). Bevakas 60, 30 och 14 dagar före sista dagen: "
                + watch.joined(separator: ", ") + "."
        }
        if case .documentRequest(let day) = self {
            return "Kom in \(day). Lagen anger inget antal dagar; här bevakas nästa arbetsdag."
        }
        if let deadline { return "Från \(deadline.limit.start), \(start): \(deadline.why)." }
        return "Skickat \(start). Dagen är satt i det som skickades, och förlängd tid är inräknad."
    }

    /// How many days before its last day it is to be seen to; 0 where it is enough that it is near.
    public var watchDays: Int {
        if case .decisionEnds = self { RenewalStanding.watch[0] } else { 0 }
    }

    public func isPassed(on day: Day) -> Bool { day > lastDay }

    private var start: Day {
        switch self {
        case .decisionOverdue(let day), .requestedDecision(let day), .appealHandover(let day),
            .documentRequest(let day): day
        case .communication(let day, _), .referral(let day, _), .courtStatement(let day, _),
            .decisionEnds(let day, _, _): day
        case .afterDecision(let clock): clock.lastDay
        case .plan(let clock): clock.lastDay
        }
    }

    private var deadline: Deadline? {
        switch self {
        case .decisionOverdue: TimeLimit.decisionOverdue.deadline(from: start)
        case .requestedDecision: TimeLimit.requestedDecision.deadline(from: start)
        case .appealHandover: TimeLimit.appealHandover.deadline(from: start)
        case .communication, .referral, .courtStatement, .decisionEnds, .afterDecision, .documentRequest,
            .plan: nil
        }
    }

    private func section(_ section: String) -> String {
        LegalReference(.administrativeProcedure, section).short
    }
}
