import Casework
import Law
import Web

/// The case's own words in the form of a review, and a review as that form is filled from it.
enum ReviewWords {
    static func choices(_ place: PlanPlace) -> [String: [FieldRule.Choice]] {
        let all = place.scaledAsked.enumerated().map { index, goal in
            (
                ReviewFields.level(index + 1),
                ScaledGoalText.levels.reversed().map { level in
                    FieldRule.Choice(
                        value: "\(level)",
                        label: "\(ScaledGoalText.sign(of: level)) \(goal.text.text(of: level).prefix(80))")
                }
            )
        }
        return Dictionary(all) { first, _ in first }
    }

    static func wording(_ place: PlanPlace) -> [String: FieldRule.Wording] {
        var wording: [String: FieldRule.Wording] = [:]
        for goal in place.file.inForce?.goals ?? [] {
            wording[ReviewFields.standing(goal.place)] = FieldRule.Wording(
                goal.text.wording, hint: goal.text.subGoals.joined(separator: " · "))
        }
        for (index, goal) in place.scaledAsked.enumerated() {
            wording[ReviewFields.level(index + 1)] = FieldRule.Wording(goal.text.wording)
        }
        for goal in place.programmeAsked {
            wording[ReviewFields.outcome(goal.position)] = FieldRule.Wording(
                goal.wording, hint: "Så som verksamheten har det från \(goal.validFrom).")
        }
        return wording
    }

    static func field(of problem: PlanProblem) -> String {
        switch problem {
        case .notPresentWithoutWords: ReviewFields.takingPartWords
        case .followUpPassed, .followUpTooFar: ReviewFields.next
        default: ReviewFields.day
        }
    }

    static func values(_ review: ReviewRecord, in place: PlanPlace) -> [String: String] {
        let text = review.text
        var values = [
            ReviewFields.day: text.heldOn.description, ReviewFields.takingPart: text.takingPart.rawValue,
            ReviewFields.takingPartWords: text.takingPartWords, ReviewFields.ownView: text.ownView,
            ReviewFields.summary: text.summary, ReviewFields.step: text.step?.rawValue ?? "",
            ReviewFields.next: text.nextOn.description,
        ]
        values.merge(goals(review, in: place)) { _, new in new }
        return values
    }

    private static func goals(_ review: ReviewRecord, in place: PlanPlace) -> [String: String] {
        var values: [String: String] = [:]
        for one in review.outcomes {
            values[ReviewFields.outcome(one.position)] = one.outcome.rawValue
            values[ReviewFields.outcomeLine(one.position)] = one.line
        }
        for (area, grade) in review.grades { values[ReviewFields.grade(area)] = "\(grade.rawValue)" }
        for goal in place.file.inForce?.goals ?? [] {
            guard let said = review.standings.first(where: { $0.goal == goal.root }) else { continue }
            values[ReviewFields.standing(goal.place)] = said.standing.rawValue
            values[ReviewFields.standingLine(goal.place)] = said.line
        }
        for (index, goal) in place.scaledAsked.enumerated() {
            guard let rating = goal.ratings.first(where: { $0.review == review.id }) else { continue }
            values[ReviewFields.level(index + 1)] = "\(rating.level)"
            values[ReviewFields.levelLine(index + 1)] = rating.line
        }
        return values
    }
}
