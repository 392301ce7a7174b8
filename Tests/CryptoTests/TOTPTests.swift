import Testing

@testable import Crypto

@Suite("One-time codes")
struct TOTPTests {
    private static let secret = Array("12345678901234567890".utf8)

    @Test("the codes of RFC 6238 appendix B, which have eight digits", arguments: [
        (59, 94_287_082), (1_111_111_109, 7_081_804), (1_111_111_111, 14_050_471),
        (1_234_567_890, 89_005_924),
        (2_000_000_000, 69_279_037), (20_000_000_000, 65_353_130),
    ])
    func rfc6238(seconds: Int, code: UInt32) throws {
        let totp = try TOTP(secret: Self.secret)
        #expect(try totp.number(at: TOTP.step(at: seconds), modulus: 100_000_000) == code)
    }

    @Test("the codes of RFC 4226 appendix D")
    func rfc4226() throws {
        let totp = try TOTP(secret: Self.secret)
        let codes = try (0..<10).map { try totp.code(at: $0) }
        #expect(codes == [
            "755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871",
            "520489",
        ])
    }

    @Test("a code has six digits, zeros first")
    func leadingZeros() throws {
        let totp = try TOTP(secret: Self.secret)
        #expect(try totp.code(at: TOTP.step(at: 1_111_111_109)) == "081804")
    }

    @Test("one step either side is taken and named, two are not")
    func window() throws {
        let totp = try TOTP(secret: Self.secret)
        let now = 1_800_000_015
        let step = TOTP.step(at: now)
        for offset in -3...3 {
            let code = try totp.code(at: step + offset)
            let expected = abs(offset) <= 1 ? step + offset : nil
            #expect(try totp.matchingStep(code, at: now) == expected)
        }
        #expect(try totp.matchingStep("", at: now) == nil)
        #expect(try totp.matchingStep("12345", at: 0) == nil)
    }

    @Test("a short secret is refused")
    func short() {
        #expect(throws: CryptoError.wrongSize) { try TOTP(secret: [1, 2, 3]) }
    }

    @Test("the address for an authenticator app is escaped")
    func address() throws {
        let totp = try TOTP(secret: Self.secret)
        #expect(
            totp.address(issuer: "Steget Luleå", account: "anna&b") ==
                "otpauth://totp/Steget%20Lule%C3%A5:anna%26b?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                + "&issuer=Steget%20Lule%C3%A5")
    }
}
