import Casework
import Law
import SQL
import Store

/// Reads when staff are booked. It never says with whom.
enum StaffTimeRepository {
    /// Whoever of these is booked some minutes of a day, for visits, groups, assessment meetings and
    /// occasions of a mapping, which have no end and are taken to last an hour.
    ///
    /// - Parameter meetings: a group's, which are being planned or moved themselves.
    static func taken(
        _ accounts: [AccountID], on day: Day, _ minutes: Range<Int>, besides meetings: [GroupSessionID] = [],
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [VisitCollision.Taken] {
        try transaction.all(
            """
            SELECT a.name, d.starts, d.ends
            FROM (\(visits(day)) UNION ALL \(assessments(day)) UNION ALL \(occasions(day))
              UNION ALL \(groups(day, besides: meetings))) d
            LEFT JOIN episode e ON e.id = d.episode_id
            JOIN account a ON a.id = d.first_staff_id OR a.id = d.second_staff_id
            WHERE e.ended_on IS NULL AND a.id IN (\(values: accounts))
              AND d.starts < \(minutes.upperBound) AND d.ends > \(minutes.lowerBound)
            ORDER BY d.starts, a.name
            """
        ) { try VisitCollision.Taken($0, from: 0) }
    }

    private static func visits(_ day: Day) -> SQL {
        """
        SELECT v.episode_id AS episode_id, v.starts AS starts, v.starts + v.length AS ends,
          v.first_staff_id AS first_staff_id, v.second_staff_id AS second_staff_id
        FROM visit v WHERE v.meets_on = \(day) AND v.outcome IS NULL
        """
    }

    /// A group's meeting is nobody's case.
    private static func groups(_ day: Day, besides meetings: [GroupSessionID]) -> SQL {
        """
        SELECT NULL, s.starts, s.starts + s.length, s.first_staff_id, s.second_staff_id
        FROM group_session s
        WHERE s.meets_on = \(day) AND s.standing = 'planned'
          AND coalesce(s.id NOT IN (\(values: meetings)), 1)
        """
    }

    private static func assessments(_ day: Day) -> SQL {
        """
        SELECT m.episode_id, m.starts, m.starts + m.length, m.first_staff_id, m.second_staff_id
        FROM assessment_meeting m WHERE m.meets_on = \(day) AND m.standing = 'booked'
        """
    }

    private static func occasions(_ day: Day) -> SQL {
        """
        SELECT n.episode_id, o.starts, o.starts + 60, o.first_staff_id, o.second_staff_id
        FROM mapping_occasion o JOIN open_needs_mapping n ON n.id = o.mapping_id
        WHERE o.day = \(day) AND o.standing = 'booked' AND o.starts IS NOT NULL
        """
    }
}
