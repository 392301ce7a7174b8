import App
import Casework
import SQL
import Store

/// What a test looks at behind the pages: the log and the tables. It never shows what a response left behind
/// that is not durable.
extension TestApp {
    /// All entries of the log.
    public func auditCount() throws -> Int {
        try number("SELECT count(*) FROM audit_entry")
    }

    public func auditCount(_ event: AuditEvent) throws -> Int {
        try number("SELECT count(*) FROM audit_entry WHERE event = \(event)")
    }

    /// How many rows each table has, and for those that are changed in place the sum of their versions. Left
    /// out is what any visit leaves behind: the log. Throws for a table that stands in no line below.
    public func rowCounts() throws -> [String: Int] {
        let known = Set(TestApp.counts.map(\.table) + TestApp.codes + TestApp.deliveryCodes
            + TestApp.visitCodes + TestApp.consentCodes + TestApp.absenceCodes
            + ["audit_entry", "schema_migration"])
        let tables = try store.read { transaction in
            try transaction.all("SELECT name FROM sqlite_schema WHERE type = 'table'") { try $0.text(0) }
        }
        let forgotten = Set(tables).subtracting(known)
        guard forgotten.isEmpty else { throw UncountedTables(names: forgotten.sorted()) }
        return try Dictionary(uniqueKeysWithValues: TestApp.counts.map { ($0.table, try number($0.sql)) })
    }

    struct UncountedTables: Error {
        let names: [String]
    }

    public func number(_ sql: SQL) throws -> Int {
        try store.read { try $0.first(sql) { try $0.int(0) } } ?? 0
    }

    /// Tables of codes, which only a migration changes.
    private static let codes = [
        "bias_ground", "change_ground", "communication_omission", "decision_outcome",
        "legal_ground", "letter_kind", "secrecy_ground", "extract_receiver", "interpreter_need", "sent_way",
        "alert_level", "companion_role", "contact_channel", "contact_party", "contact_result",
        "ending_reason", "explained_topic", "inquiry_source", "instrument", "rating_mode", "handover_ground",
        "meeting_decision_kind", "next_step_kind", "note_kind", "reporter_role", "representative_kind",
        "handover_item_kind", "told_way",
    ] + appealCodes + planCodes + placeCodes

