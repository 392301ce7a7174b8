import HTTP
import HTTPTypes

extension Context {
    /// Whether the request says itself, by fields that a page cannot forge, that it comes from a page of
    /// ours.
    var isSameOrigin: Bool {
        if let site = request.fields[FieldNames.fetchSite] { return site == "same-origin" }
        guard let origin = request.fields[.origin] else { return false }
        return origin == ownOrigin
    }

    /// Whether the request says that it comes from somewhere else (ASVS 3.5.1). Old browsers and programs say
    /// nothing; they still need the form's token.
    var isCrossOrigin: Bool {
        switch request.fields[FieldNames.fetchSite] {
        // The browser's own word, which no page can forge. Origin may then be "null", from a browser told to
        // keep its referrer, or another host than the one a proxy names to us.
        case "same-origin": return false
        case nil, "none": return request.fields[.origin].map { $0 != ownOrigin } ?? false
        default: return true
        }
    }

    /// A page of another site may link to us, but not embed or fetch us (ASVS 3.5.8).
    var isForeignFetch: Bool {
        guard let site = request.fields[FieldNames.fetchSite], site == "cross-site" else { return false }
        return request.fields[FieldNames.fetchMode] != "navigate"
    }

    /// Where this request says that the site is, without a path: what an address for other programs begins
    /// with.
    public var ownOrigin: String {
        (request.isSecure ? "https://" : "http://") + (request.fields[HTTPField.Name.host] ?? "")
    }
}

extension HTTPField.Name {
    static let host = FieldNames.name("host")
}
