import SQL

/// What must always hold of absences and moved caseloads, asked of the tables.
enum AbsenceInvariants {
    static let rules: [(String, SQL)] = [
        (
            "somebody away twice on one day in a programme",
            """
            SELECT count(*) FROM absence a JOIN absence b ON b.account_id = a.account_id
              AND b.programme_id = a.programme_id AND b.id > a.id AND a.from_on <= b.until_on
              AND b.from_on <= a.until_on
            WHERE a.cancelled_at IS NULL AND b.cancelled_at IS NULL
            """
        ),
        (
            "a line without the turn before it",
            """
            SELECT count(*) FROM absence_line l WHERE l.turn > 1 AND NOT EXISTS (SELECT 1 FROM absence_line e
              WHERE e.absence_id = l.absence_id AND e.place = l.place AND e.turn = l.turn - 1)
            """
        ),
        (
            "a caseload taken back without a word of what became of something in it",
            """
            SELECT count(*) FROM caseload_move_item i JOIN caseload_move m ON m.id = i.move_id
            WHERE (m.returned_at IS NULL) <> (i.outcome IS NULL)
            """
        ),
        (
            "a moved step or visit that stands nowhere",
            """
            SELECT count(*) FROM caseload_move_item i
            WHERE (i.kind = 'step' AND NOT EXISTS (SELECT 1 FROM planned_step s JOIN caseload_move m
                ON m.id = i.move_id WHERE s.episode_id = i.episode_id AND s.version = i.is_id
                  AND s.owner_id = m.to_id))
              OR (i.kind = 'visit' AND NOT EXISTS (SELECT 1 FROM visit v JOIN visit w ON w.root_id = v.root_id
                AND w.edition = v.edition + 1 WHERE v.id = i.was_id AND w.id = i.is_id
                  AND v.episode_id = i.episode_id))
            """
        ),
        (
            "I8 absences and moved caseloads and their entries differ",
            """
            SELECT abs((SELECT count(*) FROM absence) -
                (SELECT count(*) FROM audit_entry WHERE event = 'absencePlanned'))
              + abs((SELECT count(*) FROM caseload_move) - (SELECT count(*) FROM audit_entry
                WHERE event = 'caseloadMoved' AND person_id IS NULL))
              + abs((SELECT count(*) FROM absence_line) - (SELECT count(*) FROM audit_entry
                WHERE event = 'absenceLinesNoted' AND person_id IS NOT NULL))
            """
        ),
    ]
}
