/// The names in an old office file ([MS-CFB] 2.2, 2.6), by which a text is told from a spreadsheet. It reads
/// a bounded number of directory sectors and nothing of what they lead to.
struct CompoundDirectory {
    private static let mostSectors = 512
    private static let endOfChain = 0xFFFF_FFFA

    private let names: Set<String>

    /// Nil if it is no compound file.
    init?(_ octets: ArraySlice<UInt8>) {
        let file = LittleEndian(octets: octets)
        guard FileOctets(octets).starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
            let shift = file.number16(at: 30), shift == 9 || shift == 12,
            let first = file.number32(at: 48)
        else { return nil }
        var names: Set<String> = []
        var sector = first
        for _ in 0..<CompoundDirectory.mostSectors where sector < CompoundDirectory.endOfChain {
            guard let part = file.part(at: (sector + 1) << shift, count: 1 << shift) else { return nil }
            names.formUnion(CompoundDirectory.names(LittleEndian(octets: part)))
            guard let next = CompoundDirectory.next(after: sector, file, shift) else { return nil }
            sector = next
        }
        self.names = names
    }

    func matches(_ format: DocumentFormat) -> Bool {
        switch format {
        case .doc: names.contains("WordDocument")
        case .xls: names.contains("Workbook") || names.contains("Book")
        case .ppt: names.contains("PowerPoint Document")
        default: false
        }
    }

    var holdsMacros: Bool {
        names.contains("VBA") || names.contains("_VBA_PROJECT") || names.contains("Macros")
    }

    /// The sector behind one in its chain; the table's first 109 sectors stand in the header (2.2, 2.3).
    private static func next(after sector: Int, _ file: LittleEndian, _ shift: Int) -> Int? {
        let perSector = 1 << (shift - 2)
        let table = sector / perSector
        guard table < 109, let place = file.number32(at: 76 + 4 * table) else { return nil }
        return file.number32(at: ((place + 1) << shift) + 4 * (sector % perSector))
    }

    /// Entries of 128 octets: a name in UTF-16 and its length with the NUL (2.6.1).
    private static func names(_ sector: LittleEndian) -> [String] {
        stride(from: 0, to: sector.octets.count, by: 128).compactMap { place in
            guard let length = sector.number16(at: place + 64), (2...64).contains(length) else { return nil }
            let units = stride(from: place, to: place + length - 2, by: 2).compactMap {
                sector.number16(at: $0).map(UInt16.init(truncatingIfNeeded:))
            }
            return String(decoding: units, as: UTF16.self)
        }
    }
}
