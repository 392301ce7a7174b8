/// Why a cryptographic operation did not succeed. It never says anything about the data or the keys.
public enum CryptoError: Error, Sendable, Equatable {
    /// The library refused or failed; the name of the operation.
    case failed(String)
    /// The sealed value, or what it is bound to, is not what was sealed; or the key is another.
    case notAuthentic
    /// A key, nonce or parameter of the wrong size.
    case wrongSize
}
