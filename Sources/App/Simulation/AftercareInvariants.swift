import SQL

/// What must always hold after support, asked of the tables apart from the program.
enum AftercareInvariants {
    static let rules: [(String, SQL)] = [
        (
            "PL-16 a contact with somebody who had not said yes, or had said no since",
            """
            SELECT count(*) FROM aftercare_contact c WHERE 'yes' IS NOT (
              SELECT a.answer FROM aftercare_answer a
              WHERE a.episode_id = c.episode_id AND a.ended_on = c.ended_on AND a.noted_at <= c.noted_at
                AND NOT (a.noted_at = c.noted_at AND a.answer = 'no')
              ORDER BY a.number DESC LIMIT 1)
            """
        ),
        (
            "PL-16 somebody whose support ended is not counted at each of the times",
            """
            SELECT count(*) FROM episode_fact f LEFT JOIN support_end_reason r ON r.code = f.out_reason
            WHERE f.out_stage = 'during' AND coalesce(r.is_death, 0) = 0 AND 3 <> (
              SELECT count(*) FROM episode_figure g
              WHERE g.episode_id = f.episode_id AND g.figure = 'aftercare')
            """
        ),
        (
            "I8 answers about aftercare and their entries differ",
            """
            SELECT (SELECT count(*) FROM aftercare_answer)
              - (SELECT count(*) FROM audit_entry WHERE event = 'aftercareAnswered')
            """
        ),
        (
            "I8 contacts after support and their entries differ",
            """
            SELECT (SELECT count(*) FROM aftercare_contact) + (SELECT count(*) FROM aftercare_contact_mistake)
              - (SELECT count(*) FROM audit_entry WHERE event = 'aftercareNoted')
            """
        ),
    ]
}
