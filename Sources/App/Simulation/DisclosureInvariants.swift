import SQL

/// What must always hold of what leaves a case's files, asked of the tables. It never trusts a repository nor
/// the triggers.
enum DisclosureInvariants {
    static let rules: [(String, SQL)] = [
        (
            "a document refused without reasons, ground or what was told",
            """
            SELECT count(*) FROM document_request_answer
            WHERE answer <> 'given' AND (reasons = '' OR ground IS NULL OR is_told = 0)
            """
        ),
        (
            "a written refusal by somebody without the right that day",
            """
            SELECT count(*) FROM document_refusal f JOIN document_request r ON r.id = f.request_id
            JOIN episode e ON e.id = r.episode_id
            WHERE length(f.octets) = 0 OR NOT EXISTS (SELECT 1 FROM delegation d
                WHERE d.id = f.delegation_id AND d.account_id = f.decided_by AND d.ground = 'documents'
                  AND d.programme_id = e.programme_id AND d.valid_from <= f.decided_on
                  AND (d.valid_to IS NULL OR d.valid_to >= f.decided_on))
            """
        ),
        (
            "an extract finished beyond what was chosen, or given out before",
            """
            SELECT count(*) FROM finished_extract f LEFT JOIN handed_extract h ON h.extract_id = f.extract_id
            WHERE f.given + f.covered + f.left_out > (SELECT count(*) FROM (SELECT DISTINCT c.entry
                FROM extract_choice c WHERE c.extract_id = f.extract_id))
              OR h.handed_on < substr(f.finished_at, 1, 10)
            """
        ),
        (
            "I8 what left a file and its entries differ",
            """
            SELECT (SELECT count(*) FROM document_request) + (SELECT count(*) FROM document_request_answer)
              + (SELECT count(*) FROM document_refusal) + (SELECT count(*) FROM file_extract)
              + (SELECT count(*) FROM extract_choice) + (SELECT count(*) FROM finished_extract)
              + (SELECT count(*) FROM handed_extract)
              - (SELECT count(*) FROM audit_entry WHERE event IN ('documentRequestNoted',
                'documentRequestAnswered', 'documentRefused', 'extractBegun', 'extractEntryChosen',
                'extractFinished', 'extractHandedOut') AND person_id IS NOT NULL)
            """
        ),
    ]
}
