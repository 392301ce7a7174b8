import Testing

@testable import Crypto

@Suite("Hashes and keyed hashes")
struct HashTests {
    @Test("SHA-256 of the examples of FIPS 180-4", arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func sha256(text: String, expected: String) throws {
        #expect(Hex.encode(try SHA256.hash(text)) == expected)
    }

    @Test("fed in pieces it is the same as at once")
    func pieces() throws {
        let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        var hash = try SHA256()
        for start in stride(from: 0, to: 1000, by: 77) {
            try hash.update(Array(bytes[start..<min(start + 77, 1000)]))
        }
        #expect(try hash.finalize() == SHA256.hash(bytes))
    }

    @Test("hashes do not disturb each other on one thread")
    func interleaved() throws {
        var slow = try SHA256()
        try slow.update(Array("ab".utf8))
        _ = try SHA256.hash("something else")
        try slow.update(Array("c".utf8))
        #expect(try slow.finalize() == SHA256.hash("abc"))
    }

    @Test("HMAC-SHA-256 of RFC 4231", arguments: [
        (
            String(repeating: "0b", count: 20), Hex.encode("Hi There".utf8),
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
        ),
        (
            Hex.encode("Jefe".utf8), Hex.encode("what do ya want for nothing?".utf8),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        ),
        (
            String(repeating: "aa", count: 131),
            Hex.encode("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
        ),
    ])
    func hmac256(key: String, message: String, expected: String) throws {
        let (key, message) = (try #require(Hex.decode(key)), try #require(Hex.decode(message)))
        #expect(Hex.encode(try HMAC.sha256(message, key: key)) == expected)
    }

    @Test("HMAC-SHA-1 of RFC 2202; an empty key is refused")
    func hmac1() throws {
        let message = Array("what do ya want for nothing?".utf8)
        let first = try HMAC.sha1(message, key: Array("Jefe".utf8))
        #expect(Hex.encode(first) == "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79")
        #expect(throws: CryptoError.wrongSize) { try HMAC.sha1([1], key: []) }
    }
}
