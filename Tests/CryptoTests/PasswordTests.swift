import Testing

@testable import Crypto

@Suite("Passwords")
struct PasswordTests {
    /// Far too little for real use, so that the tests are quick.
    private static func cheap() throws -> Scrypt.Parameters {
        try #require(Scrypt.Parameters(costExponent: 4, blockSize: 8, parallelism: 1))
    }

    @Test("scrypt of RFC 7914 §12", arguments: [
        (
            "", "", 4, 1, 1,
            "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
                + "fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906"
        ),
        (
            "password", "NaCl", 10, 8, 16,
            "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
                + "2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640"
        ),
    ])
    func scrypt(
        password: String, salt: String, cost: Int, block: Int, parallel: Int, expected: String
    ) throws {
        let parameters = try #require(
            Scrypt.Parameters(costExponent: cost, blockSize: block, parallelism: parallel))
        let key = try Scrypt.derive(
            password: Array(password.utf8), salt: Array(salt.utf8), parameters: parameters, byteCount: 64)
        #expect(Hex.encode(key) == expected)
    }

    @Test("the standard parameters work, in spite of the library's own bound on memory")
    func standard() throws {
        let hash = try PasswordHash.make("rätt häst batteri")
        #expect(hash.text.hasPrefix("scrypt$15$8$3$"))
        #expect(!hash.needsRenewal())
        let stored = try #require(PasswordHash(text: hash.text))
        #expect(try stored.verify("rätt häst batteri"))
    }

    @Test("a password counts octet for octet")
    func exact() throws {
        let long = String(repeating: "a", count: 72)
        let hash = try PasswordHash.make(long + "b \u{E9}", parameters: Self.cheap())
        #expect(try hash.verify(long + "b \u{E9}"))
        for other in ["b \u{E9} ", "b\u{E9}", "c \u{E9}", "b e\u{301}", "B \u{E9}"] {
            #expect(try !hash.verify(long + other))
        }
    }

    @Test("the stored form names its parameters, and others than today's are renewed")
    func stored() throws {
        let hash = try PasswordHash.make("x", parameters: Self.cheap())
        #expect(hash.needsRenewal())
        #expect(PasswordHash(text: hash.text) == hash)
        #expect(try PasswordHash.make("x", parameters: Self.cheap()) != hash)
    }

    @Test("a stored form that is broken or asks for too much is refused", arguments: [
        "", "scrypt", "scrypt$15$8$3$$", "bcrypt$15$8$3$AAAAAAAAAAAAAAAAAAAAAA$A",
        "scrypt$30$8$3$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "scrypt$+4$8$3$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "scrypt$4$8$3$AAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "scrypt$4$8$3$AAAAAAAAAAAAAAAAAAAAAA$AAAA",
    ])
    func broken(text: String) {
        #expect(PasswordHash(text: text) == nil)
    }
}
