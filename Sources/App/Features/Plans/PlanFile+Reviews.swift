import Casework
import Law

extension PlanFile {
    /// Few goals with levels are worked with at a time.
    static let mostScaled = 5
    static let scaledNumbers = 1...mostScaled

    /// Those that are neither corrected nor taken away, in the order they were locked.
    var standingScaled: [ScaledGoal] { scaled.filter(\.stands) }

    /// While there is support, and when it has ended: what came of it is followed up too.
    var isReviewable: Bool { isWritable || isOpen && inForce != nil }

    /// Assessed in the mapping or at a review, or what a goal is about.
    func isAssessed(_ area: LifeArea) -> Bool {
        assessed[area] != nil || reviews.contains { !$0.isCorrected && $0.grades[area] != nil }
            || inForce?.goals.contains { $0.text.area == area } == true
    }

    /// How a goal was worded at a moment: in the version answered by then, and of an earlier moment in the
    /// first that had it.
    func wording(of root: PlanGoalID, at moment: Instant) -> String? {
        let told = plans.compactMap { plan -> (at: Instant, words: String)? in
            guard let answer = plan.answer, let goal = plan.goals.first(where: { $0.root == root })
            else { return nil }
            return (answer.noted.at, goal.text.wording)
        }
        return (told.first { $0.at <= moment } ?? told.last)?.words
    }

    /// What the goals with levels came to at each review where all that were worked with were rated; the
    /// earliest first. A goal that was ended or corrected later counts as it was rated then.
    var scores: [(on: Day, score: GoalScore)] {
        reviews.filter { !$0.isCorrected }.reversed().compactMap { review in
            let rated = scaled.compactMap { goal in
                goal.ratings.first { $0.review == review.id }.map { ($0.level, goal.text.baseline) }
            }
            let isWhole = scaled.filter { $0.stood(on: review.text.heldOn) }.allSatisfy { goal in
                goal.ratings.contains { $0.review == review.id }
            }
            return isWhole ? GoalScore(rated).map { (review.text.heldOn, $0) } : nil
        }
    }

    /// The day that was set last: by the plan, or by a review since.
    var nextFollowUp: Day? {
        guard let plan = inForce, let agreed = plan.answer?.agreement.on else { return nil }
        let latest = reviews.first { !$0.isCorrected }
        return latest.flatMap { $0.text.heldOn >= agreed ? $0.text.nextOn : nil } ?? plan.texts.followUpOn
    }
}
