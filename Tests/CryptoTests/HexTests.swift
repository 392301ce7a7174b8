import Crypto
import Testing

@Suite("Hexadecimal digits")
struct HexTests {
    @Test("what is encoded is decoded, in either case")
    func identity() {
        let all = Array(UInt8.min...UInt8.max)
        #expect(Hex.decode(Hex.encode(all)) == all)
        #expect(Hex.decode(Hex.encode(all).uppercased()) == all)
    }

    @Test("anything but pairs of digits is nothing", arguments: ["0", "0g", "0x00", " 00", "+1", "é0"])
    func refused(text: String) {
        #expect(Hex.decode(text) == nil)
    }
}
