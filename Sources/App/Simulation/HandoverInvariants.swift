import SQL

/// What must always hold of handovers, asked of the tables (`process.md`, I5, I7 and I8). It never trusts a
/// repository nor the triggers.
enum HandoverInvariants {
    static let rules: [(String, SQL)] = [
        (
            "I7 a handover without ground, or to a file that was not there",
            """
            SELECT count(*) FROM handover h JOIN episode e ON e.id = h.episode_id
            WHERE (h.consent_on IS NULL AND h.reason = '') OR e.authority_since IS NULL
              OR e.authority_since > h.handed_at OR (h.ground = 'consent') <> (h.consent_on IS NOT NULL)
            """
        ),
        (
            "I7 handed over by somebody of the other side",
            """
            SELECT count(*) FROM handover
            WHERE handed_by_role <> CASE from_file WHEN 'execution' THEN 'coordinator' ELSE 'investigator' END
            """
        ),
        (
            "a handover that is not whole",
            """
            SELECT count(*) FROM handover h
            WHERE h.items <> (SELECT count(*) FROM handover_item i WHERE i.handover_id = h.id)
              OR (SELECT coalesce(sum(i.parts), 0) FROM handover_item i WHERE i.handover_id = h.id)
                <> (SELECT count(*) FROM handover_part p WHERE p.handover_id = h.id)
            """
        ),
        (
            "I5 a copy of a note that says what no edition said then",
            """
            SELECT count(*) FROM handover h JOIN handover_item i ON i.handover_id = h.id AND i.kind = 'note'
            JOIN handover_part p ON p.handover_id = i.handover_id AND p.item = i.number AND p.number = 1
            WHERE NOT EXISTS (SELECT 1 FROM journal_note n WHERE n.root_id = i.source_id
              AND n.signed_at <= h.handed_at AND n.text = p.text AND n.file = h.from_file)
            """
        ),
        (
            "I8 handovers and their entries differ",
            """
            SELECT (SELECT count(*) FROM handover) -
              (SELECT count(*) FROM audit_entry WHERE event = 'handedOver' AND person_id IS NOT NULL)
            """
        ),
    ]
}
