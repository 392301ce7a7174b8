import SQL

/// What must always hold of groups, asked of the tables by statements of its own.
enum GroupInvariants {
    static let rules: [(String, SQL)] = [
        (
            "I5 attendance with a turn missing, or of a meeting to come or called off",
            """
            SELECT count(*) FROM group_attendance a JOIN group_session s ON s.id = a.session_id
            WHERE s.standing <> 'held' OR s.meets_on > a.noted_on OR (a.turn > 1 AND NOT EXISTS (
              SELECT 1 FROM group_attendance b WHERE b.session_id = a.session_id
                AND b.episode_id = a.episode_id AND b.turn = a.turn - 1))
            """
        ),
        (
            "two people at one place of a group on one day",
            """
            SELECT count(*) FROM group_membership m JOIN group_membership n ON n.group_id = m.group_id
              AND n.place = m.place AND n.id > m.id
            WHERE m.from_on < coalesce(n.before, '9999-12-31')
              AND n.from_on < coalesce(m.before, '9999-12-31')
            """
        ),
        (
            "somebody twice in a group on one day",
            """
            SELECT count(*) FROM group_membership m JOIN group_membership n ON n.group_id = m.group_id
              AND n.episode_id = m.episode_id AND n.id > m.id
            WHERE m.from_on < coalesce(n.before, '9999-12-31')
              AND n.from_on < coalesce(m.before, '9999-12-31')
            """
        ),
        (
            "I8 attendance without its entry in the log",
            """
            SELECT abs((SELECT count(*) FROM group_attendance)
              - (SELECT count(*) FROM audit_entry
                 WHERE event = 'groupAttendanceNoted' AND person_id IS NOT NULL))
            """
        ),
        (
            "a group's meeting that is called off or moved still has its room",
            """
            SELECT count(*) FROM resource_booking b JOIN group_session s ON s.id = b.group_session_id
            WHERE b.released_at IS NULL AND (s.standing = 'cancelled' OR s.meets_on <> b.day
              OR s.starts <> b.starts OR s.starts + s.length <> b.ends)
            """
        ),
        (
            "a planned meeting without the room of its group",
            """
            SELECT count(*) FROM group_session s JOIN support_group g ON g.id = s.group_id
            JOIN resource r ON r.id = g.room_id
            WHERE s.standing = 'planned' AND s.is_own = 0 AND NOT EXISTS (SELECT 1 FROM resource_booking b
              WHERE b.group_session_id = s.id AND b.resource_id = r.id AND b.released_at IS NULL)
              AND s.meets_on > substr((SELECT max(a.at) FROM audit_entry a), 1, 10)
            """
        ),
        (
            "I6 somebody without a place who came to a group",
            """
            SELECT count(*) FROM group_attendance a JOIN group_session s ON s.id = a.session_id
            WHERE a.turn = 1 AND NOT EXISTS (SELECT 1 FROM placement p
              LEFT JOIN placement_ending x ON x.placement_id = p.id
              WHERE p.episode_id = a.episode_id AND p.started_on <= s.meets_on
                AND (coalesce(x.ended_on, '9999-12-31') > s.meets_on OR x.noted_at >= a.noted_at))
            """
        ),
        (
            "a planned meeting after its group's last day",
            """
            SELECT count(*) FROM group_session s JOIN support_group g ON g.id = s.group_id
            WHERE s.standing = 'planned' AND s.is_own = 0 AND s.meets_on > g.last_on
            """
        ),
    ]
}
