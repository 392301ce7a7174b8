import COpenSSL

/// Octets from the system's generator. It never falls back on anything weaker: without it the request ends.
public enum SecureRandom {
    public static func bytes(_ count: Int) throws(CryptoError) -> [UInt8] {
        guard count >= 0, let size = Int32(exactly: count) else { throw .wrongSize }
        guard count > 0 else { return [] }
        var out = [UInt8](repeating: 0, count: count)
        try ErrorQueue.check(RAND_bytes(&out, size), "RAND_bytes")
        return out
    }
}
