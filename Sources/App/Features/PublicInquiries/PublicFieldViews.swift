import Casework
import Web

/// The fields of the public form in one language. It never shows a field that was not asked for.
struct PublicFieldViews {
    let words: PublicWords
    let answers: PublicAnswers
    let complaints: [(PublicField, PublicComplaint)]

    func view(_ field: PublicField, isFirst: Bool = false) -> FieldView {
        let text = words.text(field)
        let complaint = complaints.first { $0.0 == field }?.1
        return FieldView(
            field.rawValue, control(field),
            words: FieldWords(
                text.heading, hint: text.help.isEmpty ? nil : text.help,
                error: complaint.map(words.sentence)),
            value: answers[field], maximumLength: field.maximumLength, autocomplete: autocomplete(field),
            hasFocus: isFirst && complaints.isEmpty)
    }

    func writer(_ chosen: PublicWriter?) -> FieldView {
        let isMissing = complaints.contains { $0.1 == .noWriter }
        return FieldView(
            PublicField.role.rawValue,
            .radios(PublicWriter.allCases.map { ($0.rawValue, words.writers[$0] ?? "") }),
            words: FieldWords(words.who, error: isMissing ? words.sentence(.noWriter) : nil),
            value: chosen?.rawValue ?? "")
    }

    /// The answer as it is read, in lines.
    func lines(_ field: PublicField) -> [String] {
        let value = answers[field]
        guard !value.isEmpty else { return [words.notAnswered] }
        if field == .protected { return [words.yes] }
        let choice = choices(field).first { $0.value == value }
        return choice.map { [$0.label] } ?? value.paragraphs
    }

    private func control(_ field: PublicField) -> FieldControl {
        switch field {
        case .phone, .personPhone: .line(.phone)
        case .born: .line(.day)
        case .story: .lines(rows: 10)
        case .protected: .check(sending: "ja")
        case .workplace, .knows, .reachedBy, .message: .radios(choices(field))
        default: .line(.text)
        }
    }

    private func choices(_ field: PublicField) -> [(value: String, label: String)] {
        switch field {
        case .workplace: PublicWriter.workplaces.map { ($0.rawValue, words.workplaces[$0] ?? "") }
        case .knows: PersonKnows.allCases.map { ($0.rawValue, words.knows[$0] ?? "") }
        case .reachedBy: ReachedBy.allCases.map { ($0.rawValue, words.reachedBy[$0] ?? "") }
        case .message: MessageAllowed.allCases.map { ($0.rawValue, words.message[$0] ?? "") }
        default: []
        }
    }

    /// The browser may help with what is the writer's own (WCAG 1.3.5).
    private func autocomplete(_ field: PublicField) -> String {
        switch field {
        case .name: "name"
        case .phone: "tel"
        case .email: "email"
        default: "off"
        }
    }
}

extension PublicReader {
    /// The answers that a question with choices takes.
    static func choices(_ field: PublicField) -> [String] {
        switch field {
        case .knows: PersonKnows.allCases.map(\.rawValue)
        case .reachedBy: ReachedBy.allCases.map(\.rawValue)
        case .message: MessageAllowed.allCases.map(\.rawValue)
        default: []
        }
    }
}
