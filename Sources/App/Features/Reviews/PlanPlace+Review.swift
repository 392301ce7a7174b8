import Casework
import Law
import Web

/// What the form of a review asks about: the goals that hold, and for one that is corrected those of its day.
/// What the corrected one said of other goals goes with it as it is.
extension PlanPlace {
    /// In the order of their numbers in the form, from 1.
    var scaledAsked: [ScaledGoal] {
        file.standingScaled.filter { goal in review.map { goal.lockedOn < $0.text.heldOn } ?? true }
    }

    var programmeAsked: [ProgrammeGoal] {
        file.programmeGoals.inForce(on: review?.text.heldOn ?? today)
    }

    /// By number from 1; nil where there is none.
    func scaledAsked(_ number: Int) -> ScaledGoal? {
        scaledAsked.indices.contains(number - 1) ? scaledAsked[number - 1] : nil
    }

    /// What the corrected review rated of goals that have been ended or corrected since.
    var carried: [(goal: ScaledGoal, rating: ScaledGoal.Rating)] {
        file.scaled.filter { !$0.stands }.compactMap { goal in
            goal.ratings.first { $0.review == review?.id }.map { (goal, $0) }
        }
    }

    /// Another whenever the form asks about other goals, so that no answer lands on another goal than the one
    /// that was read: counts that only grow, and the day from which the programme's goals hold.
    var askedVersion: Int {
        file.plans.count { !$0.isDraft } + file.scaled.count + file.scaled.count { $0.withdrawal != nil }
            + (programmeAsked.first?.validFrom.number ?? 0)
    }
}
