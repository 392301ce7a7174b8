/// The names in a zip file's central directory (PKWARE APPNOTE 6.3.10 §4.3.12, §4.3.16), by which an office
/// document is told from any other zip. It never unpacks an entry, and reads no more than its bounds.
struct ZipDirectory {
    private static let mostEntries = 20_000
    private static let mostOctets = 4 << 20

    private let names: Set<String>
    /// The content of an uncompressed first entry called `mimetype` (OpenDocument 1.3 part 2 §3.3).
    private let mimetype: String?

    /// Nil if it is no zip, or one with more than an office document has.
    init?(_ octets: ArraySlice<UInt8>) {
        let file = LittleEndian(octets: octets)
        guard FileOctets(octets).starts(with: [0x50, 0x4B, 0x03, 0x04]),
            let end = ZipDirectory.end(file),
            let count = file.number16(at: end + 10), count <= ZipDirectory.mostEntries,
            let size = file.number32(at: end + 12), size <= ZipDirectory.mostOctets,
            let start = file.number32(at: end + 16), let listing = file.part(at: start, count: size),
            let names = ZipDirectory.names(LittleEndian(octets: listing), count: count)
        else { return nil }
        self.names = names
        mimetype = ZipDirectory.firstEntry(file)
    }

    func matches(_ format: DocumentFormat) -> Bool {
        switch format {
        case .docx: isOpenXML(with: "word/document.xml")
        case .xlsx: isOpenXML(with: "xl/workbook.xml")
        case .pptx: isOpenXML(with: "ppt/presentation.xml")
        case .odt, .ods, .odp: mimetype == format.mediaType && names.contains("content.xml")
        default: false
        }
    }

    var holdsMacros: Bool {
        names.contains { name in
            name.hasSuffix("vbaProject.bin") || name.hasPrefix("Basic/") || name.hasPrefix("Scripts/")
        }
    }

    private func isOpenXML(with main: String) -> Bool {
        names.contains("[Content_Types].xml") && names.contains(main)
    }

    /// Where the end record begins: within the last 64 kB, behind which only a comment may stand.
    private static func end(_ file: LittleEndian) -> Int? {
        let count = file.octets.count
        guard count >= 22 else { return nil }
        return (max(0, count - 65_557)...(count - 22)).reversed().first {
            file.number32(at: $0) == 0x0605_4B50
        }
    }

    private static func names(_ listing: LittleEndian, count: Int) -> Set<String>? {
        var names: Set<String> = []
        var place = 0
        for _ in 0..<count {
            guard listing.number32(at: place) == 0x0201_4B50, let length = listing.number16(at: place + 28),
                let extra = listing.number16(at: place + 30), let comment = listing.number16(at: place + 32),
                let name = listing.part(at: place + 46, count: length)
            else { return nil }
            names.insert(String(decoding: name, as: UTF8.self))
            place += 46 + length + extra + comment
        }
        return names
    }

    private static func firstEntry(_ file: LittleEndian) -> String? {
        guard file.number16(at: 8) == 0, let size = file.number32(at: 22), size <= 200,
            let length = file.number16(at: 26), let extra = file.number16(at: 28),
            let name = file.part(at: 30, count: length), name.elementsEqual("mimetype".utf8),
            let content = file.part(at: 30 + length + extra, count: size)
        else { return nil }
        return String(decoding: content, as: UTF8.self)
    }
}
