import COpenSSL

/// AES-256-GCM (NIST SP 800-38D): keeps a value secret and binds it to where it belongs.
/// It never takes a nonce from the caller, and never gives a plaintext that was not authenticated.
public enum AESGCM {
    public static let keyByteCount = 32
    static let nonceByteCount = 12
    static let tagByteCount = 16

    /// - Parameters:
    ///   - key: 32 octets.
    ///   - bound: names the place of the value, such as table, row and column; needed again to open it.
    /// - Returns: nonce (12 octets, random), ciphertext, tag (16 octets).
    public static func seal(
        _ plaintext: [UInt8], key: [UInt8], bound: [UInt8]
    ) throws(CryptoError) -> [UInt8] {
        try seal(plaintext, key: key, bound: bound, nonce: try SecureRandom.bytes(nonceByteCount))
    }

    /// - Returns: what was sealed. Throws `.notAuthentic` if anything of it, its place or the key differs.
    public static func open(_ sealed: [UInt8], key: [UInt8], bound: [UInt8]) throws(CryptoError) -> [UInt8] {
        guard sealed.count >= nonceByteCount + tagByteCount else { throw .notAuthentic }
        let ciphertext = Array(sealed[nonceByteCount..<sealed.count - tagByteCount])
        var tag = Array(sealed[(sealed.count - tagByteCount)...])
        let context = try begin(key, Array(sealed[..<nonceByteCount]), isSealing: false)
        defer { EVP_CIPHER_CTX_free(context) }
        try bind(context, bound)
        let plaintext = try run(context, ciphertext)
        let set = EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, Int32(tagByteCount), &tag)
        try ErrorQueue.check(set, "EVP_CTRL_AEAD_SET_TAG")
        var rest = [UInt8](repeating: 0, count: tagByteCount)
        var count: Int32 = 0
        guard EVP_CipherFinal_ex(context, &rest, &count) == 1 else {
            _ = ErrorQueue.failure("EVP_CipherFinal_ex")
            throw .notAuthentic
        }
        return plaintext
    }

    /// With a given nonce, for test vectors only: a nonce used twice betrays the key.
    static func seal(
        _ plaintext: [UInt8], key: [UInt8], bound: [UInt8], nonce: [UInt8]
    ) throws(CryptoError) -> [UInt8] {
        let context = try begin(key, nonce, isSealing: true)
        defer { EVP_CIPHER_CTX_free(context) }
        try bind(context, bound)
        let ciphertext = try run(context, plaintext)
        var tag = [UInt8](repeating: 0, count: tagByteCount)
        var count: Int32 = 0
        try ErrorQueue.check(EVP_CipherFinal_ex(context, &tag, &count), "EVP_CipherFinal_ex")
        let got = EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, Int32(tagByteCount), &tag)
        try ErrorQueue.check(got, "EVP_CTRL_AEAD_GET_TAG")
        return nonce + ciphertext + tag
    }

    private static func begin(
        _ key: [UInt8], _ nonce: [UInt8], isSealing: Bool
    ) throws(CryptoError) -> OpaquePointer {
        guard key.count == keyByteCount, nonce.count == nonceByteCount else { throw .wrongSize }
        let cipher = try Algorithms.aes256GCM()
        let context = try ErrorQueue.check(EVP_CIPHER_CTX_new(), "EVP_CIPHER_CTX_new")
        guard EVP_CipherInit_ex2(context, cipher, key, nonce, isSealing ? 1 : 0, nil) == 1 else {
            EVP_CIPHER_CTX_free(context)
            throw ErrorQueue.failure("EVP_CipherInit_ex2")
        }
        return context
    }

    private static func bind(_ context: OpaquePointer, _ bound: [UInt8]) throws(CryptoError) {
        guard !bound.isEmpty else { return }
        guard let size = Int32(exactly: bound.count) else { throw .wrongSize }
        var count: Int32 = 0
        try ErrorQueue.check(EVP_CipherUpdate(context, nil, &count, bound, size), "EVP_CipherUpdate")
    }

    private static func run(_ context: OpaquePointer, _ input: [UInt8]) throws(CryptoError) -> [UInt8] {
        guard let size = Int32(exactly: input.count) else { throw .wrongSize }
        guard !input.isEmpty else { return [] }
        var output = [UInt8](repeating: 0, count: input.count)
        var count: Int32 = 0
        try ErrorQueue.check(EVP_CipherUpdate(context, &output, &count, input, size), "EVP_CipherUpdate")
        // GCM is a stream: as much comes out as goes in.
        guard count == size else { throw .failed("EVP_CipherUpdate") }
        return output
    }
}
