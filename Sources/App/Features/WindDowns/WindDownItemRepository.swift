import Casework
import Law
import SQL
import Store

/// Reads what remains in a programme that closes. What is ended, moved or called off is not there any more.
enum WindDownItemRepository {
    /// Kind by kind, by day; never by anything of a person.
    static func all(
        of windDown: WindDownRecord, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [WindDownItem] {
        let found = try transaction.all(
            """
            SELECT i.kind, i.object, i.episode_id, e.number, coalesce(p.name, ''),
                   coalesce(p.is_protected, 0), i.day, i.detail, d.destination, d.answers, d.due_on, a.name,
                   d.number
            FROM (\(remaining(in: windDown.programme, from: windDown.terms.closesOn))) i
            LEFT JOIN episode e ON e.id = i.episode_id LEFT JOIN person p ON p.id = e.person_id
            LEFT JOIN wind_down_destination d ON d.wind_down_id = \(windDown.id) AND d.kind = i.kind
              AND d.object_id = i.object AND d.number = (SELECT max(n.number) FROM wind_down_destination n
                WHERE n.wind_down_id = d.wind_down_id AND n.kind = d.kind AND n.object_id = d.object_id)
            LEFT JOIN account a ON a.id = d.answers
            ORDER BY i.day, i.object
            """
        ) { try WindDownItem($0) }
        return WindDownKind.allCases.flatMap { kind in found.filter { $0.kind == kind } }
    }

    private static func remaining(in programme: ProgrammeID, from day: Day) -> SQL {
        """
        SELECT 'episode' AS kind, e.id AS object, e.id AS episode_id, e.opened_on AS day, '' AS detail
        FROM episode e WHERE e.programme_id = \(programme) AND e.ended_on IS NULL AND e.joined_to IS NULL
        UNION ALL SELECT 'queue', q.id, q.episode_id, q.entered_on, '' FROM queue_entry q
        WHERE q.programme_id = \(programme)
          AND NOT EXISTS (SELECT 1 FROM queue_leaving l WHERE l.entry_id = q.id)
        UNION ALL SELECT 'followUpPlace', p.id, p.episode_id, p.started_on, '' FROM placement p
        WHERE p.programme_id = \(programme) AND p.kind = 'followUp'
          AND NOT EXISTS (SELECT 1 FROM placement_ending x WHERE x.placement_id = p.id)
        UNION ALL \(decisions(in: programme, from: day))
        UNION ALL SELECT 'aftercare', t.episode_id, t.episode_id, min(t.due_on), '' FROM aftercare_time t
        WHERE t.programme_id = \(programme) AND t.answer = 'yes' AND t.due_on >= \(day)
          AND t.result IS NULL AND t.is_over = 0 GROUP BY t.episode_id
        UNION ALL \(booked(in: programme, from: day))
        """
    }

    private static func booked(in programme: ProgrammeID, from day: Day) -> SQL {
        """
        SELECT 'groupSession', s.id, NULL, s.meets_on, g.name
        FROM group_session s JOIN support_group g ON g.id = s.group_id
        WHERE s.programme_id = \(programme) AND s.standing = 'planned' AND s.meets_on >= \(day)
        UNION ALL SELECT 'visit', v.id, v.episode_id, v.meets_on, ''
        FROM visit v JOIN episode e ON e.id = v.episode_id
        WHERE e.programme_id = \(programme) AND v.outcome IS NULL AND v.meets_on >= \(day)
        """
    }

    /// Those that still give something on the day, in cases that go on.
    private static func decisions(in programme: ProgrammeID, from day: Day) -> SQL {
        """
        SELECT 'decision', d.id, d.episode_id, d.period_to, ''
        FROM decision d JOIN episode e ON e.id = d.episode_id
        WHERE e.programme_id = \(programme) AND e.ended_on IS NULL AND d.state = 'issued'
          AND d.outcome IN ('grant', 'partialGrant', 'change') AND d.period_to >= \(day)
          AND NOT EXISTS (SELECT 1 FROM decision n
            WHERE n.changes_id = d.id AND n.state = 'issued' AND n.period_from <= \(day))
          AND NOT EXISTS (SELECT 1 FROM decision_lapse l
            WHERE l.decision_id = d.id AND l.lapsed_on <= \(day))
        """
    }
}

extension WindDownItem {
    fileprivate init(_ row: borrowing Row) throws {
        (kind, object, episode) = try (row.value(0), row.int64(1), row.optionalID(2))
        (number, name, isProtected) = try (row.optionalText(3), row.text(4), row.bool(5))
        (day, detail) = try (row.day(6), row.text(7))
        guard let words = try row.optionalText(8) else {
            planned = nil
            return
        }
        let destination = try WindDownDestination(words: words, answers: row.id(9), by: row.day(10))
        planned = try Planned(destination: destination, answersName: row.text(11), number: row.int(12))
    }
}
