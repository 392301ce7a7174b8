import COpenSSL

/// Compares secrets in a time that does not tell where they differ (ASVS 11.2.4). Only the length shows.
/// Secrets are never compared with `==`.
public enum ConstantTime {
    public static func equal(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left.count == right.count else { return false }
        return left.isEmpty || CRYPTO_memcmp(left, right, left.count) == 0
    }

    /// By octets: texts that only look alike are not equal.
    public static func equal(_ left: String, _ right: String) -> Bool {
        equal(Array(left.utf8), Array(right.utf8))
    }
}
