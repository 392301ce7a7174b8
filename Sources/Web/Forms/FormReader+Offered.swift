extension FormReader {
    /// One of those that the form offers; another value of the type is answered as no choice of it.
    public mutating func choice<Value: RawRepresentable<String> & Equatable>(
        _ field: String, among offered: [Value], orSay sentence: String
    ) -> Value? {
        guard let value = choice(field, Value.self, orSay: sentence) else { return nil }
        guard offered.contains(value) else {
            complain(field, "Välj ett av alternativen.")
            return nil
        }
        return value
    }
}
