import HTTP

/// What was typed in a form, as one text for the store: the fields url-encoded, with the form's base beside
/// them. It never holds a secret field: `FormDescription.keepable` has taken those out.
struct DraftText: Sendable {
    let values: [String: String]
    let base: String

    init(values: [String: String], base: String) {
        self.values = values
        self.base = base
    }

    /// Reads what `text` writes; a draft that cannot be read is empty, so that its form still opens.
    init(_ text: String) {
        var values: [String: String] = [:]
        for field in (try? FormDecoder(limits: Limits()).decode(Array(text.utf8))) ?? [] {
            values[field.name] = field.value
        }
        base = values.removeValue(forKey: PostedForm.Hidden.base) ?? ""
        self.values = values
    }

    var text: String {
        var fields = values.sorted { $0.key < $1.key }.map { FormField(name: $0.key, value: $0.value) }
        fields.append(FormField(name: PostedForm.Hidden.base, value: base))
        return QueryString.encode(fields)
    }
}
