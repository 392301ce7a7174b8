import COpenSSL
import Glibc

/// One hashing context for each thread, made at the thread's first hash and freed when the thread ends,
/// so that a hash allocates nothing but its result. It is never held across two calls.
enum ThreadContext {
    private static let key: pthread_key_t? = {
        var key = pthread_key_t()
        let made = pthread_key_create(&key) { EVP_MD_CTX_free(OpaquePointer($0)) }
        return made == 0 ? key : nil
    }()

    static func digest() throws(CryptoError) -> OpaquePointer {
        guard let key else { throw .failed("pthread_key_create") }
        if let context = pthread_getspecific(key) { return OpaquePointer(context) }
        let context = try ErrorQueue.check(EVP_MD_CTX_new(), "EVP_MD_CTX_new")
        guard pthread_setspecific(key, UnsafeRawPointer(context)) == 0 else {
            EVP_MD_CTX_free(context)
            throw .failed("pthread_setspecific")
        }
        return context
    }
}
