import SQL

/// What must always hold of assessment meetings, asked of the tables.
enum AssessmentInvariants {
    static let rules: [(String, SQL)] = [
        (
            "AS-1 two open bookings in a case",
            """
            SELECT count(*) FROM (SELECT m.episode_id FROM assessment_meeting m WHERE m.standing = 'booked'
              GROUP BY m.episode_id HAVING count(*) > 1) AS doubles
            """
        ),
        (
            "AS-1 alone or at home without a reason",
            """
            SELECT count(*) FROM assessment_meeting m
            WHERE (m.second_staff_id IS NULL AND m.alone_reason = '')
              OR (m.place = 'home' AND m.home_reason = '')
            """
        ),
        (
            "AS-3 held without report, or a report of what was not held",
            """
            SELECT count(*) FROM assessment_meeting m LEFT JOIN held_assessment h ON h.meeting_id = m.id
            WHERE (m.standing = 'held') <> (h.meeting_id IS NOT NULL)
            """
        ),
        (
            "I8 bookings and their entries differ",
            """
            SELECT (SELECT count(*) FROM assessment_meeting)
              - (SELECT count(*) FROM audit_entry WHERE event IN ('assessmentBooked', 'assessmentMoved'))
            """
        ),
    ]
}
