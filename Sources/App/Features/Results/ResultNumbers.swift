import Casework
import Figures
import Law

/// What a page of figures is made of: sums of what is kept day by day, of one programme, and nobody's name.
struct ResultNumbers: Sendable {
    /// How many ended on a day, of one stage.
    struct Out: Sendable {
        let day: Day
        let stage: String
        let count: Int
    }

    /// How many have a place, and how many wait, when a month is over or today.
    struct Month: Sendable {
        let day: Day
        let placed: Int
        let waiting: Int
    }

    /// How many turn to each of the staff whom any do, when a month is over or today.
    struct Caseload: Sendable, Equatable {
        let day: Day
        let counts: [Int]
    }

    /// Of the period, by category.
    let kept: [KeptFigure: [String: Int]]
    /// What was said of goals at endings, from the first to the period's last day.
    let endGoals: [String: Int]
    /// Every day with an ending up to the same day.
    let outs: [Out]
    let running: Int
    let runningGoals: [String: Int]
    let goals: [DatedGoal]
    let terms: FigureTerms
    let appeals: [String: Int]
    let months: [Month]
    var caseload: [Caseload] = []
    /// Decisions that give support on the period's last day.
    var inForce = 0
    var printed: [PrintedTable] = []

    var reasons: [SupportEndReason] { terms.reasons }

    subscript(_ figure: KeptFigure) -> [String: Int] { kept[figure] ?? [:] }

    func sum(_ figure: KeptFigure) -> Int { self[figure].values.reduce(0, +) }

    /// How many days, and of how many people.
    func spread(_ figure: KeptFigure) -> Spread? {
        let days = self[figure].compactMap { days, count in Int(days).map { ($0, count) } }
        return Spread(Dictionary(days) { $0 + $1 })
    }

    /// Whom a goal is counted of: of those whose support has ended, whoever did on a day when it read so.
    func whole(_ goal: DatedGoal, _ cohort: Cohort, _ period: FigurePeriod) -> Int {
        guard cohort != .running else { return running }
        return outs.reduce(0) { sum, out in
            let isIn = cohort.stages.contains(out.stage) && goal.holds(on: out.day)
                && (cohort != .endedInPeriod || out.day >= period.from)
            return sum + (isIn ? out.count : 0)
        }
    }

    /// How many have the answer; nobody's is what is left of the whole.
    func count(_ goal: DatedGoal, _ cohort: Cohort, _ answer: CountedAnswer, _ period: FigurePeriod) -> Int {
        guard answer != .silent else {
            let said = cohort.answers.filter { $0 != .silent }
            let sum = said.reduce(0) { $0 + count(goal, cohort, $1, period) }
            return max(0, whole(goal, cohort, period) - sum)
        }
        let source = switch cohort {
        case .running: runningGoals
        case .endedInPeriod: self[.outGoal]
        case .endedAll, .endedReceptive: endGoals
        }
        return FigureCategory.goal(goal.ids, cohort, answer).reduce(0) { $0 + (source[$1] ?? 0) }
    }
}
