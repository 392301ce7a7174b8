import Casework
import Law
import SQL
import Store
import Web

/// Reads plans. It changes nothing.
enum PlanRepository {
    /// All versions of a case, latest first.
    static func all(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [PlanRecord] {
        let goals = try goals(under: grant, transaction)
        return try transaction.all(
            """
            SELECT p.id, p.number, p.version, p.own_words, p.assignment, p.cooperation, p.taking_part,
                   p.taking_part_words, p.follow_up_on, p.begun_at, b.name, p.changed_at, c.name,
                   a.way, a.by_whom, a.agreed_on, a.comment, a.noted_at, n.name
            FROM plan p JOIN account b ON b.id = p.begun_by JOIN account c ON c.id = p.changed_by
            LEFT JOIN plan_agreement a ON a.plan_id = p.id LEFT JOIN account n ON n.id = a.noted_by
            WHERE p.episode_id = \(grant.episodeID) ORDER BY p.number DESC
            """
        ) { row in try PlanRecord(row, goals: goals[row.id(0)] ?? []) }
    }

    /// How often drafts that were taken back had been saved, and that they were.
    static func takenBack(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Int {
        try transaction.first(
            """
            SELECT coalesce(sum(t.saves + 1), 0) FROM plan_draft_taken_back t
            WHERE t.episode_id = \(grant.episodeID)
            """
        ) { try $0.int(0) } ?? 0
    }

    /// The version that is worked by; nil where none has been agreed.
    static func inForce(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> PlanRecord? {
        try all(under: grant, transaction).inForce
    }

    /// What was answered to each version, as the case's page tells of it, latest first.
    static func answers(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [(number: Int, way: PlanAgreement.Way, noted: Noted)] {
        try transaction.all(
            """
            SELECT p.number, a.way, a.noted_at, n.name
            FROM plan p JOIN plan_agreement a ON a.plan_id = p.id JOIN account n ON n.id = a.noted_by
            WHERE p.episode_id = \(grant.episodeID) ORDER BY p.number DESC
            """
        ) { row in try (row.int(0), row.value(1), Noted(row, from: 2)) }
    }

    /// The person has a place, or a plan has been begun.
    static func isDue(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Bool {
        try transaction.first(
            """
            SELECT 1 FROM episode e WHERE e.id = \(grant.episodeID) AND (
              EXISTS (SELECT 1 FROM plan p WHERE p.episode_id = e.id)
              OR EXISTS (SELECT 1 FROM placement s WHERE s.episode_id = e.id
                AND NOT EXISTS (SELECT 1 FROM placement_ending x WHERE x.placement_id = s.id)))
            """
        ) { try $0.int(0) } != nil
    }

    /// Throws `CommandRefusal.againstRules` unless the plan in force has the goal.
    static func demand(
        _ root: PlanGoalID, under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws {
        let goals = try inForce(under: grant, transaction)?.goals ?? []
        guard goals.contains(where: { $0.root == root }) else { throw CommandRefusal.againstRules }
    }

    private static func goals(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [PlanID: [PlanGoal]] {
        let lines = try lines(under: grant, transaction)
        let all = try transaction.all(
            """
            SELECT g.id, g.plan_id, g.root_id, g.place, g.area, g.wording, g.support
            FROM plan_goal g JOIN plan p ON p.id = g.plan_id
            WHERE p.episode_id = \(grant.episodeID) ORDER BY g.plan_id, g.place
            """
        ) { row -> (PlanID, PlanGoal) in
            let own = try lines[row.id(0)] ?? []
            let text = try PlanGoalText(
                area: row.value(4), wording: row.text(5), subGoals: own.of(.subGoal), support: row.text(6),
                homework: own.of(.homework))
            return try (row.id(1), PlanGoal(root: row.id(2), place: row.int(3), text: text))
        }
        return Dictionary(grouping: all) { $0.0 }.mapValues { $0.map(\.1) }
    }

    private static func lines(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [PlanGoalID: [GoalLine]] {
        let all = try transaction.all(
            """
            SELECT l.goal_id, l.kind, l.wording
            FROM plan_goal_line l JOIN plan_goal g ON g.id = l.goal_id JOIN plan p ON p.id = g.plan_id
            WHERE p.episode_id = \(grant.episodeID) ORDER BY l.goal_id, l.kind, l.place
            """
        ) { row in try (row.id(0, PlanGoalID.self), GoalLine(kind: row.value(1), wording: row.text(2))) }
        return Dictionary(grouping: all) { $0.0 }.mapValues { $0.map(\.1) }
    }
}

/// One line below a goal.
struct GoalLine: Sendable {
    enum Kind: String, Sendable { case subGoal, homework }

    let kind: Kind
    let wording: String
}

extension [GoalLine] {
    fileprivate func of(_ kind: GoalLine.Kind) -> [String] { filter { $0.kind == kind }.map(\.wording) }
}

extension PlanRecord {
    fileprivate init(_ row: borrowing Row, goals: [PlanGoal]) throws {
        (id, number, version) = (try row.id(0), try row.int(1), try row.int(2))
        var texts = PlanTexts()
        (texts.ownWords, texts.assignment) = (try row.text(3), try row.text(4))
        (texts.cooperation, texts.takingPart) = (try row.text(5), try row.optionalValue(6))
        (texts.takingPartWords, texts.followUpOn) = (try row.text(7), try row.optionalDay(8))
        texts.goals = Dictionary(goals.map { ($0.place, $0.text) }) { first, _ in first }
        (self.texts, self.goals) = (texts, goals)
        (begun, changed) = (try Noted(row, from: 9), try Noted(row, from: 11))
        guard let way: PlanAgreement.Way = try row.optionalValue(13) else {
            answer = nil
            return
        }
        let agreement = try PlanAgreement(
            way: way, byWhom: row.text(14), on: row.day(15), comment: row.text(16))
        answer = try Answer(agreement: agreement, noted: Noted(row, from: 17))
    }
}
