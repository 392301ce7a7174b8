import COpenSSL

/// SHA-256 (FIPS 180-4), at once or piece by piece. It is never used for passwords: that is `PasswordHash`.
public struct SHA256: ~Copyable {
    public static let byteCount = 32

    private let context: OpaquePointer

    /// The hash of `bytes`: 32 octets.
    public static func hash(_ bytes: [UInt8]) throws(CryptoError) -> [UInt8] {
        try hash(bytes.span)
    }

    /// The hash of the text's UTF-8.
    public static func hash(_ text: String) throws(CryptoError) -> [UInt8] {
        try hash(Array(text.utf8).span)
    }

    public static func hash(_ bytes: Span<UInt8>) throws(CryptoError) -> [UInt8] {
        let context = try ThreadContext.digest()
        try ErrorQueue.check(EVP_DigestInit_ex2(context, try Algorithms.sha256(), nil), "EVP_DigestInit_ex2")
        try update(context, bytes)
        return try finish(context)
    }

    /// Begins a hash that is fed piece by piece.
    public init() throws(CryptoError) {
        let algorithm = try Algorithms.sha256()
        let context = try ErrorQueue.check(EVP_MD_CTX_new(), "EVP_MD_CTX_new")
        guard EVP_DigestInit_ex2(context, algorithm, nil) == 1 else {
            EVP_MD_CTX_free(context)
            throw ErrorQueue.failure("EVP_DigestInit_ex2")
        }
        self.context = context
    }

    deinit {
        EVP_MD_CTX_free(context)
    }

    public mutating func update(_ bytes: [UInt8]) throws(CryptoError) {
        try SHA256.update(context, bytes.span)
    }

    public mutating func update(_ bytes: Span<UInt8>) throws(CryptoError) {
        try SHA256.update(context, bytes)
    }

    /// The hash of all that was fed: 32 octets.
    public consuming func finalize() throws(CryptoError) -> [UInt8] {
        try SHA256.finish(context)
    }

    private static func update(_ context: OpaquePointer, _ bytes: Span<UInt8>) throws(CryptoError) {
        let result = bytes.withUnsafeBytes { EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
        try ErrorQueue.check(result, "EVP_DigestUpdate")
    }

    private static func finish(_ context: OpaquePointer) throws(CryptoError) -> [UInt8] {
        var result: Int32 = 0
        let hash = [UInt8](unsafeUninitializedCapacity: byteCount) { buffer, count in
            var written: UInt32 = 0
            result = EVP_DigestFinal_ex(context, buffer.baseAddress, &written)
            count = result == 1 ? min(Int(written), byteCount) : 0
        }
        try ErrorQueue.check(result, "EVP_DigestFinal_ex")
        return hash
    }
}
