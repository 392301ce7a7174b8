import Casework
import Law
import SQL
import Store

extension DeadlineRepository {
    /// Decisions that end within the time that one looks ahead, or have ended, and that no later one has
    /// taken over from.
    static func endings(
        _ scope: SQL, on today: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [CaseDeadline] {
        try transaction.all(
            """
            SELECT c.number, c.name, c.is_protected, c.owner, d.decided_on, d.period_to, \(standing)
            FROM (SELECT e.id AS id, e.number AS number, p.name AS name, p.is_protected AS is_protected,
                a.name AS owner \(scope)) c
            JOIN decision d ON d.episode_id = c.id
            WHERE d.period_to <= \(today.adding(days: RenewalStanding.watch[0])) AND \(isLast)
            """
        ) { row in
            let proposal: FollowUp.Proposal? = try row.optionalValue(6)
            let followed = proposal.map(RenewalStanding.followedUp) ?? .notFollowedUp
            let standing: RenewalStanding = try row.bool(7) ? .asked : row.bool(8) ? .refused : followed
            return try CaseDeadline(.decisionEnds(decided: row.day(4), lastDay: row.day(5), standing), row)
        }
    }

    /// The latest follow-up's proposal, whether a wish to go on waits, and whether one is decided.
    private static let standing: SQL = """
        (SELECT f.proposal FROM follow_up f WHERE f.decision_id = d.id
            ORDER BY f.held_on DESC, f.id DESC LIMIT 1),
        EXISTS (SELECT 1 FROM renewal r WHERE r.decision_id = d.id AND NOT EXISTS (
            SELECT 1 FROM decision n WHERE n.application_id = r.application_id AND n.state = 'issued')),
        EXISTS (SELECT 1 FROM renewal r JOIN decision n ON n.application_id = r.application_id
            WHERE r.decision_id = d.id AND n.state = 'issued')
        """

    private static let isLast: SQL = """
        d.state = 'issued' AND d.outcome IN ('grant', 'partialGrant', 'change')
          AND NOT EXISTS (SELECT 1 FROM decision n WHERE n.changes_id = d.id AND n.state = 'issued')
          AND NOT EXISTS (SELECT 1 FROM decision n WHERE n.episode_id = d.episode_id
            AND n.state = 'issued' AND n.outcome IN ('grant', 'partialGrant', 'change')
            AND n.period_to > d.period_to)
        """
}
