import SQL

/// What must always hold of investigations, asked of the tables. It never trusts a repository, nor the
/// triggers.
enum InvestigationInvariants {
    static let rules: [(String, SQL)] = [
        (
            "somebody wrote in an investigation after declaring a ground of bias",
            """
            SELECT count(*) FROM bias_declaration d WHERE d.ground IS NOT NULL AND EXISTS (
              SELECT 1 FROM investigation_fact f WHERE f.episode_id = d.episode_id
                AND f.noted_by = d.account_id AND f.noted_at > d.declared_at)
            """
        ),
        (
            "a case waits for a decision without an investigation, a fact or communication",
            """
            SELECT count(*) FROM episode e WHERE e.phase = 'decision' AND NOT EXISTS (
              SELECT 1 FROM investigation i WHERE i.episode_id = e.id AND i.ready_at IS NOT NULL
                AND EXISTS (SELECT 1 FROM investigation_fact f WHERE f.episode_id = e.id)
                AND EXISTS (SELECT 1 FROM communication c WHERE c.episode_id = e.id))
            """
        ),
        (
            "something was communicated without telling of the right to speak, or with no time to answer",
            """
            SELECT count(*) FROM communication
            WHERE omission IS NULL AND (told_of_right = 0 OR answer_by <= sent_on)
            """
        ),
        (
            "a change of an investigation left nothing of what stood",
            """
            SELECT count(*) FROM investigation i WHERE i.version - 1 <> (
              SELECT count(*) FROM investigation_version v WHERE v.episode_id = i.episode_id)
            """
        ),
        (
            "an investigation is ready and its case is not waiting for a decision",
            """
            SELECT count(*) FROM investigation i JOIN episode e ON e.id = i.episode_id
            WHERE i.ready_at IS NOT NULL AND e.phase IN ('inquiry', 'assessmentMeeting', 'needsMapping',
              'investigation')
            """
        ),
        (
            "I8 returned investigations and their entries differ",
            """
            SELECT (SELECT count(*) FROM investigation_return) -
              (SELECT count(*) FROM audit_entry WHERE event = 'investigationReturned')
            """
        ),
        (
            "I8 facts of investigations and their entries differ",
            """
            SELECT (SELECT count(*) FROM investigation_fact) -
              (SELECT count(*) FROM audit_entry WHERE event = 'investigationFactNoted')
            """
        ),
    ]
}
