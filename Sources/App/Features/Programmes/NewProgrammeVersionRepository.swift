import Casework
import Law
import SQL
import Store

extension ProgrammeVersionRepository {
    /// Adds a version with its criteria and goals. `account` is nil where it comes from a file of
    /// `Programmes`.
    static func insert(
        _ terms: ProgrammeTerms, from: Day, to: Day?, in programme: ProgrammeID, by account: AccountID?,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let id: ProgrammeVersionID = transaction.newID()
        try insert(id, terms, from: from, to: to, in: programme, by: account, transaction)
        for (index, criterion) in terms.criteria.enumerated() {
            try insert(criterion, position: index + 1, of: id, transaction)
        }
        for (index, goal) in terms.goals.enumerated() {
            try insert(goal, position: index + 1, of: id, transaction)
        }
    }

    private static func insert(
        _ id: ProgrammeVersionID, _ terms: ProgrammeTerms, from: Day, to: Day?, in programme: ProgrammeID,
        by account: AccountID?, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO programme_version (id, programme_id, valid_from, valid_to, title, source, mode,
                age_from, age_to, ordinary_places, follow_up_places, reserved_places, volume, decision_months,
                first_step_days, first_meeting_days, staff_per_visit, unsigned_note_days, court, board,
                diary_prefix, criteria, goals, made_on, made_at, made_by)
            VALUES (\(id), \(programme), \(from), \(to), \(terms.title), \(terms.source), \(terms.mode),
                \(terms.ages.from), \(terms.ages.to), \(terms.places.ordinary), \(terms.places.followUp),
                \(terms.places.reserved), \(terms.places.volume), \(terms.decisionMonths),
                \(terms.firstStepDays), \(terms.firstMeetingDays), \(terms.staffPerVisit),
                \(terms.unsignedNoteDays), \(terms.court), \(terms.board), \(terms.diaryPrefix),
                \(terms.criteria.count), \(terms.goals.count), \(transaction.now.day), \(transaction.now),
                \(account))
            """)
    }

    private static func insert(
        _ criterion: Criterion, position: Int, of version: ProgrammeVersionID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let id: CriterionID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO criterion (id, programme_version_id, position, code, wording, unmet_wording, reason,
                judged_by)
            VALUES (\(id), \(version), \(position), \(criterion.code), \(criterion.wording),
                \(criterion.unmetWording), \(criterion.reason), \(criterion.judge))
            """)
    }

    private static func insert(
        _ goal: GoalDefinition, position: Int, of version: ProgrammeVersionID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let id: Identifier<Named.Goal> = transaction.newID()
        try transaction.run(
            """
            INSERT INTO goal_definition (id, programme_version_id, position, code, wording, share_percent)
            VALUES (\(id), \(version), \(position), \(goal.code), \(goal.wording), \(goal.sharePercent))
            """)
    }
}
