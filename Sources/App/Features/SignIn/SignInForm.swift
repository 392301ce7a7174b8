import Web

/// Name and password. Its fields' names are fixed from outside (the contract): `anvandarnamn`, `losenord`.
struct SignInForm: FormDefinition {
    struct Value: Sendable {
        let username: String
        let password: String
    }

    static let title = "Logga in"
    static let keepsDraft = false
    static let fields = [
        FieldRule("anvandarnamn", "Användarnamn", .line, maximumLength: 100, autocomplete: "username"),
        FieldRule("losenord", "Lösenord", .secret, autocomplete: "current-password"),
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let username = reader.text("anvandarnamn", orSay: "Skriv ditt användarnamn.")
        let password = reader.exact("losenord")
        if password.isEmpty { reader.complain("losenord", "Skriv ditt lösenord.") }
        return reader.complaints.isEmpty
            ? Value(username: Username.folded(username), password: password) : nil
    }
}

/// The second step: six digits from the app, or a recovery code.
struct SignInCodeForm: FormDefinition {
    static let title = "Engångskod"
    static let keepsDraft = false
    static let fields = [
        FieldRule(
            "kod", "Engångskod", .code, hint: "Sex siffror från din app, eller en av dina reservkoder.",
            autocomplete: "one-time-code")
    ]

    static func read(_ reader: inout FormReader) -> TypedCode? {
        TypedCode.read("kod", &reader)
    }
}

/// A one-time code as typed: spaces and hyphens are only there to be read by. It never guesses at a wrong
/// length.
enum TypedCode: Sendable, Equatable {
    case app(String)
    case recovery(String)

    init?(_ text: String) {
        let digits = text.filter { $0 != " " && $0 != "-" }
        guard digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
            return nil
        }
        switch digits.utf8.count {
        case 6: self = .app(digits)
        case RecoveryCodes.digits: self = .recovery(digits)
        default: return nil
        }
    }

    static func read(_ field: String, _ reader: inout FormReader) -> TypedCode? {
        let text = reader.text(field, orSay: "Skriv koden som står i din app just nu.")
        guard !text.isEmpty else { return nil }
        let code = TypedCode(text)
        if code == nil {
            reader.complain(
                field,
                "En engångskod är sex siffror. En reservkod är \(RecoveryCodes.digits) siffror. "
                    + "Kontrollera och skriv igen.")
        }
        return code
    }
}
