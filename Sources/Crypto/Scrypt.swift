import COpenSSL

/// Slow, memory-hungry derivation of a key from a password (RFC 7914). It never runs on an event loop: it
/// takes about a third of a second and `Parameters.memoryBytes`.
public enum Scrypt {
    /// How much work one derivation is.
    public struct Parameters: Sendable, Equatable {
        /// N is two to this power.
        public let costExponent: Int
        public let blockSize: Int
        public let parallelism: Int

        /// N=2^15, r=8, p=3: 32 MiB at a time (OWASP's choice where Argon2 is missing).
        public static let standard = Parameters(checkedCost: 15, blockSize: 8, parallelism: 3)

        /// - Returns: nil outside what a server would use, so that a stored text cannot ask for a gigabyte.
        public init?(costExponent: Int, blockSize: Int, parallelism: Int) {
            guard (1...18).contains(costExponent), (1...32).contains(blockSize),
                (1...16).contains(parallelism), (128 * blockSize) << costExponent <= 256 << 20
            else { return nil }
            self.init(checkedCost: costExponent, blockSize: blockSize, parallelism: parallelism)
        }

        private init(checkedCost: Int, blockSize: Int, parallelism: Int) {
            costExponent = checkedCost
            self.blockSize = blockSize
            self.parallelism = parallelism
        }

        public var memoryBytes: Int { (128 * blockSize) << costExponent }
    }

    /// - Parameters:
    ///   - password: taken octet for octet.
    ///   - byteCount: how long the key shall be, 1 to 1024.
    public static func derive(
        password: [UInt8], salt: [UInt8], parameters: Parameters, byteCount: Int = 32
    ) throws(CryptoError) -> [UInt8] {
        guard (1...1024).contains(byteCount) else { throw .wrongSize }
        var out = [UInt8](repeating: 0, count: byteCount)
        // OpenSSL's own bound is 32 MiB, just under what the standard parameters need.
        let lanes = 128 * parameters.blockSize * parameters.parallelism
        let bound = UInt64(parameters.memoryBytes + lanes + 1 << 20)
        let result = password.withUnsafeBytes { buffer in
            EVP_PBE_scrypt(
                buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, salt, salt.count,
                1 << UInt64(parameters.costExponent), UInt64(parameters.blockSize),
                UInt64(parameters.parallelism), bound, &out, out.count)
        }
        try ErrorQueue.check(result, "EVP_PBE_scrypt")
        return out
    }
}
