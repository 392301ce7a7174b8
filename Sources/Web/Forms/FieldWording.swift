extension FieldRule {
    /// What was chosen or typed, in the words that the form showed.
    public func words(for value: String) -> String {
        switch kind {
        case .oneOf(let choices), .select(let choices): choices.first { $0.value == value }?.label ?? value
        case .pick(let choices): choices.first { $0.value == value }?.label ?? "Vald"
        case .check: value == "ja" ? "Ja" : value
        case .line, .lines, .day, .time, .phone, .email, .number, .personalNumber, .secret, .code, .file:
            value
        }
    }
}
