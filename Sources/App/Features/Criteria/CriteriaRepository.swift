import Casework
import Law
import SQL
import Store

/// Every statement on the answers to a case's criteria. An answer is added, never changed.
enum CriteriaRepository {
    /// Nil where the programme had no version on the day the case was opened.
    static func sheet(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> CriteriaSheet? {
        guard let head = try head(of: grant.episodeID, transaction) else { return nil }
        return try CriteriaSheet(
            ages: head.ages, title: head.title, openedOn: head.openedOn,
            lines: lines(of: head.id, in: grant.episodeID, transaction), version: head.version)
    }

    private static func head(
        of episode: EpisodeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Head? {
        try transaction.first(
            """
            SELECT v.id, v.age_from, v.age_to, v.title, e.opened_on,
                   (SELECT coalesce(max(x.version), 0) FROM criterion_answer x WHERE x.episode_id = e.id)
            FROM episode e JOIN programme_version v ON v.id = (SELECT w.id FROM programme_version w
                WHERE w.programme_id = e.programme_id AND w.withdrawn_on IS NULL
                  AND w.valid_from <= e.opened_on
                ORDER BY w.valid_from DESC, w.id DESC LIMIT 1)
            WHERE e.id = \(episode) AND (v.valid_to IS NULL OR v.valid_to >= e.opened_on)
            """
        ) { row in
            try Head(
                id: row.id(0), ages: AgeRange(from: row.optionalInt(1), to: row.optionalInt(2)) ?? .all,
                title: row.text(3), openedOn: row.day(4), version: row.int(5))
        }
    }

    private struct Head {
        let id: ProgrammeVersionID
        let ages: AgeRange
        let title: String
        let openedOn: Day
        let version: Int
    }

    private static func lines(
        of version: ProgrammeVersionID, in episode: EpisodeID,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [CriteriaSheet.Line] {
        try transaction.all(
            """
            SELECT c.id, c.code, c.wording, c.unmet_wording, c.reason, c.judged_by,
                   coalesce(x.answer, 'unknown'), coalesce(x.comment, ''), x.answered_at, a.name
            FROM criterion c LEFT JOIN criterion_answer x ON x.episode_id = \(episode)
                AND x.criterion_id = c.id AND x.version = (SELECT max(y.version) FROM criterion_answer y
                    WHERE y.episode_id = x.episode_id AND y.criterion_id = x.criterion_id)
            LEFT JOIN account a ON a.id = x.answered_by
            WHERE c.programme_version_id = \(version) ORDER BY c.position
            """
        ) { row in
            try CriteriaSheet.Line(
                id: row.id(0), criterion: Criterion(row, from: 1), answer: row.value(6), comment: row.text(7),
                answeredAt: row.optionalInstant(8), answeredBy: row.optionalText(9))
        }
    }

    /// What the answers come to, and each save of them.
    static func both(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> (CriteriaJudgement?, [SavedAnswer]) {
        (try judgement(under: grant, transaction), try saved(under: grant, transaction))
    }

    /// What the answers come to; nil where the case has no criteria to answer.
    static func judgement(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> CriteriaJudgement? {
        guard let judgement = try sheet(under: grant, transaction)?.judgement, !judgement.lines.isEmpty else {
            return nil
        }
        return judgement
    }

    /// Every answer ever saved, the latest save first, then by position.
    static func saved(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [SavedAnswer] {
        try transaction.all(
            """
            SELECT x.version, c.position, c.wording, x.answer, x.comment, x.answered_at, a.name
            FROM criterion_answer x JOIN criterion c ON c.id = x.criterion_id
            JOIN account a ON a.id = x.answered_by
            WHERE x.episode_id = \(grant.episodeID) ORDER BY x.version DESC, c.position
            """
        ) { row in
            try SavedAnswer(
                version: row.int(0), position: row.int(1), wording: row.text(2), answer: row.value(3),
                comment: row.text(4), answeredAt: row.instant(5), answeredBy: row.text(6))
        }
    }

    static func insert(
        _ reply: CriterionReply, to criterion: CriterionID, version: Int, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO criterion_answer (episode_id, criterion_id, version, answer, comment, answered_at,
                answered_by)
            VALUES (\(grant.episodeID), \(criterion), \(version), \(reply.answer), \(reply.comment),
                \(transaction.now), \(grant.actor.accountID))
            """)
    }
}
