/// Why a certificate cannot be used. It never quotes the key.
public enum TLSError: Error, Sendable, Equatable, CustomStringConvertible {
    case certificateUnreadable(file: String, reason: String)
    case keyUnreadable(file: String, reason: String)
    case keyDoesNotMatch(certificate: String, key: String)
    case unavailable(reason: String)

    /// One sentence for the administrator.
    public var description: String {
        switch self {
        case .certificateUnreadable(let file, let reason):
            "Certifikatet i \(file) går inte att läsa: \(reason)."
        case .keyUnreadable(let file, let reason):
            "Nyckeln i \(file) går inte att läsa (den måste vara i PEM-format och utan lösenord): \(reason)."
        case .keyDoesNotMatch(let certificate, let key):
            "Nyckeln i \(key) hör inte ihop med certifikatet i \(certificate)."
        case .unavailable(let reason): "TLS går inte att ställa in: \(reason)."
        }
    }
}
