import Casework
import Law
import Store
import Web

/// A review that was held: how it has gone, goal by goal, and when to look next. It decides nothing about the
/// support.
struct HeldReview: PlanAct {
    /// What was said of one goal, and a line about it.
    struct Said<What: Sendable>: Sendable {
        let what: What
        let line: String
    }

    static let event = AuditEvent.reviewHeld

    var text: ReviewText
    /// Of the plan's goals, by place.
    var standings: [Int: Said<GoalStanding>] = [:]
    /// Of the goals with five levels that stand, by number from 1.
    var levels: [Int: Said<Int>] = [:]
    /// Of the programme's goals, by position.
    var outcomes: [Int: Said<GoalOutcome>] = [:]
    var grades: [LifeArea: LifeAreaGrade] = [:]
    /// Why the one that the place is about is corrected; empty for a new one.
    var reason = ""

    static let isOfThePast = true

    func problems(in place: PlanPlace, today: Day) -> [PlanProblem] {
        let isTaken = place.item.isEmpty ? false : place.review?.isCorrected != false
        let then = place.file.programmeGoals.inForce(on: text.heldOn).map(\.wording)
        let isOther = !outcomes.isEmpty && then != place.programmeAsked.map(\.wording)
        let isEarly = levels.keys.contains { number in
            place.scaledAsked(number).map { $0.lockedOn >= text.heldOn } ?? true
        } || place.carried.contains { $0.goal.lockedOn >= text.heldOn }
        // What was planned then has come or gone: only a new review needs a day ahead.
        let lived = place.item.isEmpty ? today : text.heldOn
        return text.problems(openedOn: place.file.facts.openedOn, today: today, nextAfter: lived)
            + [
                isTaken ? .reviewCorrected : nil, isOther ? .otherGoals : nil, isEarly ? .ratedTooEarly : nil,
                place.item.isEmpty && !place.file.isReviewable ? .supportEnded : nil,
            ].compactMap { $0 }
    }

    func keep(
        in place: PlanPlace, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        let id: ReviewID = transaction.newID()
        try ReviewWritingRepository.insert(
            self, id: id, of: place.file.inForce?.id, corrects: place.review?.id, under: grant, transaction)
        try keepGoals(in: id, place, transaction)
        try keepStandings(in: id, place, under: grant, transaction)
        guard let day = nextFollowUp(in: place) else { return }
        try grant.planFollowUp(on: day, in: place.file.facts, transaction)
    }

    /// The day that it sets for following the plan up: none where a later review has set one, where the day
    /// has come, and where there is no plan.
    func nextFollowUp(in place: PlanPlace) -> Day? {
        let isLatest = place.file.reviews.allSatisfy {
            $0.isCorrected || $0.id == place.review?.id || $0.text.heldOn <= text.heldOn
        }
        return isLatest && text.nextOn > place.today && place.file.inForce != nil ? text.nextOn : nil
    }

    private func keepGoals(
        in id: ReviewID, _ place: PlanPlace, _ transaction: borrowing WriteTransaction
    ) throws {
        for goal in place.file.programmeGoals.inForce(on: text.heldOn) {
            guard let said = outcomes[goal.position] else { continue }
            try ReviewWritingRepository.insert(said, of: goal.id, in: id, transaction)
        }
        for (number, said) in levels.sorted(by: { $0.key < $1.key }) {
            guard let goal = place.scaledAsked(number) else { throw RouteRefusal.stale }
            try ReviewWritingRepository.insert(said, of: goal.id, in: id, transaction)
        }
        for (goal, rating) in place.carried {
            try ReviewWritingRepository.insert(
                Said(what: rating.level, line: rating.line), of: goal.id, in: id, transaction)
        }
        for area in LifeArea.allCases {
            guard let grade = grades[area] else { continue }
            try ReviewWritingRepository.insert(grade, of: area, in: id, transaction)
        }
    }

    private func keepStandings(
        in review: ReviewID, _ place: PlanPlace, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let goals = place.file.inForce?.goals ?? []
        for goal in goals {
            guard let said = standings[goal.place] else { continue }
            try NoteGoalStanding(goal: goal.root, standing: said.what, line: said.line)
                .keep(in: review, under: grant, transaction)
        }
        let asked = Set(goals.map(\.root))
        for said in place.review?.standings ?? [] where !asked.contains(said.goal) {
            try GoalStandingRepository.insert(
                NoteGoalStanding(goal: said.goal, standing: said.standing, line: said.line), in: review,
                under: grant, transaction)
        }
    }
}
