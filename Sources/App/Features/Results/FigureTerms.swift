import Casework
import SQL
import Store

/// The words for what figures are counted by: why support ended, and what the start profile can be answered
/// with. They are data, and change with their versions.
struct FigureTerms: Sendable {
    struct Choice: Sendable {
        let question: String
        let code: String
        let label: String
    }

    let reasons: [SupportEndReason]
    /// In the order of the form; of each code the latest words.
    let choices: [Choice]

    init(reasons: [SupportEndReason] = [], choices: [Choice] = []) {
        (self.reasons, self.choices) = (reasons, choices)
    }

    init(_ transaction: borrowing some Querying & ~Copyable) throws {
        reasons = try EndingTermsRepository.reasons(transaction)
        choices = try transaction.all(
            """
            SELECT q.code, c.code, c.label FROM form_template t
            JOIN form_template_version v ON v.template_id = t.id JOIN form_question q ON q.version_id = v.id
            JOIN form_choice c ON c.question_id = q.id
            WHERE t.code = \(ProfileFile.template) AND v.number = (SELECT max(w.number)
              FROM form_template_version w JOIN form_question n ON n.version_id = w.id
              JOIN form_choice k ON k.question_id = n.id
              WHERE w.template_id = t.id AND n.code = q.code AND k.code = c.code)
            ORDER BY q.position, c.position
            """
        ) { try Choice(question: $0.text(0), code: $0.text(1), label: $0.text(2)) }
    }

    func label(_ question: String, _ code: String) -> String {
        choices.first { $0.question == question && $0.code == code }?.label ?? FigureCategory.unanswered
    }
}
