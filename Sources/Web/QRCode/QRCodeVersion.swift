/// The size of a QR code and how its codewords are shared out, at error correction level M (ISO/IEC 18004
/// tables 1, 7, 9 and E.1). It never goes beyond version 10, which holds more than any address of ours.
struct QRCodeVersion: Sendable, Equatable {
    let number: Int
    /// Error correction codewords in each block.
    let correction: Int
    /// How many data codewords each block has.
    let blocks: [Int]
    /// The centres of the alignment patterns.
    let alignment: [Int]

    var side: Int { 17 + 4 * number }
    var dataCount: Int { blocks.reduce(0, +) }
    /// The width of the character count in bits.
    var countBits: Int { number < 10 ? 8 : 16 }

    /// The smallest version that holds so many octets.
    static func fitting(_ count: Int) -> QRCodeVersion? {
        all.first { 4 + $0.countBits + 8 * count <= 8 * $0.dataCount }
    }

    private static let all = [
        QRCodeVersion(number: 1, correction: 10, blocks: [16], alignment: []),
        QRCodeVersion(number: 2, correction: 16, blocks: [28], alignment: [6, 18]),
        QRCodeVersion(number: 3, correction: 26, blocks: [44], alignment: [6, 22]),
        QRCodeVersion(number: 4, correction: 18, blocks: [32, 32], alignment: [6, 26]),
        QRCodeVersion(number: 5, correction: 24, blocks: [43, 43], alignment: [6, 30]),
        QRCodeVersion(number: 6, correction: 16, blocks: [27, 27, 27, 27], alignment: [6, 34]),
        QRCodeVersion(number: 7, correction: 18, blocks: [31, 31, 31, 31], alignment: [6, 22, 38]),
        QRCodeVersion(number: 8, correction: 22, blocks: [38, 38, 39, 39], alignment: [6, 24, 42]),
        QRCodeVersion(number: 9, correction: 22, blocks: [36, 36, 36, 37, 37], alignment: [6, 26, 46]),
        QRCodeVersion(number: 10, correction: 26, blocks: [43, 43, 43, 43, 44], alignment: [6, 28, 50]),
    ]
}
