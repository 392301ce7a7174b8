/// Octets in letters that people can read to each other (RFC 4648 §6): TOTP secrets. Without padding.
/// It never guesses at a mistyped letter.
public enum Base32 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    public static func encode(_ bytes: [UInt8]) -> String {
        var out: [UInt8] = []
        var (bits, count): (UInt32, UInt32) = (0, 0)
        for byte in bytes {
            bits = bits << 8 | UInt32(byte)
            count += 8
            while count >= 5 {
                count -= 5
                out.append(alphabet[Int(bits >> count & 31)])
            }
            bits &= 1 << count &- 1
        }
        if count > 0 { out.append(alphabet[Int(bits << (5 - count) & 31)]) }
        return String(decoding: out, as: UTF8.self)
    }

    /// In either case; padding may stand at the end or be left out.
    /// - Returns: nil for other letters, an impossible length or bits left over.
    public static func decode(_ text: String) -> [UInt8]? {
        var letters = Array(text.utf8)
        if letters.count.isMultiple(of: 8) {
            for _ in 0..<6 where letters.last == 0x3D { letters.removeLast() }
        }
        guard ![1, 3, 6].contains(letters.count % 8) else { return nil }
        var out: [UInt8] = []
        var (bits, count): (UInt32, UInt32) = (0, 0)
        for letter in letters {
            guard let value = value(letter) else { return nil }
            bits = bits << 5 | value
            count += 5
            if count >= 8 {
                count -= 8
                out.append(UInt8(truncatingIfNeeded: bits >> count))
                bits &= 1 << count &- 1
            }
        }
        return bits == 0 ? out : nil
    }

    private static func value(_ letter: UInt8) -> UInt32? {
        switch letter {
        case 0x41...0x5A: UInt32(letter - 0x41)
        case 0x61...0x7A: UInt32(letter - 0x61)
        case 0x32...0x37: UInt32(letter - 0x32) + 26
        default: nil
        }
    }
}
