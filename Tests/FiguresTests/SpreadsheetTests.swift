import Figures
import Law
import Testing

/// Spreadsheets written as they come. That a program opens them with the right cells, the browser tests see.
@Suite struct SpreadsheetTests {
    private func sheet(_ rows: [[ExportCell]]) throws -> [UInt8] {
        let writer = SpreadsheetWriter()
        var out: [UInt8] = []
        try writer.begin("prov", to: &out)
        for row in rows { try writer.append([row], to: &out) }
        try writer.finish(to: &out)
        return out
    }

    private static let directoryEnd: [UInt8] = [0x50, 0x4B, 5, 6]

    private func hasDirectory(_ octets: [UInt8]) -> Bool {
        octets.count >= 22 && Array(octets.suffix(22).prefix(4)) == Self.directoryEnd
    }

    @Test func `it is known by its first octets, and the same rows make the same octets`() throws {
        let rows: [[ExportCell]] = [[.text("=1+1"), .number(3), .day(Day(number: 739_940)), .none]]
        let octets = try sheet(rows)
        #expect(octets.starts(with: [0x50, 0x4B, 3, 4]))
        let type = Array(SpreadsheetWriter.mediaType.utf8)
        #expect(Array(octets[30..<38]) == Array("mimetype".utf8))
        #expect(Array(octets[38..<(38 + type.count)]) == type)
        #expect(try sheet(rows) == octets)
    }

    @Test func `a part of it, cut anywhere, has no directory and cannot be opened as whole`() throws {
        let octets = try sheet((0..<300).map { [.number($0), .text("Rad \($0)")] })
        #expect(hasDirectory(octets))
        for length in 0..<octets.count { #expect(!hasDirectory(Array(octets[..<length])), "\(length)") }
    }

    @Test func `many rows take little room, and are handed on as they come`() throws {
        let writer = SpreadsheetWriter()
        var out: [UInt8] = [], most = 0, all = 0
        try writer.begin("prov", to: &out)
        for number in 0..<20_000 {
            try writer.append([[.number(number), .text("En rad som är lång nog att märkas")]], to: &out)
            (most, all) = (max(most, out.count), all + out.count)
            out.removeAll()
        }
        try writer.finish(to: &out)
        #expect(most < 100_000 && all > 20_000)
    }
}
