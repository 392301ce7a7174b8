import Casework
import Law

/// A goal in one version of a plan.
struct PlanGoal: Sendable {
    /// The same in every version in which the goal stands: homework and how it goes are about this.
    let root: PlanGoalID
    let place: Int
    let text: PlanGoalText
}

/// One version of a case's plan as it stands.
struct PlanRecord: Sendable {
    struct Answer: Sendable {
        let agreement: PlanAgreement
        let noted: Noted
    }

    let id: PlanID
    let number: Int
    let texts: PlanTexts
    /// In the order of their places.
    let goals: [PlanGoal]
    /// Counts the times a draft has been saved.
    let version: Int
    let begun: Noted
    let changed: Noted
    /// Nil for a draft.
    let answer: Answer?

    var isDraft: Bool { answer == nil }

    /// It was agreed, so it is what is worked by until another is.
    var isAgreed: Bool { answer.map { $0.agreement.way != .declined } ?? false }
}

extension [PlanRecord] {
    /// The latest that was agreed, of versions that stand latest first.
    var inForce: PlanRecord? { first(where: \.isAgreed) }
    var draft: PlanRecord? { first(where: \.isDraft) }
}
