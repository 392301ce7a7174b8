import Testing

@testable import Crypto

@Suite("Random octets, comparison, texts of octets")
struct SecretTests {
    @Test("random octets are as many as asked for, and not the same twice")
    func random() throws {
        #expect(try SecureRandom.bytes(0).isEmpty)
        let first = try SecureRandom.bytes(32)
        #expect(first.count == 32)
        #expect(try SecureRandom.bytes(32) != first)
        #expect(throws: CryptoError.wrongSize) { try SecureRandom.bytes(-1) }
    }

    @Test("only equal octets are equal, however alike they look")
    func comparison() {
        #expect(ConstantTime.equal([], []))
        #expect(ConstantTime.equal([1, 2, 3], [1, 2, 3]))
        #expect(!ConstantTime.equal([1, 2, 3], [1, 2, 4]))
        #expect(!ConstantTime.equal([1, 2], [1, 2, 3]))
        #expect(!ConstantTime.equal("\u{E9}", "e\u{301}"))
    }

    @Test("Base32 of RFC 4648 §10", arguments: [
        ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"),
        ("foobar", "MZXW6YTBOI"),
    ])
    func base32(text: String, encoded: String) {
        #expect(Base32.encode(Array(text.utf8)) == encoded)
        #expect(Base32.decode(encoded) == Array(text.utf8))
        let padding = String(repeating: "=", count: (8 - encoded.utf8.count % 8) % 8)
        #expect(Base32.decode(encoded.lowercased() + padding) == Array(text.utf8))
    }

    @Test("what is no Base32 is nothing", arguments: ["M", "MZX", "MZXW6Y", "M1", "MZ", "MY=", "É",
    "MY======="])
    func notBase32(text: String) {
        #expect(Base32.decode(text) == nil)
    }

    @Test("Base64URL goes back and forth, for every length")
    func base64() {
        for count in 0..<70 {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 197 &+ 251) }
            #expect(Base64URL.decode(Base64URL.encode(bytes)) == bytes)
        }
        #expect(Base64URL.encode([0xFB, 0xFF, 0xFE]) == "-__-")
    }

    @Test("what is no Base64URL is nothing", arguments: ["A", "AB==", "+/+/", "AB", "AAB", "Zg =", "Å"])
    func notBase64(text: String) {
        #expect(Base64URL.decode(text) == nil)
    }
}
