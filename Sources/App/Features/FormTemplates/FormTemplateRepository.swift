import Casework
import Law
import SQL
import Store

/// Every statement on form templates. They are added, never changed; the schema's triggers agree.
enum FormTemplateRepository {
    /// What a version says beside its questions.
    private struct Head: Sendable {
        let template: FormTemplateID
        let id: FormTemplateVersionID
        let code: String
        let layout: FormTemplateVersion.Layout
        let number: Int
        let validFrom: Day
        let place: Int
        let title: String
        let lead: String
        let isWithdrawn: Bool
    }

    private struct Line: Sendable {
        let id: FormQuestionID
        let code: String
        let kind: FormQuestion.Kind
        let wording: String
        let hint: String
        let choice: FormChoice?
    }

    static func all(_ transaction: borrowing some Querying & ~Copyable) throws -> [StoredTemplate] {
        try heads("1 = 1", transaction).map { try stored($0, transaction) }
    }

    /// Those in force on a day, in the order they are offered; never one that was taken back.
    static func inForce(
        on day: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [StoredTemplate] {
        try inForce("v.valid_from <= \(day)", transaction)
    }

    /// The version of one template in force on a day; nil before its first.
    static func inForce(
        _ code: String, on day: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> StoredTemplate? {
        try inForce("t.code = \(code) AND v.valid_from <= \(day)", transaction).first
    }

    /// The same by the template's key.
    static func inForce(
        _ template: FormTemplateID, on day: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> StoredTemplate? {
        try inForce("t.id = \(template) AND v.valid_from <= \(day)", transaction).first
    }

    private static func inForce(
        _ condition: SQL, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [StoredTemplate] {
        let heads = try heads(condition, transaction).filter { !$0.isWithdrawn }
        let latest = Dictionary(grouping: heads, by: \.template).compactMap { _, versions in
            versions.max { ($0.validFrom, $0.number) < ($1.validFrom, $1.number) }
        }
        return try latest.sorted { ($0.place, $0.code) < ($1.place, $1.code) }.map {
            try stored($0, transaction)
        }
    }

    static func find(
        _ id: FormTemplateVersionID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> StoredTemplate? {
        try heads("v.id = \(id)", transaction).first.map { try stored($0, transaction) }
    }

    private static func heads(
        _ condition: SQL, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Head] {
        try transaction.all(
            """
            SELECT t.id, v.id, t.code, t.layout, v.number, v.valid_from, v.place, v.title, v.lead,
                i.withdrawn_at IS NOT NULL
            FROM form_template t JOIN form_template_version v ON v.template_id = t.id
            LEFT JOIN form_template_installation i ON i.version_id = v.id
            WHERE \(condition) ORDER BY v.place, t.code, v.number
            """
        ) { row in
            try Head(
                template: row.id(0), id: row.id(1), code: row.text(2), layout: row.value(3),
                number: row.int(4), validFrom: row.day(5), place: row.int(6), title: row.text(7),
                lead: row.text(8),
                isWithdrawn: row.bool(9))
        }
    }

    private static func stored(
        _ head: Head, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> StoredTemplate {
        let lines = try lines(of: head.id, transaction)
        var questions: [FormQuestion] = [], keys: [String: FormQuestionID] = [:]
        for line in lines where keys[line.code] == nil {
            keys[line.code] = line.id
            let choices = lines.filter { $0.id == line.id }.compactMap(\.choice)
            let question = FormQuestion(
                code: line.code, kind: line.kind, wording: line.wording, hint: line.hint, choices: choices)
            guard let question else { throw MissingRecord.formTemplate }
            questions.append(question)
        }
        let version = FormTemplateVersion(
            code: head.code, layout: head.layout, number: head.number, validFrom: head.validFrom,
            place: head.place, title: head.title, lead: head.lead, questions: questions)
        guard let version else { throw MissingRecord.formTemplate }
        return StoredTemplate(template: head.template, id: head.id, version: version, questions: keys)
    }

    private static func lines(
        of version: FormTemplateVersionID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Line] {
        try transaction.all(
            """
            SELECT q.id, q.code, q.kind, q.wording, q.hint, c.code, c.label
            FROM form_question q LEFT JOIN form_choice c ON c.question_id = q.id
            WHERE q.version_id = \(version) ORDER BY q.position, c.position
            """
        ) { row in
            let label = try row.optionalText(6)
            return try Line(
                id: row.id(0), code: row.text(1), kind: row.value(2), wording: row.text(3), hint: row.text(4),
                choice: row.optionalText(5).flatMap { code in
                    label.map { FormChoice(code: code, label: $0) }
                })
        }
    }
}
