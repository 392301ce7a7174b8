import SQL

/// What must always hold of decisions, asked of the tables (process.md I2 to I5). It never trusts a
/// repository, nor the triggers.
enum DecisionInvariants {
    static let rules: [(String, SQL)] = [
        (
            "I2 an application with two decisions, or decided and taken back",
            """
            SELECT count(*) FROM application a WHERE
              (SELECT count(*) FROM decision d WHERE d.application_id = a.id) > 1
              OR EXISTS (SELECT 1 FROM decision d JOIN application_withdrawal w
                ON w.application_id = d.application_id
                WHERE d.application_id = a.id AND d.state = 'issued' AND d.outcome <> 'writtenOff')
            """
        ),
        (
            "I3 an issued refusal without reasons, ground, alternatives or letter",
            """
            SELECT count(*) FROM decision d WHERE d.state = 'issued' AND (
              d.ground IS NULL OR d.reasons = '' OR d.asked = ''
              OR (d.outcome IN ('refusal', 'partialGrant') AND (d.refused = '' OR d.alternatives = ''))
              OR NOT EXISTS (SELECT 1 FROM decision_letter l WHERE l.decision_id = d.id))
            """
        ),
        (
            "I4 issued without a delegation that day, or by who wrote it or carries it out",
            """
            SELECT count(*) FROM decision d WHERE d.state = 'issued' AND (
              (d.board_answer_id IS NULL AND (
                NOT EXISTS (SELECT 1 FROM delegation g WHERE g.id = d.delegation_id AND g.ground = d.ground
                  AND g.account_id = d.issued_by AND g.valid_from <= d.decided_on
                  AND coalesce(g.valid_to, d.decided_on) >= d.decided_on)
                OR d.issued_by = d.changed_by OR d.issued_by = d.presented_by))
              OR EXISTS (SELECT 1 FROM membership m WHERE m.account_id = d.issued_by
                AND m.role IN ('coordinator', 'manager'))
              OR EXISTS (SELECT 1 FROM bias_declaration b WHERE b.account_id = d.issued_by
                AND b.episode_id = d.episode_id AND b.ground IS NOT NULL AND b.declared_at < d.issued_at))
            """
        ),
        (
            "I4 issued by the board without its minutes, or otherwise than they say",
            """
            SELECT count(*) FROM decision d LEFT JOIN board_answer n ON n.id = d.board_answer_id
            WHERE d.state = 'issued' AND d.delegation_id IS NULL AND (n.id IS NULL OR n.answer = 'returned'
              OR n.met_on <> d.decided_on OR n.decision_id <> d.id
              OR (n.answer = 'asProposed') <> EXISTS (SELECT 1 FROM board_proposal p
                WHERE p.decision_id = d.id AND p.version = d.version))
            """
        ),
        (
            "diary numbers with gaps",
            """
            SELECT (SELECT count(*) FROM decision WHERE state = 'issued') +
              (SELECT count(*) FROM appeal) + (SELECT count(*) FROM appeal_dismissal) +
              (SELECT count(*) FROM document_refusal) - (SELECT coalesce(sum(last), 0) FROM diary_counter)
            """
        ),
        (
            "I8 issued decisions and their entries differ",
            """
            SELECT (SELECT count(*) FROM decision WHERE state = 'issued') -
              (SELECT count(*) FROM audit_entry WHERE event = 'decisionIssued' AND person_id IS NOT NULL)
            """
        ),
    ]
}
