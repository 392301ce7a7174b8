import Casework
import SQL
import Store

extension FormTemplateRepository {
    /// Adds a version with its questions and their choices.
    static func insert(
        _ template: FormTemplateVersion, id: FormTemplateVersionID, _ transaction: borrowing WriteTransaction
    ) throws {
        let parent = try parent(of: template, transaction)
        try transaction.run(
            """
            INSERT INTO form_template_version (id, template_id, number, valid_from, place, title, lead,
                questions, made_at)
            VALUES (\(id), \(parent), \(template.number), \(template.validFrom), \(template.place),
                \(template.title), \(template.lead), \(template.questions.count), \(transaction.now))
            """)
        for (index, question) in template.questions.enumerated() {
            try insert(question, position: index + 1, of: id, transaction)
        }
    }

    /// The template that versions belong to; made with the first of them.
    private static func parent(
        of version: FormTemplateVersion, _ transaction: borrowing WriteTransaction
    ) throws -> FormTemplateID {
        let known = try transaction.first("SELECT id FROM form_template WHERE code = \(version.code)") {
            try $0.id(0, FormTemplateID.self)
        }
        if let known { return known }
        let id: FormTemplateID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO form_template (id, code, layout) VALUES (\(id), \(version.code), \(version.layout))
            """)
        return id
    }

    private static func insert(
        _ question: FormQuestion, position: Int, of version: FormTemplateVersionID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let id: FormQuestionID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO form_question (id, version_id, position, code, kind, wording, hint)
            VALUES (\(id), \(version), \(position), \(question.code), \(question.kind), \(question.wording),
                \(question.hint))
            """)
        for (index, choice) in question.choices.enumerated() {
            try transaction.run(
                """
                INSERT INTO form_choice (question_id, position, code, label)
                VALUES (\(id), \(index + 1), \(choice.code), \(choice.label))
                """)
        }
    }
}
