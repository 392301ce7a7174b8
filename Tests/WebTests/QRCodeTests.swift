import Foundation
import Testing

@testable import Web

@Suite("QR codes")
struct QRCodeTests {
    /// Made by an independent encoder (segno 1.6.6), with the mask it chose; rows as hexadecimal behind a 1.
    struct Known: Decodable, CustomTestStringConvertible {
        let text: String
        let mask: Int
        let version: Int
        let rows: [String]

        var testDescription: String { "version \(version)" }

        static let all: [Known] = {
            let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/qr.json")
            guard let data = try? Data(contentsOf: path) else { return [] }
            return (try? JSONDecoder().decode([Known].self, from: data)) ?? []
        }()
    }

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

    @Test("the known codes are there")
    func fixture() {
        #expect(Known.all.count == 6)
    }

    @Test("each code equals the one of another encoder, module by module", arguments: Known.all)
    func known(known: Known) throws {
        let code = try #require(QRCode(known.text, mask: known.mask))
        #expect(code.modules.count == 17 + 4 * known.version)
        #expect(Self.rows(code) == known.rows)
    }

    @Test("the mask that is chosen is the other encoder's", arguments: Known.all)
    func mask(known: Known) throws {
        #expect(try #require(QRCode(known.text)) == QRCode(known.text, mask: known.mask))
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
