import SQL
import Store

/// What is known of people and what has come of it, as it stands in its rows.
extension CountedRows {
    static func profiles(
        _ transaction: borrowing ReadTransaction
    ) throws -> ([Line], [Line], [Line], [Line], [Line]) {
        (
            try transaction.lines("SELECT id, birth_day FROM person WHERE is_protected = 0"),
            try transaction.lines(
                """
                SELECT f.id, f.episode_id, f.corrects, f.begun_at, f.locked_at
                FROM filled_form f, form_template_version v, form_template t
                WHERE v.id = f.version_id AND t.id = v.template_id AND t.code = 'startprofil'
                """),
            try answers(transaction),
            try transaction.lines("SELECT episode_id FROM episode_return"),
            try transaction.lines(
                """
                SELECT c.episode_id, c.account_id, c.valid_from, x.ended_on FROM contact_person c
                LEFT JOIN contact_person_ending x ON x.contact_person_id = c.id
                """)
        )
    }

    private static func answers(_ transaction: borrowing ReadTransaction) throws -> [Line] {
        try transaction.lines(
            """
            SELECT a.form_id, q.code, a.choice FROM filled_answer a, form_question q
            WHERE q.id = a.question_id AND a.choice IS NOT NULL
            """)
    }

    static func changes(
        _ transaction: borrowing ReadTransaction
    ) throws -> ([Line], [Line], [Line], [Line], [Line]) {
        (
            try transaction.lines("SELECT id, episode_id, corrects, locked_on FROM scaled_goal"),
            try transaction.lines("SELECT scaled_goal_id FROM scaled_goal_withdrawal"),
            try transaction.lines("SELECT review_id, scaled_goal_id, level FROM scaled_goal_rating"),
            try transaction.lines(
                """
                SELECT id, episode_id, instrument, filled_on, total, corrects_id FROM rating
                WHERE state = 'done'
                """),
            try transaction.lines("SELECT decision_id, lapsed_on FROM decision_lapse")
        )
    }
}
