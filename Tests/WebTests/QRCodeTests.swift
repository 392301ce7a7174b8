import Testing

@testable import Web

@Suite("QR codes")
struct QRCodeTests {
    private static func rows(_ code: QRCode) -> [String] {
        code.modules.map { row in
            var digits = ""
            var bits = [true] + row
            while !bits.isEmpty {
                digits = String(bits.suffix(4).reduce(0) { $0 * 2 + ($1 ? 1 : 0) }, radix: 16) + digits
                bits.removeLast(min(4, bits.count))
            }
            return digits
        }
    }

    @Test("each code equals the one of another encoder, module by module", arguments: KnownQRCode.all)
    func known(known: KnownQRCode) throws {
        let code = try #require(QRCode(known.text, mask: known.mask))
        #expect(code.modules.count == 17 + 4 * known.version)
        #expect(Self.rows(code) == known.rows.split(separator: " ").map(String.init))
    }

    @Test("the mask that is chosen is the easiest to scan", arguments: KnownQRCode.all)
    func mask(known: KnownQRCode) throws {
        let all = (0..<8).compactMap { QRCode(known.text, mask: $0)?.modules }
        let least = try #require(all.map { QRCodePenalty.of($0) }.min())
        let chosen = try #require(QRCode(known.text).map(\.modules))
        #expect(all.count == 8 && all.contains(chosen) && QRCodePenalty.of(chosen) == least)
    }

    @Test("the penalties are those of the standard")
    func penalties() {
        let light = [[Bool]](repeating: [Bool](repeating: false, count: 5), count: 5)
        // Ten lines of five, sixteen squares, and dark fifty per cent from half.
        #expect(QRCodePenalty.of(light) == 10 * 3 + 16 * 3 + 100)
        let board = (0..<12).map { row in (0..<12).map { ($0 + row).isMultiple(of: 2) } }
        #expect(QRCodePenalty.of(board) == 0)
        var finder = board
        finder[0] = [true, false, true, true, true, false, true, false, false, false, false, true]
        #expect(QRCodePenalty.of(finder) >= 40)
    }

    @Test("the version grows with the text, and what does not fit is refused")
    func sizes() {
        #expect(QRCode("")?.modules.count == 21)
        #expect(QRCode(String(repeating: "a", count: 14))?.modules.count == 21)
        #expect(QRCode(String(repeating: "a", count: 15))?.modules.count == 25)
        #expect(QRCode(String(repeating: "a", count: 213))?.modules.count == 57)
        #expect(QRCode(String(repeating: "a", count: 214)) == nil)
    }

    @Test("the drawing has a quiet zone and nothing of the text")
    func drawing() throws {
        let svg = try #require(QRCode("hemligt")).svg()
        #expect(svg.hasPrefix("<svg class=\"qr\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 29 29\""))
        #expect(svg.contains("M4 4h7v1h-7z"))
        #expect(!svg.contains("hemligt"))
    }
}
