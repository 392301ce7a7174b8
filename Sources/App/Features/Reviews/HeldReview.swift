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

    func problems(in place: PlanPlace, today: Day) -> [PlanProblem] {
        let file = place.file
        let isTaken = place.item.isEmpty ? false : place.review?.isCorrected != false
        let then = file.programmeGoals.inForce(on: text.heldOn).map(\.id)
        let isOther = !outcomes.isEmpty && then != file.programmeGoals.inForce(on: today).map(\.id)
        let isEarly = levels.keys.contains { number in
            file.scaledGoal(number).map { $0.lockedOn >= text.heldOn } ?? true
        }
        return text.problems(openedOn: file.facts.openedOn, today: today)
            + [
                isTaken ? .reviewCorrected : nil, isOther ? .otherGoals : nil, isEarly ? .ratedTooEarly : nil,
            ].compactMap { $0 }
    }

    func keep(
        in place: PlanPlace, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        let file = place.file
        let id: ReviewID = transaction.newID()
        try ReviewWritingRepository.insert(
            self, id: id, of: file.inForce?.id, corrects: place.review?.id, under: grant, transaction)
        try keepGoals(in: id, file, transaction)
        try noteStandings(in: id, file, under: grant, transaction)
        try grant.planFollowUp(on: text.nextOn, in: file.facts, transaction)
    }

    private func keepGoals(
        in id: ReviewID, _ file: PlanFile, _ transaction: borrowing WriteTransaction
    ) throws {
        for goal in file.programmeGoals.inForce(on: text.heldOn) {
            guard let said = outcomes[goal.position] else { continue }
            try ReviewWritingRepository.insert(said, of: goal.id, in: id, transaction)
        }
        for (number, said) in levels.sorted(by: { $0.key < $1.key }) {
            guard let goal = file.scaledGoal(number) else { throw RouteRefusal.stale }
            try ReviewWritingRepository.insert(said, of: goal.id, in: id, transaction)
        }
        for area in LifeArea.allCases {
            guard let grade = grades[area] else { continue }
            try ReviewWritingRepository.insert(grade, of: area, in: id, transaction)
        }
    }

    /// Only what reads otherwise than before: the latest holds anyway.
    private func noteStandings(
        in review: ReviewID, _ file: PlanFile, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        for goal in file.inForce?.goals ?? [] {
            guard let said = standings[goal.place] else { continue }
            guard said.what != file.standings[goal.root]?.standing || !said.line.isEmpty else { continue }
            try NoteGoalStanding(goal: goal.root, standing: said.what, line: said.line)
                .keep(in: review, under: grant, transaction)
        }
    }
}
