import Casework
import Law
import SQL
import Store

/// Reads when somebody last was in touch with a person or with somebody close to them: a try to reach them, a
/// contact by phone or letter, a visit that was kept, a group that they came to. It never says what was said.
enum LastContactRepository {
    /// Nil where nothing is noted.
    static func day(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Day? {
        try transaction.first("SELECT \(latest) FROM episode e WHERE e.id = \(grant.episodeID)") {
            try $0.optionalDay(0)
        } ?? nil
    }

    /// The last day on which the person, or somebody close, was met or heard from other than by a try.
    static func met(
        in episode: EpisodeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Day? {
        try transaction.first("SELECT max(p.day) FROM person_met p WHERE p.episode_id = \(episode)") {
            try $0.optionalDay(0)
        } ?? nil
    }

    /// Of cases `e`. What was noted by mistake, and contacts with other authorities, are not asked for.
    static let latest: SQL = """
        (SELECT max(l.day) FROM (
          SELECT c.attempted_on AS day FROM contact_attempt c
            WHERE c.episode_id = e.id AND c.party <> 'partner'
              AND NOT EXISTS (SELECT 1 FROM contact_attempt_mistake m WHERE m.contact_attempt_id = c.id)
          UNION ALL SELECT s.happened_on FROM support_contact s
            WHERE s.episode_id = e.id AND s.party <> 'partner'
          UNION ALL SELECT v.meets_on FROM visit v JOIN visit_outcome o ON o.code = v.outcome
            WHERE v.episode_id = e.id AND o.is_held = 1
          UNION ALL SELECT t.meets_on FROM group_attendance g JOIN group_session t ON t.id = g.session_id
            WHERE g.episode_id = e.id AND g.standing = 'came' AND NOT EXISTS (SELECT 1
              FROM group_attendance n WHERE n.session_id = g.session_id AND n.episode_id = g.episode_id
                AND n.turn > g.turn)) l)
        """
}
