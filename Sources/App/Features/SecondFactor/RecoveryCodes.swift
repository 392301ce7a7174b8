import Casework
import Crypto
import HTTP
import Store
import Templating
import Web

/// Ten codes for the day the phone is lost, each for one sign-in. They are shown once; what is stored is
/// hashed like a password (ASVS 6.5.2), with one salt for the set, so that trying a code is one hash and not
/// ten.
struct RecoveryCodes: Sendable {
    static let count = 10
    static let digits = 20

    /// As shown, in groups of four.
    let words: [String]
    /// As stored.
    let hashes: [String]

    /// Takes about a second: on the slow lane only, before the transaction that stores them.
    static func make(_ work: Scrypt.Parameters) throws -> RecoveryCodes {
        let salt = try SecureRandom.bytes(16)
        var codes: [String] = []
        while codes.count < count {
            let code = try randomDigits()
            if !codes.contains(code) { codes.append(code) }
        }
        return try RecoveryCodes(
            words: codes.map(grouped),
            hashes: codes.map { try hash($0, salt: salt, cost: work.costExponent) })
    }

    /// Sends the codes along to the page that shows them; from there the way goes on to `onward`.
    func hand(to account: AccountID, onward: Link, with response: Response, _ context: Context) throws
        -> Response
    {
        let lines = [onward.address] + words
        return try context.handing(lines.joined(separator: "\n"), to: account, with: response)
    }

    /// The stored form of a typed code, if it can be one of the set that `stored` belongs to.
    static func hash(_ code: String, like stored: String) throws -> String? {
        let parts = stored.split(separator: "$"), cost = parts.first?.split(separator: "-").dropFirst().first
        guard parts.count == 3, let cost = cost.flatMap({ Int($0) }),
            let salt = Base64URL.decode(String(parts[1]))
        else {
            return nil
        }
        return try hash(code, salt: salt, cost: cost)
    }

    // 66 bits, a third of a password's work each.
    private static func hash(_ code: String, salt: [UInt8], cost: Int) throws -> String {
        guard let parameters = Scrypt.Parameters(costExponent: cost, blockSize: 8, parallelism: 1) else {
            throw CryptoError.wrongSize
        }
        let hash = try Scrypt.derive(password: Array(code.utf8), salt: salt, parameters: parameters)
        return "scrypt-\(cost)-8-1$\(Base64URL.encode(salt))$\(Base64URL.encode(hash))"
    }

    /// Every digit alike likely: octets that would make some likelier are thrown away.
    private static func randomDigits() throws -> String {
        var text = ""
        while text.utf8.count < digits {
            for byte in try SecureRandom.bytes(2 * digits) where byte < 250 && text.utf8.count < digits {
                text.append(String(byte % 10))
            }
        }
        return text
    }

    private static func grouped(_ code: String) -> String {
        var out = ""
        for (index, digit) in code.enumerated() {
            if index > 0, index.isMultiple(of: 4) { out.append(" ") }
            out.append(digit)
        }
        return out
    }
}
