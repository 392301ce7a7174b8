import Casework
import Crypto

/// What a sealed value is and whose: a value moved to another row or column does not open there.
public struct SealPurpose: Sendable {
    let octets: [UInt8]
    /// Something only the reader brings; the database does not hold it.
    let secret: [UInt8]

    /// The seed of an account's one-time code app.
    public static func secondFactor(of account: AccountID) -> SealPurpose {
        SealPurpose(octets: Array("secondFactor/\(account.value)".utf8), secret: [])
    }

    static func shownOnce(to account: AccountID, at path: String) -> SealPurpose {
        SealPurpose(octets: Array("shownOnce/\(account.value)\(path)".utf8), secret: [])
    }

    /// A form that somebody without an account is writing; only its address holds the token.
    public static func publicForm(token: String) -> SealPurpose {
        SealPurpose(octets: Array("publicForm".utf8), secret: Array(token.utf8))
    }

    static func heldForm(token: String, account: AccountID, address: String) -> SealPurpose {
        let place = "heldForm/\(account.value)/\(address)"
        return SealPurpose(octets: Array(place.utf8), secret: Array(token.utf8))
    }
}

/// Seals values with the installation's key (AES-256-GCM). It never shows the key.
public struct Sealer: Sendable {
    private let key: [UInt8]

    init(key: [UInt8]) {
        self.key = key
    }

    public func seal(_ plain: [UInt8], for purpose: SealPurpose) throws -> [UInt8] {
        try AESGCM.seal(plain, key: try key(for: purpose), bound: purpose.octets)
    }

    /// Throws if the value was changed, or sealed for something else.
    public func open(_ sealed: [UInt8], for purpose: SealPurpose) throws -> [UInt8] {
        try AESGCM.open(sealed, key: try key(for: purpose), bound: purpose.octets)
    }

    /// A keyed hash of a text, 32 octets: equal for equal texts, and telling nobody without the key what it
    /// was.
    public func fingerprint(_ text: String) throws -> [UInt8] {
        try HMAC.sha256(Array("fingerprint/\(text)".utf8), key: key)
    }

    private func key(for purpose: SealPurpose) throws -> [UInt8] {
        purpose.secret.isEmpty ? key : try HMAC.sha256(purpose.secret, key: key)
    }
}
