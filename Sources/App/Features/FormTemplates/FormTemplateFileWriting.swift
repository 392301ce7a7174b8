import Casework
import Law

/// A template written as the file that it is read from.
extension FormTemplateFile {
    /// The versions of one template; nil without any.
    init?(_ versions: [FormTemplateVersion]) {
        guard let first = versions.first else { return nil }
        self.init(
            code: first.code, layout: first.layout.rawValue,
            versions: versions.map { version in
                Version(
                    number: version.number, from: version.validFrom.description, place: version.place,
                    title: version.title, lead: version.lead,
                    questions: version.questions.map(FormTemplateFile.question))
            })
    }

    private static func question(_ question: FormQuestion) -> Question {
        Question(
            code: question.code, kind: question.kind.rawValue, wording: question.wording,
            hint: question.hint.isEmpty ? nil : question.hint,
            choices: question.choices.isEmpty
                ? nil : question.choices.map { Choice(code: $0.code, label: $0.label) })
    }
}
