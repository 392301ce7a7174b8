import Web

/// A change of one's own password: the old one and the new, twice so that a slip of the finger does not lock
/// the owner out.
struct PasswordForm: FormDefinition {
    struct Value: Sendable {
        let old: String
        let new: String
    }

    static let title = "Byt lösenord"
    static let keepsDraft = false
    static let fields = [
        FieldRule("losenord", "Nuvarande lösenord", .secret, autocomplete: "current-password"),
        NewPassword.rule, NewPassword.again,
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let old = reader.exact("losenord")
        if old.isEmpty { reader.complain("losenord", "Skriv det lösenord du har nu.") }
        let new = NewPassword.read(&reader)
        return reader.complaints.isEmpty ? Value(old: old, new: new) : nil
    }
}

/// An activation: the one-time code from the administrator, and a password of one's own choice.
struct ActivationForm: FormDefinition {
    struct Value: Sendable {
        let code: String
        let password: String
    }

    static let title = "Aktivera ditt konto"
    static let keepsDraft = false
    static let fields = [
        FieldRule(
            "kod", "Aktiveringskod", .line,
            hint: "Den du har fått av din administratör. Den gäller i 24 timmar.",
            maximumLength: 100),
        NewPassword.rule, NewPassword.again,
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let code = reader.text("kod", orSay: "Skriv aktiveringskoden.")
        let password = NewPassword.read(&reader)
        return reader.complaints.isEmpty ? Value(code: code, password: password) : nil
    }
}

/// The two fields for a new password. What it must be like depends on whose it is: `PasswordRules`.
enum NewPassword {
    static let rule = FieldRule(
        "nytt", "Nytt lösenord", .secret,
        hint:
            "Minst \(PasswordRules.minimumCharacters) tecken. "
            + "Fyra ord som inte hör ihop är bra och lätt att minnas.",
        autocomplete: "new-password")
    static let again = FieldRule("igen", "Nytt lösenord en gång till", .secret, autocomplete: "new-password")

    static func read(_ reader: inout FormReader) -> String {
        let password = reader.exact("nytt")
        if password.isEmpty {
            reader.complain("nytt", "Skriv ett nytt lösenord.")
        } else if !password.utf8.elementsEqual(reader.exact("igen").utf8) {
            reader.complain("igen", "De två lösenorden är inte lika. Skriv samma en gång till.")
        }
        return password
    }
}
