import HTTPTypes

/// The fields on every response, errors and static files included (`robustness.md` A5). Nothing inline,
/// nothing from elsewhere, nowhere to be framed.
public enum StandardFields {
    public static func every(isSecure: Bool) -> HTTPFields {
        var fields: HTTPFields = [
            .contentSecurityPolicy: policy,
            .xContentTypeOptions: "nosniff",
        ]
        fields.append(HTTPField(name: Name.referrerPolicy, value: "same-origin"))
        fields.append(HTTPField(name: Name.openerPolicy, value: "same-origin"))
        fields.append(HTTPField(name: Name.resourcePolicy, value: "same-origin"))
        let without = "camera=(), geolocation=(), microphone=()"
        fields.append(HTTPField(name: Name.permissionsPolicy, value: without))
        if isSecure {
            let year = "max-age=31536000; includeSubDomains"
            fields.append(HTTPField(name: .strictTransportSecurity, value: year))
        }
        return fields
    }

    private static let policy = "default-src 'none'; script-src 'self'; style-src 'self'; "
        + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'"

    private enum Name {
        static let referrerPolicy = FieldNames.name("referrer-policy")
        static let openerPolicy = FieldNames.name("cross-origin-opener-policy")
        static let resourcePolicy = FieldNames.name("cross-origin-resource-policy")
        static let permissionsPolicy = FieldNames.name("permissions-policy")
    }
}

/// Field names that swift-http-types does not list.
enum FieldNames {
    static let fetchSite = name("sec-fetch-site")
    static let fetchMode = name("sec-fetch-mode")
    static let clearSiteData = name("clear-site-data")

    /// A name written in the source; one that is no token would be a defect that every test of a response
    /// shows.
    static func name(_ text: String) -> HTTPField.Name {
        HTTPField.Name(text) ?? .expires
    }
}
