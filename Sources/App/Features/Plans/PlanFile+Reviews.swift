import Casework
import Law

extension PlanFile {
    /// Few goals with levels are worked with at a time.
    static let mostScaled = 5
    static let scaledNumbers = 1...mostScaled

    /// Those that are neither corrected nor taken away, in the order they were locked.
    var standingScaled: [ScaledGoal] { scaled.filter(\.stands) }

    /// By number from 1; nil where there is none.
    func scaledGoal(_ number: Int) -> ScaledGoal? {
        let all = standingScaled
        return all.indices.contains(number - 1) ? all[number - 1] : nil
    }

    /// Assessed in the mapping or at a review, or what a goal is about.
    func isAssessed(_ area: LifeArea) -> Bool {
        assessed[area] != nil || reviews.contains { !$0.isCorrected && $0.grades[area] != nil }
            || inForce?.goals.contains { $0.text.area == area } == true
    }

    /// What the goals with levels come to, where each that stood was rated; the earliest first.
    var scores: [(on: Day, score: GoalScore)] {
        reviews.filter { !$0.isCorrected }.reversed().compactMap { review in
            let rated = standingScaled.filter { $0.lockedOn < review.text.heldOn }
            let levels = rated.compactMap { goal in
                goal.ratings.first { $0.review == review.id }.map { ($0.level, goal.text.baseline) }
            }
            guard levels.count == rated.count else { return nil }
            return GoalScore(levels).map { (review.text.heldOn, $0) }
        }
    }

    /// The day that was set last: by the plan, or by a review since.
    var nextFollowUp: Day? {
        guard let plan = inForce, let agreed = plan.answer?.agreement.on else { return nil }
        let latest = reviews.first { !$0.isCorrected }
        return latest.flatMap { $0.text.heldOn >= agreed ? $0.text.nextOn : nil } ?? plan.texts.followUpOn
    }
}
