import Crypto
import Law

/// A one-time code that lets an account's owner choose a password: 130 random bits, good for a day, once.
/// Only its SHA-256 is stored (ASVS 6.4.1).
public struct ActivationCode: Sendable {
    static let lifetimeSeconds = 24 * 3600

    /// As it is handed over, in groups of four.
    public let text: String
    let hash: [UInt8]

    static func make() throws -> ActivationCode {
        let letters = Array(Base32.encode(try SecureRandom.bytes(17)).utf8.prefix(26))
        var text = ""
        for (index, letter) in letters.enumerated() {
            if index > 0, index.isMultiple(of: 4) { text.append("-") }
            text.append(Character(UnicodeScalar(letter)))
        }
        return ActivationCode(text: text, hash: try hash(text))
    }

    /// The stored form of a code as typed: case, spaces and hyphens do not matter.
    static func hash(_ typed: String) throws -> [UInt8] {
        let letters = typed.utf8.compactMap { octet -> UInt8? in
            switch octet {
            case UInt8(ascii: "a")...UInt8(ascii: "z"): octet - 32
            case UInt8(ascii: " "), UInt8(ascii: "-"): nil
            default: octet
            }
        }
        return try SHA256.hash(letters)
    }
}
