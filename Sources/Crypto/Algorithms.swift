import COpenSSL

/// The algorithms, fetched from OpenSSL's provider once: a fetch costs more than hashing a page's log line.
/// They are never freed, and OpenSSL lets all threads use them at once.
enum Algorithms {
    nonisolated(unsafe) private static let sha256Pointer = EVP_MD_fetch(nil, "SHA256", nil)
    nonisolated(unsafe) private static let macPointer = EVP_MAC_fetch(nil, "HMAC", nil)
    nonisolated(unsafe) private static let cipherPointer = EVP_CIPHER_fetch(nil, "AES-256-GCM", nil)

    static func sha256() throws(CryptoError) -> OpaquePointer {
        try ErrorQueue.check(sha256Pointer, "EVP_MD_fetch")
    }

    static func hmac() throws(CryptoError) -> OpaquePointer {
        try ErrorQueue.check(macPointer, "EVP_MAC_fetch")
    }

    static func aes256GCM() throws(CryptoError) -> OpaquePointer {
        try ErrorQueue.check(cipherPointer, "EVP_CIPHER_fetch")
    }
}
