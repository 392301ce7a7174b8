import Casework
import Law
import SQL
import Store

/// Writes forms while they are drafts. What is locked never changes; the schema's triggers agree.
enum MappingFormWritingRepository {
    /// A form that is to be filled in, and where its answers begin.
    struct Beginning: Sendable {
        let id: FilledFormID
        let version: FormTemplateVersionID
        let about: String
        var corrects: FilledFormID?
        var correctionReason = ""
        var reusedFrom: FilledFormID?
        var consent: Consent?
    }

    /// The person's yes to using earlier answers.
    struct Consent: Sendable {
        let day: Day
        let how: String
    }

    static func insert(
        _ form: Beginning, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO filled_form (id, episode_id, version_id, about, corrects, correction_reason,
                reused_from, consented_on, consent_note, begun_at, begun_by, changed_at, changed_by)
            VALUES (\(form.id), \(grant.episodeID), \(form.version), \(form.about), \(form.corrects),
                \(form.correctionReason), \(form.reusedFrom), \(form.consent?.day),
                \(form.consent?.how ?? ""), \(transaction.now), \(grant.actor.accountID),
                \(transaction.now), \(grant.actor.accountID))
            """)
    }

    /// False if it was changed or locked meanwhile.
    static func touch(
        _ id: FilledFormID, version: Int, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try transaction.run(
            """
            UPDATE filled_form SET changed_at = \(transaction.now), changed_by = \(grant.actor.accountID),
                version = version + 1
            WHERE id = \(id) AND version = \(version) AND locked_at IS NULL
            """) == 1
    }

    static func lock(
        _ id: FilledFormID, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            UPDATE filled_form SET locked_at = \(transaction.now), locked_by = \(grant.actor.accountID),
                locked_by_name = \(grant.actor.name)
            WHERE id = \(id)
            """)
    }

    /// All answers of a draft, in place of those that were there.
    static func replace(
        _ answers: FormAnswers, in form: FilledFormID, of template: StoredTemplate,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run("DELETE FROM filled_answer WHERE form_id = \(form)")
        for question in template.version.answered {
            let value = answers[question.code]
            guard !value.isEmpty, let key = template.questions[question.code] else { continue }
            let isChoice = question.kind == .choice
            try transaction.run(
                """
                INSERT INTO filled_answer (form_id, question_id, words, choice)
                VALUES (\(form), \(key), \(isChoice ? "" : value), \(isChoice ? value : nil))
                """)
        }
    }

    static func replace(
        _ rows: [DayRow], in form: FilledFormID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run("DELETE FROM day_block WHERE form_id = \(form)")
        for row in rows {
            try transaction.run(
                """
                INSERT INTO day_block (form_id, from_minute, to_minute, kind, place, company, note)
                VALUES (\(form), \(row.from), \(row.to), \(row.kind), \(row.place), \(row.company),
                    \(row.note))
                """)
        }
    }
}
