import COpenSSL

/// The certificate that new connections get; it can be read anew while serving. It never touches a
/// connection that is already open: that one keeps the certificate it began with.
public final class TLSContext: Sendable {
    private let certificateFile: String
    private let keyFile: String
    private let current: Monitor<TLSConfiguration>

    /// Reads a PEM chain and its PEM key.
    public init(certificateFile: String, keyFile: String) throws(TLSError) {
        self.certificateFile = certificateFile
        self.keyFile = keyFile
        current = Monitor(try TLSConfiguration(certificateFile: certificateFile, keyFile: keyFile))
    }

    /// A sentence for the administrator if the certificate has expired or is not valid yet; serving goes on.
    public var warning: String? { configuration.warning }

    /// Reads the files again. If they cannot be used, the old certificate stays.
    public func reload() throws(TLSError) {
        let fresh = try TLSConfiguration(certificateFile: certificateFile, keyFile: keyFile)
        current.withLock { $0 = fresh }
    }

    /// Whether browsers accept the certificate for this host, a name or an address (an IPv6 one in brackets,
    /// as in `Host`).
    public func isNamed(_ host: String) -> Bool {
        let bare = host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
        return !bare.isEmpty && tls_shim_names(configuration.context, bare) == 1
    }

    private var configuration: TLSConfiguration { current.withLock { $0 } }

    func makeSession(_ descriptor: Int32) -> TLSSession? {
        TLSSession(configuration, descriptor)
    }
}
