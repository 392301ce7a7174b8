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

    /// Reads what `text` writes. What we wrote ourselves is not bounded again: escaped it is up to three
    /// times as long as when it came. Throws for anything else: a form that opened empty in its place would
    /// be saved over it.
    init(_ text: String) throws {
        var values: [String: String] = [:]
        let octets = Array(text.utf8)
        for field in try FormDecoder(maximumFields: .max, maximumBytes: octets.count).decode(octets) {
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