    private static let counts: [(table: String, sql: SQL)] = investigationCounts + decisionCounts
        + deliveryCounts + letterCounts + appealCounts + planCounts + placeCounts + visitCounts
        + groupCounts + consentCounts + absenceCounts + surveyCounts + figureCounts + collaborationCounts + [
        ("account", "SELECT count(*) + sum(version) + sum(failures) + count(password_hash) FROM account"),
        ("case_counter", "SELECT coalesce(sum(last), 0) FROM case_counter"),
        ("application", "SELECT count(*) FROM application"),
        ("application_withdrawal", "SELECT count(*) FROM application_withdrawal"),
        ("representative", "SELECT count(*) FROM representative"),
        ("representative_ending", "SELECT count(*) FROM representative_ending"),
        ("contact_attempt", "SELECT count(*) FROM contact_attempt"),
        ("contact_attempt_mistake", "SELECT count(*) FROM contact_attempt_mistake"),
        ("document", "SELECT count(*) FROM document"),
        ("document_format", "SELECT count(*) FROM document_format"),
        ("document_withdrawal", "SELECT count(*) FROM document_withdrawal"),
        ("case_meeting", "SELECT count(*) + count(held_on) + count(closed_at) FROM case_meeting"),
        ("case_meeting_item", "SELECT count(*) + count(decision) FROM case_meeting_item"),
        ("case_meeting_present", "SELECT count(*) FROM case_meeting_present"),
        ("draft", "SELECT count(*) FROM draft"),
        ("ending", "SELECT count(*) FROM ending"),
        ("episode", "SELECT count(*) + coalesce(sum(version), 0) + count(joined_to) FROM episode"),
        ("handover", "SELECT count(*) FROM handover"),
        ("handover_item", "SELECT count(*) FROM handover_item"),
        ("handover_part", "SELECT count(*) FROM handover_part"),
        ("held_form", "SELECT count(*) FROM held_form"),
        ("inquiry", "SELECT count(*) + coalesce(sum(version), 0) FROM inquiry"),
        ("inquiry_outcome", "SELECT count(*) FROM inquiry_outcome"),
        ("inquiry_version", "SELECT count(*) FROM inquiry_version"),
        ("installation", "SELECT count(*) FROM installation"),
        (
            "journal_note",
            "SELECT count(*) + coalesce(sum(version), 0) + count(signed_at) FROM journal_note"
        ),
        ("journal_note_move", "SELECT count(*) FROM journal_note_move"),
        ("journal_note_seen", "SELECT count(*) FROM journal_note_seen"),
        ("log_review", "SELECT count(*) + coalesce(sum(version), 0) FROM log_review"),
        ("log_review_entry", "SELECT count(*) FROM log_review_entry"),
        ("form_template", "SELECT count(*) FROM form_template"),
        ("form_template_version", "SELECT count(*) FROM form_template_version"),
        (
            "form_template_installation",
            "SELECT count(*) + count(withdrawn_at) FROM form_template_installation"
        ),
        ("form_question", "SELECT count(*) FROM form_question"),
        ("form_choice", "SELECT count(*) FROM form_choice"),
        (
            "filled_form", "SELECT count(*) + coalesce(sum(version), 0) + count(locked_at) FROM filled_form"
        ),
        ("filled_answer", "SELECT count(*) FROM filled_answer"),
        ("day_block", "SELECT count(*) FROM day_block"),
        ("assessment_meeting", "SELECT count(*) + count(closed_at) FROM assessment_meeting"),
        ("meeting_companion", "SELECT count(*) FROM meeting_companion"),
        ("held_assessment", "SELECT count(*) FROM held_assessment"),
        ("explained_at_meeting", "SELECT count(*) FROM explained_at_meeting"),
        ("reflection_answer", "SELECT count(*) FROM reflection_answer"),
        ("needs_mapping", "SELECT count(*) FROM needs_mapping"),
        ("needs_mapping_turn", "SELECT count(*) FROM needs_mapping_turn"),
        ("mapping_occasion", "SELECT count(*) + coalesce(sum(version), 0) FROM mapping_occasion"),
        ("mapping_task", "SELECT count(*) + coalesce(sum(version), 0) FROM mapping_task"),
        ("mapping_diagnosis", "SELECT count(*) + count(withdrawn_at) FROM mapping_diagnosis"),
        ("membership", "SELECT count(*) FROM membership"),
        (
            "person",
            "SELECT count(*) + coalesce(sum(version), 0) + count(merged_into) FROM person"
        ),
        ("name_key", "SELECT count(*) FROM name_key"),
        ("name_key_rule", "SELECT rule FROM name_key_rule"),
        ("person_distinct", "SELECT count(*) FROM person_distinct"),
        ("person_merge", "SELECT count(*) + count(undone_at) FROM person_merge"),
        ("person_number", "SELECT count(*) FROM person_number"),
        ("planned_step", "SELECT count(*) FROM planned_step"),
        ("programme", "SELECT count(*) + count(inbox_owner_id) FROM programme"),
        ("alternative", "SELECT count(*) FROM alternative"),
        ("alternative_version", "SELECT count(*) + count(withdrawn_on) FROM alternative_version"),
        ("criterion", "SELECT count(*) FROM criterion"),
        ("criterion_answer", "SELECT count(*) FROM criterion_answer"),
        ("goal_definition", "SELECT count(*) FROM goal_definition"),
        ("phrase", "SELECT count(*) + count(withdrawn_on) FROM phrase"),
        ("phrase_key", "SELECT count(*) FROM phrase_key"),
        ("programme_version", "SELECT count(*) + count(withdrawn_on) FROM programme_version"),
        ("public_form", "SELECT count(*) + count(sent_at) FROM public_form"),
        ("rating", "SELECT count(*) + coalesce(sum(version), 0) + count(closed_at) FROM rating"),
        ("rating_answer", "SELECT count(*) + coalesce(sum(value), 0) FROM rating_answer"),
        ("rating_level", "SELECT count(*) FROM rating_level"),
        ("rating_subscale", "SELECT count(*) FROM rating_subscale"),
        ("tablet_handover", "SELECT count(*) FROM tablet_handover"),
        ("safety_note", "SELECT count(*) FROM safety_note"),
        ("safety_note_answer", "SELECT count(*) FROM safety_note_answer"),
        ("safety_routine", "SELECT count(*) FROM safety_routine"),
        ("support_list", "SELECT count(*) FROM support_list"),
        ("support_number", "SELECT count(*) FROM support_number"),
        ("instrument_permission", "SELECT count(*) FROM instrument_permission"),
        ("text_pack", "SELECT count(*) + count(withdrawn_at) FROM text_pack"),
        ("text_pack_answer", "SELECT count(*) FROM text_pack_answer"),
        ("text_pack_question", "SELECT count(*) FROM text_pack_question"),
        ("recovery_code", "SELECT count(*) FROM recovery_code"),
        ("session", "SELECT count(*) + count(ended_at) + coalesce(sum(code_tries), 0) FROM session"),
        ("sign_in_failure", "SELECT count(*) FROM sign_in_failure"),
        ("spent_form_key", "SELECT count(*) FROM spent_form_key"),
    ]
}
