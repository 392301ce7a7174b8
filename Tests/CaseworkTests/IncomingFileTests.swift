import Casework
import Testing

/// What a file says that it is, by its name and by its octets.
@Suite struct IncomingFileTests {
    private static func format(_ name: String, _ content: [UInt8]) -> DocumentFormat? {
        try? IncomingFile(filename: name, content: content[...]).format
    }

    private static func zip(_ entries: [(name: String, content: String)]) -> [UInt8] {
        var file: [UInt8] = [], listing: [UInt8] = []
        func number(_ value: Int, _ octets: Int) -> [UInt8] {
            (0..<octets).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
        }
        for (name, content) in entries {
            let sizes = number(0, 4) + number(content.utf8.count, 4) + number(content.utf8.count, 4)
                + number(name.utf8.count, 2) + number(0, 2)
            listing += [0x50, 0x4B, 1, 2] + number(0, 12) + sizes + number(0, 10) + number(file.count, 4)
                + Array(name.utf8)
            file += [0x50, 0x4B, 3, 4] + number(0, 10) + sizes + Array((name + content).utf8)
        }
        let end = [0x50, 0x4B, 5, 6] + number(0, 6) + number(entries.count, 2) + number(listing.count, 4)
            + number(file.count, 4) + number(0, 2)
        return file + listing + end
    }

    private static func compound(_ names: [String]) -> [UInt8] {
        var file = [UInt8](repeating: 0, count: 512 * 3)
        file.replaceSubrange(0..<8, with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
        (file[30], file[48]) = (9, 1)
        // The first sector is the table: it says that the directory's chain ends in sector 1.
        file.replaceSubrange(516..<520, with: [0xFE, 0xFF, 0xFF, 0xFF])
        for (index, name) in names.enumerated() {
            let place = 1024 + 128 * index
            for (offset, octet) in name.utf8.enumerated() { file[place + 2 * offset] = octet }
            file[place + 64] = UInt8(2 * name.utf8.count + 2)
        }
        return file
    }

    private static let word = [("[Content_Types].xml", "<x/>"), ("word/document.xml", "<x/>")]
    private static let odt = "application/vnd.oasis.opendocument.text"

    @Test func `a file whose name and octets agree is taken for what it is`() {
        let heic: [UInt8] = [0, 0, 0, 24] + Array("ftypheic".utf8)
        #expect(Self.format("a.PDF", Array("%PDF-1.7\n".utf8)) == .pdf)
        #expect(Self.format("a.jpeg", [0xFF, 0xD8, 0xFF, 0xE0]) == .jpeg)
        #expect(Self.format("a.heic", heic) == .heic)
        #expect(Self.format("a.webp", Array("RIFF....WEBPVP8 ".utf8)) == .webp)
        #expect(Self.format("a.txt", Array("Hej på dig\r\n".utf8)) == .text)
        #expect(Self.format("a.docx", Self.zip(Self.word)) == .docx)
        #expect(Self.format("a.odt", Self.zip([("mimetype", Self.odt), ("content.xml", "<x/>")])) == .odt)
        #expect(Self.format("a.doc", Self.compound(["Root Entry", "WordDocument"])) == .doc)
        #expect(Self.format("a.xls", Self.compound(["Root Entry", "Workbook"])) == .xls)
    }

    @Test func `a file whose name and octets do not agree is refused`() {
        #expect(Self.format("a.xlsx", Self.zip(Self.word)) == nil)
        #expect(Self.format("a.docx", Self.zip([("word/document.xml", "")])) == nil)
        #expect(Self.format("a.odt", Self.zip([("content.xml", ""), ("mimetype", Self.odt)])) == nil)
        #expect(Self.format("a.xls", Self.compound(["Root Entry", "WordDocument"])) == nil)
        #expect(Self.format("a.docx", Self.zip(Self.word + [("word/vbaProject.bin", "")])) == nil)
        #expect(Self.format("a.doc", Self.compound(["WordDocument", "VBA"])) == nil)
        #expect(Self.format("a.txt", Array("  <SCRIPT>".utf8)) == nil)
        #expect(Self.format("a.txt", [0xEF, 0xBB, 0xBF] + Array("<html>".utf8)) == nil)
        #expect(Self.format("a.txt", [0x61, 0x00]) == nil)
        #expect(Self.format("a.txt", [0xFF, 0xFE, 0x61]) == nil)
        #expect(Self.format("a.pdf.exe", Array("%PDF-1.7".utf8)) == nil)
        #expect(Self.format("a.png", [0x89, 0x50, 0x4E, 0x47]) == nil)
    }

    @Test(arguments: [
        "a.html", "a.svg", "a.exe", "a.js", "a.docm", "a.zip", "a.msg", "a.xyz", "utan", "", "a.", "a.ｐｄｆ",
    ])
    func `a refusal says what to do`(_ name: String) {
        let refusal = #expect(throws: IncomingFile.Refusal.self) {
            try IncomingFile(filename: name, content: [1])
        }
        #expect(refusal?.sentence.hasSuffix(".") == true)
    }

    @Test func `files cut or changed anywhere never stop the program`() {
        for whole in [Self.zip(Self.word), Self.compound(["Root Entry", "WordDocument"])] {
            for end in stride(from: 0, to: whole.count, by: 3) {
                for name in ["a.docx", "a.odt", "a.doc"] { _ = Self.format(name, Array(whole[..<end])) }
            }
            for place in stride(from: 0, to: whole.count, by: 2) {
                var changed = whole
                changed[place] = 0xFF
                for name in ["a.docx", "a.doc"] { _ = Self.format(name, changed) }
            }
        }
    }
}
