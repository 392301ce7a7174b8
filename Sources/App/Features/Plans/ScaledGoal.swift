import Casework
import Instruments
import Law

/// A goal with five levels as it was locked, and what became of it. It never changes: a wrong one is
/// corrected by a new one.
struct ScaledGoal: Sendable {
    struct Rating: Sendable {
        let review: ReviewID
        let on: Day
        let level: Int
        let line: String
    }

    let id: ScaledGoalID
    /// The plan's goal that it measures, by its root; nil where it measures none of them.
    let goal: PlanGoalID?
    let text: ScaledGoalText
    let correctionReason: String
    let lockedOn: Day
    let locked: Noted
    /// A later one stands instead of it.
    let isCorrected: Bool
    /// When it was corrected or ended; nil while it stands.
    let endedOn: Day?
    /// Why it was ended; nil where it was not.
    let withdrawal: String?
    /// By day; of reviews that stand.
    var ratings: [Rating] = []

    var stands: Bool { !isCorrected && withdrawal == nil }

    /// Whether it was worked with on a day: locked before it, and not ended by then.
    func stood(on day: Day) -> Bool { lockedOn < day && (endedOn.map { $0 > day } ?? true) }
}

/// What a case's goals with five levels come to at one review. It never compares one person with another: T
/// is for groups.
struct GoalScore: Sendable {
    let t: String
    let baseline: String?

    /// Nil while a goal that stands has not been rated.
    init?(_ goals: [(level: Int, baseline: Int)]) {
        guard !goals.isEmpty else { return nil }
        let form = FilledForm(
            points: goals.map(\.level),
            extra: ["baseline": .list(goals.map { .whole($0.baseline) })])
        let details = Instrument.goalAttainment.score(form).details
        guard let t = details.decimal("t_1dp") else { return nil }
        self.t = GoalScore.words(t)
        baseline = details.decimal("baseline_t").map(GoalScore.words)
    }

    /// Where the figure comes from.
    static let source = "Goal Attainment Scaling: Kiresuk och Sherman 1968, formeln som i rättelsen till "
        + "Turner-Stokes 2009. Alla mål väger lika. 50 är så som ni tänkt. Talet är till för grupper och "
        + "jämför inte personer."

    /// To the tenth, with a comma.
    private static func words(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10),\(abs(tenths % 10))"
    }
}

extension [FormValue.Member] {
    fileprivate func decimal(_ name: String) -> Double? {
        switch first(where: { $0.name == name })?.value {
        case .decimal(let value): value
        case .whole(let value): Double(value)
        default: nil
        }
    }
}
