import SQL

/// What must always hold of visits, asked of the tables.
enum VisitInvariants {
    static let rules: [(String, SQL)] = [
        (
            "a room or a vehicle booked by two at once",
            """
            SELECT count(*) FROM resource_booking a JOIN resource_booking b ON b.resource_id = a.resource_id
              AND b.day = a.day AND b.id > a.id AND a.starts < b.ends AND b.starts < a.ends
            WHERE a.released_at IS NULL AND b.released_at IS NULL
              AND NOT EXISTS (SELECT 1 FROM visit v JOIN episode e ON e.id = v.episode_id
                WHERE v.id IN (a.visit_id, b.visit_id) AND e.ended_on IS NOT NULL)
            """
        ),
        (
            "what was taken away booked for something else since",
            """
            SELECT count(*) FROM resource_booking b JOIN resource r ON r.id = b.resource_id
            LEFT JOIN visit v ON v.id = b.visit_id
            WHERE b.released_at IS NULL AND b.booked_at > r.retired_at AND NOT EXISTS (
              SELECT 1 FROM visit o JOIN resource_booking k ON k.visit_id = o.id
              WHERE o.root_id = v.root_id AND o.edition < v.edition AND k.resource_id = r.id)
            """
        ),
        (
            "I8 what can be booked and its entries differ",
            """
            SELECT abs((SELECT count(*) FROM resource WHERE retired_at IS NULL)
              - (SELECT count(*) FROM audit_entry WHERE event = 'resourceAdded')
              + (SELECT count(*) FROM audit_entry WHERE event = 'resourceRetired'))
            """
        ),
        (
            "somebody with two visits at once",
            """
            SELECT count(*) FROM visit a JOIN visit b ON b.episode_id = a.episode_id AND b.id > a.id
              AND b.meets_on = a.meets_on AND a.starts < b.starts + b.length
              AND b.starts < a.starts + a.length
            WHERE a.outcome IS NULL AND b.outcome IS NULL
            """
        ),
        (
            "what was moved or called off still has its room",
            """
            SELECT count(*) FROM resource_booking b JOIN visit v ON v.id = b.visit_id
            JOIN visit_outcome o ON o.code = v.outcome WHERE o.is_told = 1 AND b.released_at IS NULL
            """
        ),
        (
            "I5 a visit held without its work, or noted in part",
            """
            SELECT count(*) FROM visit v LEFT JOIN visit_outcome o ON o.code = v.outcome
            WHERE (v.outcome IS NULL) <> (v.closed_at IS NULL)
              OR coalesce(o.is_held, 0) <> (v.minutes IS NOT NULL)
            """
        ),
        (
            "I8 visits and their entries differ",
            """
            SELECT (SELECT count(*) FROM visit)
              - (SELECT count(*) FROM audit_entry WHERE event IN ('visitBooked', 'visitMoved'))
            """
        ),
        (
            "I8 what became of visits and its entries differ",
            """
            SELECT (SELECT count(*) FROM visit WHERE outcome IS NOT NULL)
              - (SELECT count(*) FROM audit_entry WHERE event IN ('visitNoted', 'visitMoved'))
            """
        ),
        (
            "I8 visits put right and their entries differ, or what stood is not kept",
            """
            SELECT abs((SELECT count(*) FROM visit_correction)
              - (SELECT count(*) FROM audit_entry WHERE event = 'visitCorrected'))
              + (SELECT count(*) FROM visit v WHERE v.turn <> 1 + (SELECT count(*) FROM visit_correction c
                WHERE c.visit_id = v.id AND c.turn < v.turn))
            """
        ),
        (
            "homework, goals or methods that count of a visit that was not held",
            """
            SELECT (SELECT count(*) FROM visit_homework h
                JOIN visit v ON v.id = h.visit_id AND v.turn = h.turn
                JOIN visit_outcome o ON o.code = v.outcome WHERE o.is_held = 0)
              + (SELECT count(*) FROM visit_goal g JOIN visit v ON v.id = g.visit_id AND v.turn = g.turn
                JOIN visit_outcome o ON o.code = v.outcome WHERE o.is_held = 0)
              + (SELECT count(*) FROM visit_method m JOIN visit v ON v.id = m.visit_id AND v.turn = m.turn
                JOIN visit_outcome o ON o.code = v.outcome WHERE o.is_held = 0)
            """
        ),
    ]
}
