import HTTP
import HTTPTypes

extension Context {
    /// Whether the request says itself, by fields that a page cannot forge, that it comes from a page of
    /// ours.
    var isSameOrigin: Bool {
        if let site = request.fields[FieldNames.fetchSite] { return site == "same-origin" }
        guard let origin = request.fields[.origin] else { return false }
        return origin == expectedOrigin
    }

    /// Whether the request says that it comes from somewhere else (ASVS 3.5.1). Old browsers and programs say
    /// nothing; they still need the form's token.
    var isCrossOrigin: Bool {
        let site = request.fields[FieldNames.fetchSite]
        if let site, site != "same-origin", site != "none" { return true }
        guard let origin = request.fields[.origin] else { return false }
        // A browser told to keep its referrer sends "null" from our own pages too. The other field, which no
        // page can forge, then says that the page is ours.
        if origin == "null", site == "same-origin" { return false }
        return origin != expectedOrigin
    }

    /// A page of another site may link to us, but not embed or fetch us (ASVS 3.5.8).
    var isForeignFetch: Bool {
        guard let site = request.fields[FieldNames.fetchSite], site == "cross-site" else { return false }
        return request.fields[FieldNames.fetchMode] != "navigate"
    }

    private var expectedOrigin: String {
        (request.isSecure ? "https://" : "http://") + (request.fields[HTTPField.Name.host] ?? "")
    }
}

extension HTTPField.Name {
    static let host = FieldNames.name("host")
}
