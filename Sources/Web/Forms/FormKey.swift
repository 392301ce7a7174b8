import Crypto

/// The one-time key of a handed-out form: 128 random bits.
enum FormKey {
    static func make() throws -> String {
        Base64URL.encode(try SecureRandom.bytes(16))
    }
}
