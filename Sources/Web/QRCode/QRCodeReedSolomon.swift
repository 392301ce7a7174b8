/// Error correction over GF(2^8) with the polynomial 0x11D (ISO/IEC 18004 §7.5). It never decodes.
enum QRCodeReedSolomon {
    /// The remainder of the data, as a polynomial, divided by the generator of `count` terms.
    static func remainder(_ data: [UInt8], count: Int) -> [UInt8] {
        let generator = generator(count)
        var rest = [UInt8](repeating: 0, count: count)
        for byte in data {
            let factor = byte ^ rest[0]
            rest.removeFirst()
            rest.append(0)
            for place in 0..<count { rest[place] ^= product(generator[place], factor) }
        }
        return rest
    }

    /// (x - 1)(x - 2)(x - 4)… without the leading 1.
    private static func generator(_ count: Int) -> [UInt8] {
        var out = [UInt8](repeating: 0, count: count - 1) + [1]
        var root: UInt8 = 1
        for _ in 0..<count {
            for place in 0..<count {
                out[place] = product(out[place], root)
                if place + 1 < count { out[place] ^= out[place + 1] }
            }
            root = product(root, 2)
        }
        return out
    }

    private static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
        var sum = 0
        for place in (0..<8).reversed() {
            sum = sum << 1 ^ (sum >> 7) * 0x11D
            if right >> place & 1 == 1 { sum ^= Int(left) }
        }
        return UInt8(truncatingIfNeeded: sum)
    }
}
