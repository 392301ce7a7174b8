import Web

/// The password, or a code from the app, once more: one of the two is enough.
struct ConfirmationForm: FormDefinition {
    enum Value: Sendable {
        case password(String)
        case code(TypedCode)
    }

    static let title = "Bekräfta att det är du"
    static let keepsDraft = false
    static let fields = [
        FieldRule("losenord", "Lösenord", .secret, autocomplete: "current-password"),
        FieldRule(
            "kod", "Eller engångskod", .code, hint: "Om du har en app kopplad räcker det med koden.",
            autocomplete: "one-time-code"),
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let password = reader.exact("losenord")
        if !reader.text("kod").isEmpty {
            let code = TypedCode.read("kod", &reader)
            return reader.complaints.isEmpty ? code.map(Value.code) : nil
        }
        if password.isEmpty { reader.complain("losenord", "Skriv ditt lösenord, eller en kod från appen.") }
        return reader.complaints.isEmpty ? .password(password) : nil
    }
}
