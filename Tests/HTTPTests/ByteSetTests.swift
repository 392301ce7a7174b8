import Testing

@testable import HTTP

@Suite("Sets of octets")
struct ByteSetTests {
    private static let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    private static let digits = "0123456789"

    @Test("the constants are the sets of the grammars", arguments: [
        (ByteSet.token, "!#$%&'*+-.^_`|~"),
        (.path, "-._~!$&'()*+,;=:@/%"),
        (.query, "-._~!$&'()*+,;=:@/?%"),
        (.host, "-._"),
        (.unreserved, "-._~"),
        (.cookieValue, "!#$%&'()*+-./:<=>?@[]^_`{|}~"),
        (.attribute, "!#$&+-.^_`|~"),
    ])
    func constants(set: ByteSet, others: String) {
        let members = Set((Self.letters + Self.digits + others).utf8)
        for byte in UInt8.min...UInt8.max {
            #expect(set.contains(byte) == members.contains(byte), "octet \(byte)")
        }
    }
}
