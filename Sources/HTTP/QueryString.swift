/// The part of an address after `?`. It never carries personal data in addresses of ours (ASVS 14.2.1).
public enum QueryString {
    /// Few and short: a query holds a page number or a filter, not a form.
    public static let decoder = FormDecoder(maximumFields: 50, maximumBytes: 8 * 1024)

    /// - Parameter query: undecoded, without `?`.
    public static func decode(_ query: String) throws(FormError) -> [FormField] {
        try decoder.decode(Array(query.utf8))
    }

    /// `a=1&b=2`, each part percent-encoded; decoding it gives the same fields.
    public static func encode(_ fields: [FormField]) -> String {
        fields.map { PercentEncoding.encode($0.name) + "=" + PercentEncoding.encode($0.value) }
            .joined(separator: "&")
    }
}
