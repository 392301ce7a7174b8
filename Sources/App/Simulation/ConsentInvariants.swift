import SQL

/// What must always hold of consents and of what is told (`process.md`, I7 and I8), asked of the tables. It
/// never trusts a repository nor the triggers. A person's age is asked for when something is told: the day of
/// birth may be put right later.
enum ConsentInvariants {
    static let rules: [(String, SQL)] = [
        (
            "I7 told on a consent of another case, file or party, or that did not hold",
            """
            SELECT count(*) FROM sharing s JOIN consent c ON c.id = s.consent_id
            LEFT JOIN consent_withdrawal w ON w.consent_id = c.id
            WHERE c.episode_id <> s.episode_id OR c.file <> s.file OR c.party <> s.party
              OR (c.party_name <> '' AND c.party_name <> s.party_name)
              OR s.told_on < c.valid_from OR s.told_on > c.valid_to
              OR (w.withdrawn_on <= s.told_on AND w.noted_at < s.noted_at)
            """
        ),
        (
            "I7 told on no ground",
            """
            SELECT (SELECT count(*) FROM handover h WHERE NOT EXISTS (
                SELECT 1 FROM sharing s WHERE s.act = 'handover' AND s.act_id = h.id))
              + (SELECT count(*) FROM handed_extract h JOIN file_extract x ON x.id = h.extract_id
                WHERE x.receiver <> 'person' AND NOT EXISTS (
                  SELECT 1 FROM sharing s WHERE s.act = 'extract' AND s.act_id = x.id))
              + (SELECT count(*) FROM document_request_answer a WHERE a.answer <> 'refused' AND NOT EXISTS (
                SELECT 1 FROM sharing s WHERE s.act = 'request' AND s.act_id = a.request_id))
              + (SELECT count(*) FROM referral r WHERE NOT EXISTS (
                SELECT 1 FROM sharing s WHERE s.act = 'referral' AND s.act_id = r.id))
              + (SELECT count(*) FROM appeal_handover a WHERE NOT EXISTS (
                SELECT 1 FROM sharing s WHERE s.act = 'appeal' AND s.act_id = a.appeal_id))
              + (SELECT count(*) FROM legality_forwarding f WHERE NOT EXISTS (
                SELECT 1 FROM sharing s WHERE s.act = 'review' AND s.act_id = f.id))
              + (SELECT count(*) FROM court_event e WHERE e.kind = 'statementGiven' AND NOT EXISTS (
                SELECT 1 FROM sharing s WHERE s.act = 'statement' AND s.act_id = e.id))
              + (SELECT count(*) FROM contact_attempt a WHERE a.tells = 1 AND NOT EXISTS (
                SELECT 1 FROM sharing s WHERE s.act = 'attempt' AND s.act_id = a.id))
              + (SELECT count(*) FROM support_contact c WHERE c.tells = 1 AND NOT EXISTS (
                SELECT 1 FROM sharing s WHERE s.act = 'contact' AND s.act_id = c.id))
            """
        ),
        (
            "I7 told to somebody else than the act is for",
            """
            SELECT (SELECT count(*) FROM handed_extract h JOIN file_extract x ON x.id = h.extract_id
                JOIN sharing s ON s.act = 'extract' AND s.act_id = x.id
                WHERE s.party IS NOT x.party OR s.party_name <> x.receiver_name)
              + (SELECT count(*) FROM referral r JOIN sharing s ON s.act = 'referral' AND s.act_id = r.id
                WHERE s.party IS NOT r.party OR s.party_name <> r.whom)
            """
        ),
        (
            "a consent whose guardians are not whole",
            """
            SELECT count(*) FROM consent c
            WHERE c.guardians <> (SELECT count(*) FROM consent_guardian g WHERE g.consent_id = c.id)
              OR c.rests_on_guardian <> (SELECT count(*) FROM (SELECT 1 FROM consent_guardian g
                WHERE g.consent_id = c.id AND g.agrees = 1 LIMIT 1) one)
            """
        ),
        (
            "I8 consents taken back, what was told, and their entries differ",
            """
            SELECT (SELECT count(*) FROM consent_withdrawal)
              + (SELECT count(*) FROM sharing WHERE act IS NULL)
              - (SELECT count(*) FROM audit_entry WHERE event IN ('consentWithdrawn', 'sharingNoted'))
            """
        ),
    ]
}
