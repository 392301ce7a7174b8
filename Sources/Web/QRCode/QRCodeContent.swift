/// The octets of a text as the codewords of a QR code: header, padding, error correction, interleaving
/// (ISO/IEC 18004 §7.4–7.6). It never gives more or fewer than the version has room for.
enum QRCodeContent {
    static func codewords(_ bytes: [UInt8], _ version: QRCodeVersion) -> [UInt8] {
        var blocks: [[UInt8]] = []
        var rest = data(bytes, version)[...]
        for count in version.blocks {
            blocks.append(Array(rest.prefix(count)))
            rest = rest.dropFirst(count)
        }
        let corrections = blocks.map { QRCodeReedSolomon.remainder($0, count: version.correction) }
        return interleaved(blocks) + interleaved(corrections)
    }

    private static func data(_ bytes: [UInt8], _ version: QRCodeVersion) -> [UInt8] {
        var bits = [Bool]()
        func append(_ value: Int, _ width: Int) {
            for place in (0..<width).reversed() { bits.append(value >> place & 1 == 1) }
        }
        append(0b0100, 4)
        append(bytes.count, version.countBits)
        for byte in bytes { append(Int(byte), 8) }
        append(0, min(4, 8 * version.dataCount - bits.count))
        append(0, (8 - bits.count % 8) % 8)
        var out = stride(from: 0, to: bits.count, by: 8).map { start in
            bits[start..<start + 8].reduce(UInt8(0)) { $0 << 1 | ($1 ? 1 : 0) }
        }
        var pad: UInt8 = 0xEC
        while out.count < version.dataCount {
            out.append(pad)
            pad ^= 0xEC ^ 0x11
        }
        return out
    }

    /// The first of every block, the second of every block, and so on; short blocks run out first.
    private static func interleaved(_ blocks: [[UInt8]]) -> [UInt8] {
        let longest = blocks.map(\.count).max() ?? 0
        return (0..<longest).flatMap { place in blocks.filter { place < $0.count }.map { $0[place] } }
    }
}
