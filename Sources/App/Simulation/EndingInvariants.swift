import Casework
import Law
import SQL
import Store

/// What must always hold of endings, asked of the tables. It never trusts a repository, nor the triggers.
enum EndingInvariants {
    static let rules: [(String, SQL)] = [
        (
            "I1 ended without exactly one ending, or an ending of an open episode",
            """
            SELECT count(*) FROM episode e WHERE (e.ended_on IS NOT NULL) <>
              EXISTS (SELECT 1 FROM ending n WHERE n.episode_id = e.id)
            """
        ),
        (
            "I1 an inquiry's outcome and the stage of the ending differ",
            """
            SELECT count(*) FROM ending n JOIN inquiry i ON i.episode_id = n.episode_id
            LEFT JOIN inquiry_outcome o ON o.inquiry_id = i.id
            WHERE o.outcome IS NULL OR (n.stage = 'inquiry') <> (o.outcome = 'ended')
            """
        ),
        (
            "I3 an ending without the answer, day told, teller or alternatives",
            """
            SELECT count(*) FROM ending
            WHERE reason NOT IN ('deceased', 'notAnInquiry', 'notReached', 'withdrawn', 'refused',
                'dismissed', 'writtenOff', 'supportEnded')
              AND (applied <> 'no' OR told_of_right_on IS NULL OR told_by IS NULL OR alternatives = ''
                OR told_of_right_on > substr(ended_at, 1, 10))
            """
        ),
        (
            "I2 an application that ended without being decided or taken back",
            """
            SELECT count(*) FROM ending n WHERE n.stage IN ('investigation', 'decision')
              AND n.reason NOT IN ('withdrawn', 'deceased') AND NOT EXISTS (
                SELECT 1 FROM decision d WHERE d.episode_id = n.episode_id AND d.state = 'issued')
            """
        ),
        (
            "a case that ended before what was given was over",
            """
            SELECT count(*) FROM ending n JOIN episode e ON e.id = n.episode_id
            JOIN decision d ON d.episode_id = n.episode_id
              AND d.outcome IN ('grant', 'partialGrant', 'change')
            WHERE n.reason <> 'deceased' AND d.state = 'issued' AND d.period_to >= e.ended_on
              AND NOT EXISTS (SELECT 1 FROM decision c WHERE c.changes_id = d.id AND c.state = 'issued')
            """
        ),
        (
            "silence that was not earned when the case ended",
            """
            SELECT count(*) FROM ending n WHERE n.reason = 'notReached' AND (
              SELECT count(DISTINCT a.attempted_on) < 3 OR count(DISTINCT a.channel) < 2
              FROM contact_attempt a WHERE a.episode_id = n.episode_id AND a.party IN ('person', 'reporter')
                AND a.result IN ('noAnswer', 'messageLeft', 'wrongNumber') AND NOT EXISTS (
                  SELECT 1 FROM contact_attempt_mistake m
                  WHERE m.contact_attempt_id = a.id AND m.marked_at <= n.ended_at)
                AND NOT EXISTS (SELECT 1 FROM placement p
                  WHERE p.episode_id = n.episode_id AND p.started_on >= a.attempted_on)
                AND NOT EXISTS (SELECT 1 FROM assessment_meeting h WHERE h.episode_id = n.episode_id
                  AND h.standing = 'held' AND h.meets_on >= a.attempted_on))
            """
        ),
        (
            "I8 endings and their entries differ",
            """
            SELECT (SELECT count(*) FROM ending) -
              (SELECT count(*) FROM audit_entry WHERE event = 'episodeEnded' AND person_id IS NOT NULL)
            """
        ),
    ]
}

extension EndingInvariants {
    /// The register's figures, against a count of each contact by itself: every one has gone exactly one way
    /// (I9).
    static func uncounted(
        _ units: [SimulatedUnit], _ transaction: borrowing ReadTransaction
    ) throws -> [String] {
        try units.compactMap { unit in
            let programme = unit.programme
            let period = NotOfferedRepository.Period(
                programmes: [programme], from: Day(number: 0), to: Day(number: 40_000))
            let figures = try NotOfferedRepository.figures(period, transaction)
            let ended = figures.filter { if case .ended = $0.key { true } else { false } }
            let open = (figures[.open] ?? 0) + (figures[.onward] ?? 0) + (figures[.joined] ?? 0)
            let counted = try transaction.first(counts(programme)) {
                [try $0.int(0), try $0.int(1), try $0.int(2)]
            }
            let told = [open, ended.values.reduce(0, +), figures[.open] ?? 0]
            return counted == told ? nil : "I9 the register of \(programme): \(told), not \(counted ?? [])"
        }
    }

    /// Contacts that go on, that have ended, and that wait in their inquiry.
    private static func counts(_ programme: ProgrammeID) -> SQL {
        """
        SELECT (SELECT count(*) FROM episode e LEFT JOIN ending n ON n.episode_id = e.id
            WHERE e.programme_id = \(programme) AND (coalesce(n.reason, 'supportEnded') = 'supportEnded'
              OR e.id IN (SELECT episode_id FROM placement))),
          (SELECT count(*) FROM episode e JOIN ending n ON n.episode_id = e.id
            WHERE e.programme_id = \(programme) AND n.reason <> 'supportEnded'
              AND e.id NOT IN (SELECT episode_id FROM placement)),
          (SELECT count(*) FROM episode WHERE programme_id = \(programme) AND phase = 'inquiry'
            AND joined_to IS NULL)
        """
    }
}
