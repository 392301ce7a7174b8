import Web

/// The first code from a new app: it shows that the app and the server agree. A recovery code does not do
/// here.
struct SecondFactorForm: FormDefinition {
    static let title = "Koppla en engångskodsapp"
    static let keepsDraft = false
    static let fields = [
        FieldRule("kod", "Kod från appen", .code, hint: "Sex siffror.", autocomplete: "one-time-code")
    ]

    static func read(_ reader: inout FormReader) -> String? {
        guard let code = TypedCode.read("kod", &reader) else { return nil }
        guard case .app(let digits) = code else {
            reader.complain("kod", "Skriv de sex siffrorna som appen visar just nu.")
            return nil
        }
        return digits
    }
}

/// A question before something that cannot be undone: nothing to fill in, only to go through with.
struct AssuranceForm: FormDefinition {
    static let title = "Bekräfta"
    static let keepsDraft = false
    static let fields: [FieldRule] = []

    static func read(_ reader: inout FormReader) -> Bool? { true }
}
