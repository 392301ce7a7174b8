/// The six digits of an authenticator app: HMAC-SHA-1 over 30-second steps (RFC 6238, RFC 4226).
/// It never remembers which step was used: the caller stores it, so that a code works once (ASVS 6.5.1).
public struct TOTP: Sendable {
    public static let stepSeconds = 30
    public static let digits = 6

    private let secret: [UInt8]

    /// - Parameter secret: 16 octets or more (RFC 4226 §4); 20 are usual.
    public init(secret: [UInt8]) throws(CryptoError) {
        guard secret.count >= 16 else { throw .wrongSize }
        self.secret = secret
    }

    /// A new secret of 20 octets.
    public static func makeSecret() throws(CryptoError) -> [UInt8] {
        try SecureRandom.bytes(20)
    }

    /// The step that a moment lies in. - Parameter seconds: since 1970-01-01 00:00 UTC.
    public static func step(at seconds: Int) -> Int {
        max(0, seconds) / stepSeconds
    }

    /// The code of one step, with leading zeros.
    public func code(at step: Int) throws(CryptoError) -> String {
        let text = String(try number(at: step, modulus: 1_000_000))
        return String(repeating: "0", count: max(0, TOTP.digits - text.utf8.count)) + text
    }

    /// The step whose code this is: the present one, or one on either side for unlike clocks (ASVS 6.5.5).
    /// Nil if it is none. A step that is not after the last one used must be refused by the caller.
    public func matchingStep(_ code: String, at seconds: Int) throws(CryptoError) -> Int? {
        let present = TOTP.step(at: seconds)
        var found: Int?
        for step in max(0, present - 1)...present + 1 {
            // All three are always computed, so that the time does not tell which it was.
            if ConstantTime.equal(try self.code(at: step), code) { found = step }
        }
        return found
    }

    /// The address that an authenticator app reads from a QR code.
    public func address(issuer: String, account: String) -> String {
        let label = TOTP.escaped(issuer) + ":" + TOTP.escaped(account)
        return "otpauth://totp/\(label)?secret=\(Base32.encode(secret))&issuer=\(TOTP.escaped(issuer))"
    }

    /// Dynamic truncation (RFC 4226 §5.3).
    func number(at step: Int, modulus: UInt32) throws(CryptoError) -> UInt32 {
        let counter = (0..<8).map { UInt8(truncatingIfNeeded: step >> (56 - 8 * $0)) }
        let hash = try HMAC.sha1(counter, key: secret)
        guard hash.count == 20 else { throw .failed("HMAC") }
        let offset = Int(hash[19] & 15)
        let bits = hash[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        return (bits & 0x7FFF_FFFF) % modulus
    }

    private static func escaped(_ text: String) -> String {
        var out = ""
        for byte in text.utf8 {
            let isPlain = (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
            out += isPlain ? String(UnicodeScalar(byte)) : "%" + Hex.encode([byte]).uppercased()
        }
        return out
    }
}
