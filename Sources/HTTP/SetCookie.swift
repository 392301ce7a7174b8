import HTTPTypes

/// A cookie that the client is asked to keep (RFC 6265 §4.1). It never has a `Domain`, and always `HttpOnly`
/// and `Path=/`: no script of ours reads one.
public struct SetCookie: Sendable, Equatable {
    public enum SameSite: String, Sendable {
        case lax = "Lax"
        case strict = "Strict"
    }

    public let name: String
    public let value: String
    /// Seconds; nil ends it with the browser, 0 removes it.
    public let maximumAge: Int?
    public let sameSite: SameSite
    public let isSecure: Bool

    /// - Returns: nil if the name is no token, the value holds what no cookie may, the two are 4096 octets or
    ///   more, or the name begins with `__Host-` or `__Secure-` and the cookie is not secure.
    public init?(name: String, value: String, maximumAge: Int? = nil, sameSite: SameSite, isSecure: Bool) {
        let isPrefixed = name.hasPrefix("__Host-") || name.hasPrefix("__Secure-")
        guard !name.isEmpty, name.utf8.allSatisfy({ ByteSet.token.contains($0) }),
            value.utf8.allSatisfy({ ByteSet.cookieValue.contains($0) }),
            name.utf8.count + value.utf8.count < 4096, isSecure || !isPrefixed
        else { return nil }
        self.name = name
        self.value = value
        self.maximumAge = maximumAge
        self.sameSite = sameSite
        self.isSecure = isSecure
    }

    public var field: HTTPField {
        var text = "\(name)=\(value); Path=/; HttpOnly; SameSite=\(sameSite.rawValue)"
        if isSecure { text += "; Secure" }
        if let maximumAge { text += "; Max-Age=\(max(0, maximumAge))" }
        return HTTPField(name: .setCookie, value: text)
    }
}
