import HTTP
import HTTPTypes

/// The cookies there are, and their names and guards (ASVS 3.3). Over TLS they carry the `__Host-` prefix; on
/// loopback without TLS the browser would refuse that, so there they go without.
public enum SessionCookies {
    /// The session's token.
    static let session = "steget"
    /// Ties the log-in form to this browser before there is a session.
    static let visitor = "steget-besok"
    /// The key of a form that met an expired session.
    static let held = "steget-sparat"

    static func read(_ name: String, from request: Request) -> String? {
        Cookies.value(named: full(name, isSecure: request.isSecure), in: request.fields)
    }

    /// Nil only if the value could not stand in a cookie; ours are all base64url.
    static func set(
        _ name: String, _ value: String, for request: Request, seconds: Int? = nil
    ) -> HTTPField? {
        SetCookie(
            name: full(name, isSecure: request.isSecure), value: value, maximumAge: seconds, sameSite: .lax,
            isSecure: request.isSecure
        )?.field
    }

    static func clear(_ name: String, for request: Request) -> HTTPField? {
        set(name, "", for: request, seconds: 0)
    }

    private static func full(_ name: String, isSecure: Bool) -> String {
        isSecure ? "__Host-" + name : name
    }
}

extension Response {
    /// The same response with one more cookie.
    func setting(cookie: HTTPField?) -> Response {
        guard let cookie else { return self }
        var response = self
        response.fields.append(cookie)
        return response
    }
}
