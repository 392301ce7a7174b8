/// From a form's rule and its state to the field as it is shown.
extension FieldView {
    /// The `id` of a field's control, where the error summary leads.
    static func id(_ field: String) -> String { field }

    /// - Parameter isFirst: typing may begin here at once, unless something in the form is wrong.
    init(_ rule: FieldRule, in state: FormState, isFirst: Bool) {
        let colliding = state.theirs(rule.name).map { theirs in
            CollidingText(author: state.otherAuthor, text: rule.kind.words(for: theirs))
        }
        self.init(
            rule.name, rule.kind.control,
            words: FieldWords(
                rule.label, hint: rule.hint.isEmpty ? nil : rule.hint, error: state.complaint(rule.name)),
            value: rule.isSecret ? "" : state.value(rule.name),
            maximumLength: rule.kind.tellsLength ? rule.maximumLength : nil,
            autocomplete: rule.autocomplete, hasFocus: isFirst && state.occasion == .fresh,
            colliding: colliding)
    }
}

extension FormState {
    /// Who saved in between, by name.
    fileprivate var otherAuthor: String {
        guard case .conflict(_, let name) = occasion else { return "" }
        return name
    }
}

extension FieldRule.Kind {
    fileprivate var control: FieldControl {
        switch self {
        case .line: .line(.text)
        case .lines(let rows): .lines(rows: rows)
        case .day: .line(.day)
        case .time: .line(.time)
        case .phone: .line(.phone)
        case .email: .line(.email)
        case .number: .line(.number)
        case .personalNumber: .line(.personalNumber)
        case .oneOf(let choices): .radios(choices.map { ($0.value, $0.label) })
        case .select(let choices): .select(choices.map { ($0.value, $0.label) })
        case .check: .check(sending: FieldView.checked)
        case .pick(let choices): .check(sending: choices.first?.value ?? "")
        case .secret: .line(.secret)
        case .code: .line(.code)
        case .file(let rule): .file(accept: rule.extensions, maximum: rule.maximumOctets)
        }
    }

    /// Long texts tell when they come near their bound; a password's length is nobody's business.
    fileprivate var tellsLength: Bool {
        switch self {
        case .line, .lines: true
        case .day, .time, .phone, .email, .number, .personalNumber, .oneOf, .select, .check, .pick, .secret,
             .code, .file:
            false
        }
    }

    /// A saved value as it would be read aloud: the label of a choice, yes or no for a box.
    fileprivate func words(for value: String) -> String {
        switch self {
        case .oneOf(let choices), .select(let choices), .pick(let choices):
            choices.first { $0.value == value }?.label ?? "inget valt"
        case .check: value == FieldView.checked ? "Ja" : "Nej"
        case .line, .lines, .day, .time, .phone, .email, .number, .personalNumber, .secret, .code, .file:
            value.isEmpty ? "inget skrivet" : value
        }
    }
}
