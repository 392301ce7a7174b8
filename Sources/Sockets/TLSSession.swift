import COpenSSL
import Glibc

/// One TLS connection's state in OpenSSL. It never leaves its event loop's thread: OpenSSL's error queue is
/// per thread, and two threads on one `SSL` lose data.
final class TLSSession {
    private let ssl: OpaquePointer
    /// After a fatal error OpenSSL forbids even `SSL_shutdown`.
    private var isBroken = false

    init?(_ configuration: TLSConfiguration, _ descriptor: Int32) {
        ERR_clear_error()
        guard let ssl = SSL_new(configuration.context) else { return nil }
        guard SSL_set_fd(ssl, descriptor) == 1 else {
            SSL_free(ssl)
            return nil
        }
        SSL_set_accept_state(ssl)
        self.ssl = ssl
    }

    deinit { SSL_free(ssl) }

    func handshake() -> ByteStream.Outcome {
        ERR_clear_error()
        let status = SSL_do_handshake(ssl)
        return status == 1 ? .bytes(0) : outcome(of: status)
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) -> ByteStream.Outcome {
        ERR_clear_error()
        let status = SSL_read(ssl, buffer.baseAddress, Int32(clamping: buffer.count))
        return status > 0 ? .bytes(Int(status)) : outcome(of: status)
    }

    /// What could not be written must be offered again from the same octet on, and at least as many.
    func write(_ buffer: UnsafeRawBufferPointer) -> ByteStream.Outcome {
        ERR_clear_error()
        let status = SSL_write(ssl, buffer.baseAddress, Int32(clamping: buffer.count))
        return status > 0 ? .bytes(Int(status)) : outcome(of: status)
    }

    /// Sends close_notify, as far as it goes without waiting.
    func sayGoodbye() {
        guard !isBroken, SSL_is_init_finished(ssl) == 1 else { return }
        ERR_clear_error()
        _ = SSL_shutdown(ssl)
    }

    private func outcome(of status: Int32) -> ByteStream.Outcome {
        switch SSL_get_error(ssl, status) {
        case SSL_ERROR_WANT_READ, SSL_ERROR_WANT_WRITE: return .wouldBlock
        case SSL_ERROR_ZERO_RETURN: return .ended
        default:
            // Also the end without close_notify: it may be an attacker's cut, so never the end of a body.
            isBroken = true
            return .failed
        }
    }
}
