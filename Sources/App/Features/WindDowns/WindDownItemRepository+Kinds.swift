import Casework
import Law
import SQL

/// What remains of each kind, as a part of a statement: `object`, `episode_id`, `day` and `detail`.
extension WindDownItemRepository {
    private var programme: ProgrammeID { windDown.programme }

    func remaining(_ kind: WindDownKind) -> SQL {
        switch kind {
        case .episode: episodes
        case .queue: queued
        case .decision: decisions
        case .followUpPlace: followUpPlaces
        case .aftercare: aftercare
        case .groupSession: sessions
        case .visit: visits
        }
    }

    private var episodes: SQL {
        """
        SELECT o.id AS object, o.id AS episode_id, o.opened_on AS day, '' AS detail FROM episode o
        WHERE o.programme_id = \(programme) AND o.ended_on IS NULL AND o.joined_to IS NULL
        """
    }

    private var queued: SQL {
        """
        SELECT q.id AS object, q.episode_id, q.entered_on AS day, '' AS detail FROM queue_entry q
        WHERE q.programme_id = \(programme)
          AND NOT EXISTS (SELECT 1 FROM queue_leaving l WHERE l.entry_id = q.id)
        """
    }

    private var followUpPlaces: SQL {
        """
        SELECT l.id AS object, l.episode_id, l.started_on AS day, '' AS detail FROM placement l
        WHERE l.programme_id = \(programme) AND l.kind = 'followUp'
          AND NOT EXISTS (SELECT 1 FROM placement_ending x WHERE x.placement_id = l.id)
        """
    }

    private var sessions: SQL {
        """
        SELECT s.id AS object, NULL AS episode_id, s.meets_on AS day, g.name AS detail
        FROM group_session s JOIN support_group g ON g.id = s.group_id
        WHERE s.programme_id = \(programme) AND s.standing = 'planned'
          AND s.meets_on >= \(windDown.terms.closesOn)
        """
    }

    private var visits: SQL {
        """
        SELECT v.id AS object, v.episode_id, v.meets_on AS day, '' AS detail
        FROM visit v JOIN episode o ON o.id = v.episode_id
        WHERE o.programme_id = \(programme) AND v.outcome IS NULL
          AND v.meets_on >= \(windDown.terms.closesOn)
        """
    }

    /// The nearest time of each that would be after the day: until somebody has been reached or has said
    /// anything else, has been tried for often enough, has come back, or the time has closed.
    private var aftercare: SQL {
        let remains: (SQL) -> SQL = { time in
            """
            \(time).due_on >= \(windDown.terms.closesOn) AND \(time).closes_on > \(today)
              AND \(DueAftercare.isOpen(time))
            """
        }
        return """
            SELECT t.episode_id AS object, t.episode_id, t.due_on AS day, '' AS detail FROM aftercare_time t
            WHERE t.programme_id = \(programme) AND t.answer = 'yes' AND t.is_over = 0
              AND t.ended_on >= \(today.adding(days: -DueAftercare.farthestDays))
              AND \(remains("t")) AND NOT EXISTS (\(DueAftercare.returns(today)))
              AND NOT EXISTS (SELECT 1 FROM aftercare_time z
                WHERE z.episode_id = t.episode_id AND z.due_on < t.due_on AND \(remains("z")))
            """
    }

    /// Those that still give something on the day, in cases that go on.
    private var decisions: SQL {
        let day = windDown.terms.closesOn
        return """
            SELECT d.id AS object, d.episode_id, d.period_to AS day, '' AS detail
            FROM decision d JOIN episode o ON o.id = d.episode_id
            WHERE o.programme_id = \(programme) AND o.ended_on IS NULL AND d.state = 'issued'
              AND d.outcome IN ('grant', 'partialGrant', 'change') AND d.period_to >= \(day)
              AND NOT EXISTS (SELECT 1 FROM decision n
                WHERE n.changes_id = d.id AND n.state = 'issued' AND n.period_from <= \(day))
              AND NOT EXISTS (SELECT 1 FROM decision_lapse l
                WHERE l.decision_id = d.id AND l.lapsed_on <= \(day))
            """
    }
}
