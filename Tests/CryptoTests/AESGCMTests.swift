import Testing

@testable import Crypto

@Suite("AES-256-GCM")
struct AESGCMTests {
    @Test("the test cases 14 and 16 of the GCM specification", arguments: [
        (
            String(repeating: "00", count: 32), String(repeating: "00", count: 12),
            String(repeating: "00", count: 16), "",
            "cea7403d4d606b6e074ec5d3baf39d18", "d0d1c8a799996bf0265b98b5d48ab919"
        ),
        (
            "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308", "cafebabefacedbaddecaf888",
            "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39",
            "feedfacedeadbeeffeedfacedeadbeefabaddad2",
            "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662",
            "76fc6ece0f4e1768cddf8853bb2d551b"
        ),
    ])
    func specification(
        key: String, nonce: String, plain: String, bound: String, cipher: String, tag: String
    ) throws {
        let sealed = try AESGCM.seal(
            try #require(Hex.decode(plain)), key: try #require(Hex.decode(key)),
            bound: try #require(Hex.decode(bound)), nonce: try #require(Hex.decode(nonce)))
        #expect(Hex.encode(sealed) == nonce + cipher + tag)
    }

    @Test("what is sealed opens again, also nothing at all", arguments: [0, 1, 15, 16, 17, 5000])
    func identity(count: Int) throws {
        let key = try SecureRandom.bytes(32)
        let plain = try SecureRandom.bytes(count)
        let sealed = try AESGCM.seal(plain, key: key, bound: Array("draft/7".utf8))
        #expect(sealed.count == count + 28)
        #expect(try AESGCM.open(sealed, key: key, bound: Array("draft/7".utf8)) == plain)
        #expect(try AESGCM.seal(plain, key: key, bound: []) != AESGCM.seal(plain, key: key, bound: []))
    }

    @Test("no changed octet, no other place and no other key is taken")
    func tampering() throws {
        let key = try SecureRandom.bytes(32)
        let sealed = try AESGCM.seal(Array("hemligt".utf8), key: key, bound: [1])
        for index in sealed.indices {
            var changed = sealed
            changed[index] ^= 0x10
            #expect(throws: CryptoError.notAuthentic) { try AESGCM.open(changed, key: key, bound: [1]) }
        }
        for count in 0..<sealed.count {
            let cut = Array(sealed[..<count])
            #expect(throws: CryptoError.notAuthentic) { try AESGCM.open(cut, key: key, bound: [1]) }
        }
        #expect(throws: CryptoError.notAuthentic) { try AESGCM.open(sealed, key: key, bound: [2]) }
        let other = try SecureRandom.bytes(32)
        #expect(throws: CryptoError.notAuthentic) { try AESGCM.open(sealed, key: other, bound: [1]) }
        #expect(throws: CryptoError.wrongSize) { try AESGCM.open(sealed, key: [1, 2, 3], bound: [1]) }
    }
}
