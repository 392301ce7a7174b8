import COpenSSL

/// The error queue of OpenSSL is one for each thread and shared with TLS: what Crypto left in it, TLS would
/// take for its own. It is never left filled.
enum ErrorQueue {
    /// Throws unless `result` is 1, the one value that means success everywhere in libcrypto.
    static func check(_ result: Int32, _ operation: String) throws(CryptoError) {
        guard result == 1 else { throw failure(operation) }
    }

    /// The pointer, or an error if the library gave none.
    static func check<Pointer>(_ pointer: Pointer?, _ operation: String) throws(CryptoError) -> Pointer {
        guard let pointer else { throw failure(operation) }
        return pointer
    }

    static func failure(_ operation: String) -> CryptoError {
        ERR_clear_error()
        return .failed(operation)
    }
}
