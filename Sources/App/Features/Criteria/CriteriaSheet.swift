import Casework
import Law

/// The criteria of one case with what is known about each: those of the version in force on the day the case
/// was opened. It never shows another version's.
struct CriteriaSheet: Sendable {
    struct Line: Sendable {
        let id: CriterionID
        let criterion: Criterion
        /// "Not yet" where nobody has answered.
        let answer: CriterionAnswer
        let comment: String
        /// Nil where nobody has answered.
        let answeredAt: Instant?
        let answeredBy: String?
    }

    let ages: AgeRange
    let title: String
    let openedOn: Day
    /// By position, the first at index 0.
    let lines: [Line]
    /// How many times it has been saved; 0 before the first.
    let version: Int

    var judgement: CriteriaJudgement {
        CriteriaJudgement(
            lines.map { CriteriaJudgement.Line($0.criterion, $0.answer, comment: $0.comment) })
    }

    /// Who saved it last, by name; nil before the first.
    var changedBy: String? {
        lines.compactMap { line in line.answeredAt.map { (at: $0, by: line.answeredBy) } }
            .max { $0.at < $1.at }?.by
    }
}

/// One answer as it was saved once; the timeline and the earlier answers are made of them.
struct SavedAnswer: Sendable {
    let version: Int
    let position: Int
    let wording: String
    let answer: CriterionAnswer
    let comment: String
    let answeredAt: Instant
    let answeredBy: String
}
