import COpenSSL

/// A keyed hash (RFC 2104). It never takes an empty key, which would be a hash that anybody can make.
/// Its result is compared by `ConstantTime`.
public enum HMAC {
    /// - Returns: 32 octets.
    public static func sha256(_ message: [UInt8], key: [UInt8]) throws(CryptoError) -> [UInt8] {
        try compute(message, key, "SHA256", 32)
    }

    /// For TOTP only (RFC 6238 §1.2), where no collision helps an attacker.
    /// - Returns: 20 octets.
    public static func sha1(_ message: [UInt8], key: [UInt8]) throws(CryptoError) -> [UInt8] {
        try compute(message, key, "SHA1", 20)
    }

    private static func compute(
        _ message: [UInt8], _ key: [UInt8], _ digest: String, _ size: Int
    ) throws(CryptoError) -> [UInt8] {
        guard !key.isEmpty else { throw .wrongSize }
        let context = try ErrorQueue.check(EVP_MAC_CTX_new(try Algorithms.hmac()), "EVP_MAC_CTX_new")
        defer { EVP_MAC_CTX_free(context) }
        try ErrorQueue.check(start(context, key, digest), "EVP_MAC_init")
        try ErrorQueue.check(EVP_MAC_update(context, message, message.count), "EVP_MAC_update")
        var out = [UInt8](repeating: 0, count: size)
        var written = 0
        try ErrorQueue.check(EVP_MAC_final(context, &out, &written, out.count), "EVP_MAC_final")
        guard written == size else { throw .failed("EVP_MAC_final") }
        return out
    }

    /// The parameter holds addresses of both its words: they live until OpenSSL has read them. (A Swift
    /// string handed to C lives only for that one call.)
    private static func start(_ context: OpaquePointer, _ key: [UInt8], _ digest: String) -> Int32 {
        var name = Array(digest.utf8CString)
        return OSSL_MAC_PARAM_DIGEST.withCString { word in
            name.withUnsafeMutableBufferPointer { letters in
                let parameters = [
                    OSSL_PARAM_construct_utf8_string(word, letters.baseAddress, 0),
                    OSSL_PARAM_construct_end(),
                ]
                return EVP_MAC_init(context, key, key.count, parameters)
            }
        }
    }
}
