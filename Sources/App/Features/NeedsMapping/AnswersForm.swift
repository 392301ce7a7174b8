import Casework
import Web

/// The answers to a template's questions, by place: the words are the version's, and the page puts them in.
/// What was typed is judged by the version that the form was begun with.
struct AnswersForm: FormDefinition {
    struct Value: Sendable {
        let slots: AnswerSlots
        let locks: Bool
    }

    static let title = "Formulär i kartläggningen"
    static let locks = "klar"

    static let fields: [FieldRule] =
        (1...FormTemplateVersion.mostQuestions).flatMap(AnswerSlots.rules)
        + [FieldRule(locks, "Lås formuläret", .check)]

    static func read(_ reader: inout FormReader) -> Value? {
        let slots = AnswerSlots(&reader, count: FormTemplateVersion.mostQuestions)
        return reader.complaints.isEmpty ? Value(slots: slots, locks: reader.isChecked(locks)) : nil
    }
}

/// The places of a form's answers: for each question one for long text, one for a line and one for a choice,
/// of which its kind uses one.
struct AnswerSlots: Sendable {
    private let values: [String: String]

    static func rules(_ place: Int) -> [FieldRule] {
        [
            FieldRule("text\(place)", "Svar \(place)", .lines(rows: 3), maximumLength: 10_000),
            FieldRule("rad\(place)", "Svar \(place)", .line, maximumLength: 200),
            FieldRule("val\(place)", "Svar \(place)", .select([])),
        ]
    }

    init(_ reader: inout FormReader, count: Int) {
        var values: [String: String] = [:]
        for rule in (1...count).flatMap(AnswerSlots.rules) { values[rule.name] = reader.text(rule.name) }
        self.values = values
    }

    /// The field of each question that has an answer, in the version's order.
    static func fields(of version: FormTemplateVersion) -> [(question: FormQuestion, field: String)] {
        version.answered.enumerated().map { index, question in
            switch question.kind {
            case .choice: (question, "val\(index + 1)")
            case .line, .year: (question, "rad\(index + 1)")
            case .text, .about, .column: (question, "text\(index + 1)")
            }
        }
    }

    func answers(to version: FormTemplateVersion) -> FormAnswers {
        let answers = AnswerSlots.fields(of: version).map { ($0.question.code, values[$0.field] ?? "") }
        return FormAnswers(Dictionary(answers) { first, _ in first })
    }

    static func values(_ answers: FormAnswers, of version: FormTemplateVersion) -> [String: String] {
        let values = fields(of: version).map { ($0.field, answers[$0.question.code]) }
        return Dictionary(values) { first, _ in first }
    }

    static func wording(_ version: FormTemplateVersion) -> [String: FieldRule.Wording] {
        let wording = fields(of: version).map {
            ($0.field, FieldRule.Wording($0.question.wording, hint: $0.question.hint))
        }
        return Dictionary(wording) { first, _ in first }
    }

    static func choices(_ version: FormTemplateVersion) -> [String: [FieldRule.Choice]] {
        let choices = fields(of: version).filter { $0.question.kind == .choice }.map {
            ($0.field, $0.question.choices.fieldChoices)
        }
        return Dictionary(choices) { first, _ in first }
    }

    /// The sentences of problems, each at its question's field.
    static func complaints(
        _ problems: [(code: String, sentence: String)], in version: FormTemplateVersion
    ) -> [Complaint] {
        let fields = fields(of: version)
        return problems.compactMap { problem in
            fields.first { $0.question.code == problem.code }.map {
                Complaint(field: $0.field, sentence: problem.sentence)
            }
        }
    }
}

extension [FormChoice] {
    var fieldChoices: [FieldRule.Choice] { map { FieldRule.Choice(value: $0.code, label: $0.label) } }
}
