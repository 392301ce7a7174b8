import COpenSSL
import Glibc

/// OpenSSL's context for one certificate: made whole, then only read. It never changes after `init`, which
/// is why threads may share it; a new certificate is a new configuration.
final class TLSConfiguration: @unchecked Sendable {
    let context: OpaquePointer
    /// A sentence for the administrator if the certificate can be loaded but browsers will refuse it.
    let warning: String?

    /// ASVS 12.1.1, 12.1.2: TLS 1.2 and 1.3, forward secrecy and authenticated encryption only.
    private static let suites12 = "ECDHE+AESGCM:ECDHE+CHACHA20"
    private static let suites13 = "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256"
    private static let sessions = 4096
    private static let sessionSeconds = 3600

    init(certificateFile: String, keyFile: String) throws(TLSError) {
        ERR_clear_error()
        guard let context = SSL_CTX_new(TLS_server_method()) else {
            throw .unavailable(reason: TLSConfiguration.lastReason)
        }
        do throws(TLSError) {
            try TLSConfiguration.harden(context)
            try TLSConfiguration.load(certificateFile, keyFile, into: context)
        } catch {
            SSL_CTX_free(context)
            throw error
        }
        self.context = context
        warning = TLSConfiguration.warning(context, certificateFile)
    }

    deinit { SSL_CTX_free(context) }

    private static func harden(_ context: OpaquePointer) throws(TLSError) {
        let name = Array("steget".utf8)
        guard tls_shim_versions(context, TLS1_2_VERSION, TLS1_3_VERSION) == 1,
              SSL_CTX_set_cipher_list(context, suites12) == 1,
              SSL_CTX_set_ciphersuites(context, suites13) == 1,
              tls_shim_groups(context, "X25519:P-256:P-384") == 1,
              SSL_CTX_set_session_id_context(context, name, UInt32(name.count)) == 1
        else { throw .unavailable(reason: lastReason) }
        tls_shim_options(context)
        tls_shim_mode(context)
        tls_shim_never_ask(context)
        tls_shim_offer_http1(context)
        tls_shim_session_cache(context, sessions)
        SSL_CTX_set_timeout(context, sessionSeconds)
        // One is enough for a browser that keeps its connection; more are only work at each handshake.
        SSL_CTX_set_num_tickets(context, 1)
    }

    private static func load(
        _ certificateFile: String, _ keyFile: String, into context: OpaquePointer
    ) throws(TLSError) {
        guard SSL_CTX_use_certificate_chain_file(context, certificateFile) == 1 else {
            throw .certificateUnreadable(file: certificateFile, reason: lastReason)
        }
        guard SSL_CTX_use_PrivateKey_file(context, keyFile, SSL_FILETYPE_PEM) == 1 else {
            if tls_shim_is_key_mismatch(tls_shim_last_error()) == 1 {
                throw .keyDoesNotMatch(certificate: certificateFile, key: keyFile)
            }
            throw .keyUnreadable(file: keyFile, reason: lastReason)
        }
        guard SSL_CTX_check_private_key(context) == 1 else {
            throw .keyDoesNotMatch(certificate: certificateFile, key: keyFile)
        }
    }

    private static func warning(_ context: OpaquePointer, _ file: String) -> String? {
        guard let certificate = tls_shim_certificate(context) else { return nil }
        if tls_shim_is_expired(certificate) == 1 {
            return "Certifikatet i \(file) har gått ut. Webbläsare kommer att varna."
        }
        if tls_shim_is_not_yet_valid(certificate) == 1 {
            return "Certifikatet i \(file) har inte börjat gälla än. Webbläsare kommer att varna."
        }
        return nil
    }

    private static var lastReason: String {
        guard let text = ERR_reason_error_string(tls_shim_last_error()) else { return "okänt fel" }
        return String(cString: text)
    }
}
