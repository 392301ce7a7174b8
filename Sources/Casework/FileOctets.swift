/// What the octets of a file say that it is. Every look is at a bounded part of it.
struct FileOctets {
    let octets: ArraySlice<UInt8>

    init(_ octets: ArraySlice<UInt8>) {
        self.octets = octets
    }

    func starts(with magic: [UInt8], at offset: Int = 0) -> Bool {
        guard offset >= 0, offset <= octets.count, octets.count - offset >= magic.count else { return false }
        let start = octets.startIndex + offset
        return octets[start..<start + magic.count].elementsEqual(magic)
    }

    func starts(with text: StaticString, at offset: Int = 0) -> Bool {
        starts(with: Array(text.description.utf8), at: offset)
    }

    func matches(_ format: DocumentFormat) -> Bool {
        switch format {
        // ISO 32000-1 §7.5.2: the header is the first line.
        case .pdf: starts(with: "%PDF-")
        // PNG §5.2 and its first chunk.
        case .png:
            starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) && starts(with: "IHDR", at: 12)
        // ITU-T T.81 §B.1.1: SOI, and then another marker.
        case .jpeg: starts(with: [0xFF, 0xD8, 0xFF])
        case .webp: starts(with: "RIFF") && starts(with: "WEBP", at: 8)
        case .heic: isHEIC
        case .docx, .xlsx, .pptx, .odt, .ods, .odp: ZipDirectory(octets)?.matches(format) ?? false
        case .doc, .xls, .ppt: CompoundDirectory(octets)?.matches(format) ?? false
        case .text: isText
        }
    }

    /// Macros in a document whose ending says that it has none.
    func holdsMacros(_ format: DocumentFormat) -> Bool {
        switch format {
        case .docx, .xlsx, .pptx, .odt, .ods, .odp: ZipDirectory(octets)?.holdsMacros ?? true
        case .doc, .xls, .ppt: CompoundDirectory(octets)?.holdsMacros ?? true
        default: false
        }
    }

    /// ISO/IEC 23008-12 annex B: a file type box with one of its brands.
    private var isHEIC: Bool {
        guard starts(with: "ftyp", at: 4) else { return false }
        let brands: [StaticString] = ["heic", "heix", "heim", "heis", "hevc", "mif1", "msf1"]
        return brands.contains { starts(with: $0, at: 8) }
    }

    /// UTF-8 throughout, without controls other than tab, line ends and form feed.
    private var isText: Bool {
        let allowed: Set<UInt8> = [0x09, 0x0A, 0x0C, 0x0D]
        guard octets.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || allowed.contains($0) }) else { return false }
        return octets.withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) } != nil
    }

    /// Whether a browser that guessed would show it as a page or run it (WHATWG MIME Sniffing §7.1), whatever
    /// white space comes first.
    var looksLikePage: Bool {
        let blank: Set<UInt8> = [0x09, 0x0A, 0x0C, 0x0D, 0x20]
        let withoutMark = starts(with: [0xEF, 0xBB, 0xBF]) ? octets.dropFirst(3) : octets
        let rest = withoutMark.prefix(1024).drop { blank.contains($0) }.prefix(14)
        let word = rest.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        let signs: [StaticString] = [
            "<!doctype", "<html", "<head", "<body", "<script", "<iframe", "<svg", "<?xml", "<?php", "<!--",
            "<style", "<a ", "<img", "<title", "<table", "#!",
        ]
        return signs.contains { word.starts(with: $0.description.utf8) }
    }
}
