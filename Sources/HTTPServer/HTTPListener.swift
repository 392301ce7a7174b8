public import Sockets

/// A listening socket and what is spoken on it.
public struct HTTPListener: Sendable {
    public enum Kind: Sendable {
        /// HTTP without protection: on loopback, or behind a proxy that has it.
        case plain
        case tls(TLSContext)
        /// Answers GET and HEAD with 308 to the same path over TLS on `port`, where `isOurs` knows the host,
        /// and all else with 403. Nothing sent here ever reaches the responder (ASVS 12.2.1).
        case redirectToTLS(port: Int, isOurs: @Sendable (String) -> Bool)
    }

    public let listener: Listener
    public let kind: Kind

    public init(_ listener: Listener, _ kind: Kind = .plain) {
        self.listener = listener
        self.kind = kind
    }

    var tls: TLSContext? {
        if case .tls(let context) = kind { context } else { nil }
    }
}
