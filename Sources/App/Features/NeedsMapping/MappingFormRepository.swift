import Casework
import Law
import SQL
import Store

/// Reads forms as they were or are being filled in.
enum MappingFormRepository {
    /// In the order they were begun.
    static func all(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [MappingForm] {
        try transaction.all("\(columns) WHERE f.episode_id = \(grant.episodeID) ORDER BY f.id", decode)
    }

    static func find(
        _ id: FilledFormID, under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> MappingForm? {
        try transaction.first("\(columns) WHERE f.id = \(id) AND f.episode_id = \(grant.episodeID)", decode)
    }

    /// Whether a template's form can be written in the case now.
    static func isOpen(
        _ template: FormTemplateID, under grant: CaseGrant,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Bool {
        try transaction.first(
            """
            SELECT 1 FROM open_form_template
            WHERE episode_id = \(grant.episodeID) AND template_id = \(template)
            """
        ) { try $0.int(0) } != nil
    }

    /// The draft that a template, and an area, has in the case already.
    static func draft(
        of template: FormTemplateID, about: String, under grant: CaseGrant,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> FilledFormID? {
        try transaction.first(
            """
            SELECT f.id FROM filled_form f JOIN form_template_version v ON v.id = f.version_id
            WHERE f.episode_id = \(grant.episodeID) AND v.template_id = \(template) AND f.about = \(about)
              AND f.locked_at IS NULL
            """
        ) { try $0.id(0) }
    }

    /// Locked forms of the same person's earlier cases in the programme, that nothing later corrects; the
    /// latest first.
    static func earlier(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [(form: MappingForm, caseNumber: String)] {
        try transaction.all(
            """
            \(columns) JOIN episode e ON e.id = f.episode_id JOIN person p ON p.id = e.person_id
            WHERE p.root_id = (SELECT root_id FROM person WHERE id = \(grant.personID))
              AND e.programme_id = \(grant.programmeID) AND e.id <> \(grant.episodeID)
              AND f.locked_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM filled_form l
                WHERE l.corrects = f.id AND l.locked_at IS NOT NULL)
            ORDER BY f.locked_at DESC, f.id DESC
            """
        ) { row in (form: try decode(row), caseNumber: try row.text(21)) }
    }

    static func answers(
        of form: FilledFormID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> FormAnswers {
        let values = try transaction.all(
            """
            SELECT q.code, coalesce(a.choice, a.words)
            FROM filled_answer a JOIN form_question q ON q.id = a.question_id
            WHERE a.form_id = \(form)
            """
        ) { (try $0.text(0), try $0.text(1)) }
        return FormAnswers(Dictionary(values) { first, _ in first })
    }

    /// By time of day.
    static func rows(
        of form: FilledFormID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [DayRow] {
        try transaction.all(
            """
            SELECT from_minute, to_minute, kind, place, company, note FROM day_block
            WHERE form_id = \(form) ORDER BY from_minute
            """
        ) { row in
            try DayRow(
                from: row.int(0), to: row.int(1), kind: row.text(2), place: row.text(3), company: row.text(4),
                note: row.text(5))
        }
    }

    /// In the order of the decoder below.
    private static let columns: SQL = """
        SELECT f.id, v.template_id, f.version_id, t.layout, v.title, f.about, c.label, f.corrects,
            f.correction_reason, f.reused_from, r.number, o.locked_at, f.consented_on, f.begun_at, b.name,
            f.changed_at, h.name, f.version, f.locked_at, f.locked_by_name,
            EXISTS (SELECT 1 FROM filled_form l WHERE l.corrects = f.id AND l.locked_at IS NOT NULL),
            own.number, f.consent_note
        FROM filled_form f JOIN form_template_version v ON v.id = f.version_id
        JOIN form_template t ON t.id = v.template_id JOIN episode own ON own.id = f.episode_id
        JOIN account b ON b.id = f.begun_by JOIN account h ON h.id = f.changed_by
        LEFT JOIN form_question q ON q.version_id = v.id AND q.kind = 'about'
        LEFT JOIN form_choice c ON c.question_id = q.id AND c.code = f.about
        LEFT JOIN filled_form o ON o.id = f.reused_from LEFT JOIN episode r ON r.id = o.episode_id
        """

    private static func decode(_ row: borrowing Row) throws -> MappingForm {
        let area = try row.optionalText(6)
        return try MappingForm(
            id: row.id(0), template: row.id(1), templateVersion: row.id(2), layout: row.value(3),
            title: row.text(4) + (area.map { ": \($0)" } ?? ""), about: row.text(5),
            corrects: row.optionalID(7), correctionReason: row.text(8), reuse: reuse(row),
            begunAt: row.instant(13), begunBy: row.text(14), changedAt: row.instant(15),
            changedBy: row.text(16), version: row.int(17), lockedAt: row.optionalInstant(18),
            lockedBy: row.optionalText(19), isCorrected: row.bool(20))
    }

    private static func reuse(_ row: borrowing Row) throws -> MappingForm.Reuse? {
        guard let form = try row.optionalID(9, FilledFormID.self), let number = try row.optionalText(10),
            let locked = try row.optionalInstant(11), let consented = try row.optionalDay(12)
        else { return nil }
        return try MappingForm.Reuse(
            form: form, caseNumber: number, lockedOn: locked.day, consentedOn: consented,
            consent: row.text(22))
    }
}
