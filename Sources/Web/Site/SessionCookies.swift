import HTTP
import HTTPTypes

/// The cookies there are, and their names and guards (ASVS 3.3). Over TLS they carry the `__Host-` prefix; on loopback without
/// TLS the browser would refuse that, so there they go without.
public enum SessionCookies {
    /// The session's token.
    static let session = "steget"
    /// Ties the log-in form to this browser before there is a session.
    static let visitor = "steget-besok"
    /// The key of a form that met an expired session.
    static let held = "steget-sparat"

    static func read(_ name: String, from request: Request) -> String? {
        let values = Cookies.parse(request.fields).filter { $0.name == full(name, isSecure: request.isSecure) }
        return values.count == 1 ? values.first?.value : nil
    }

    static func set(_ name: String, _ value: String, for request: Request, seconds: Int? = nil) -> String {
        SetCookie(
            name: full(name, isSecure: request.isSecure), value: value, path: "/", maxAge: seconds,
            isSecure: request.isSecure, isHTTPOnly: true, sameSite: .lax
        ).text
    }

    static func clear(_ name: String, for request: Request) -> String {
        set(name, "", for: request, seconds: 0)
    }

    private static func full(_ name: String, isSecure: Bool) -> String {
        isSecure ? "__Host-" + name : name
    }
}

extension Response {
    /// The same response with one more cookie.
    func setting(cookie: String) -> Response {
        var response = self
        response.fields.append(HTTPField(name: .setCookie, value: cookie))
        return response
    }
}
