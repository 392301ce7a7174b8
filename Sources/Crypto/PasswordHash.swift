/// A password as it is stored: `scrypt$15$8$3$salt$hash`, so that the parameters can be raised and old hashes
/// still work (ASVS 11.2.2). It never trims, folds or shortens a password.
public struct PasswordHash: Sendable, Equatable {
    public let parameters: Scrypt.Parameters
    private let salt: [UInt8]
    private let hash: [UInt8]

    /// Hashes a new password with a fresh salt. Slow: see `Scrypt`.
    public static func make(
        _ password: String, parameters: Scrypt.Parameters = .standard
    ) throws(CryptoError) -> PasswordHash {
        let salt = try SecureRandom.bytes(16)
        let hash = try Scrypt.derive(password: Array(password.utf8), salt: salt, parameters: parameters)
        return PasswordHash(parameters: parameters, salt: salt, hash: hash)
    }

    /// Takes as long as `verify`, for a user that does not exist: nobody shall tell them apart (ASVS 6.3.8).
    public static func verifyNothing(
        _ password: String, parameters: Scrypt.Parameters = .standard
    ) throws(CryptoError) {
        _ = try Scrypt.derive(
            password: Array(password.utf8), salt: [UInt8](repeating: 0, count: 16), parameters: parameters)
    }

    /// Reads the stored form.
    /// - Returns: nil if it is not one, or asks for parameters that no server would use.
    public init?(text: String) {
        let parts = text.utf8.split(separator: 0x24, omittingEmptySubsequences: false)
            .compactMap { String($0) }
        guard parts.count == 6, parts[0] == "scrypt", let cost = PasswordHash.number(parts[1]),
            let block = PasswordHash.number(parts[2]), let parallel = PasswordHash.number(parts[3]),
            let parameters = Scrypt.Parameters(costExponent: cost, blockSize: block, parallelism: parallel),
            let salt = Base64URL.decode(parts[4]), let hash = Base64URL.decode(parts[5]),
            salt.count >= 16, hash.count == 32
        else { return nil }
        self.init(parameters: parameters, salt: salt, hash: hash)
    }

    private init(parameters: Scrypt.Parameters, salt: [UInt8], hash: [UInt8]) {
        self.parameters = parameters
        self.salt = salt
        self.hash = hash
    }

    /// The stored form.
    public var text: String {
        "scrypt$\(parameters.costExponent)$\(parameters.blockSize)$\(parameters.parallelism)"
            + "$\(Base64URL.encode(salt))$\(Base64URL.encode(hash))"
    }

    /// Whether `password` is the one, octet for octet. Slow: see `Scrypt`.
    public func verify(_ password: String) throws(CryptoError) -> Bool {
        let derived = try Scrypt.derive(password: Array(password.utf8), salt: salt, parameters: parameters)
        return ConstantTime.equal(derived, hash)
    }

    /// Whether it was made with other parameters than today's: then it is made anew at the next log in.
    public func needsRenewal(to wanted: Scrypt.Parameters = .standard) -> Bool { parameters != wanted }

    private static func number(_ text: String) -> Int? {
        guard (1...2).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return Int(text)
    }
}
