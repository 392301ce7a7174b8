/// A zip file written as it grows (PKWARE APPNOTE 6.3.10): what an entry came to stands after it, and where
/// they are stands last. So a file that was cut off anywhere has no directory, and nothing opens it as whole.
final class ZipWriter {
    /// Beyond what a zip file without the larger numbers can tell.
    struct TooLarge: Error {}

    private struct Entry {
        let name: [UInt8]
        let offset: Int
        let isDeflated: Bool
        var checksum: UInt
        var deflated: Int
        var length: Int
    }

    private var entries: [Entry] = []
    private var open: Deflation?
    private var offset = 0

    /// A whole entry as it is.
    func store(_ name: String, _ content: [UInt8], to out: inout [UInt8]) throws {
        let sum = try Deflation()
        var none: [UInt8] = []
        try sum.add(content, to: &none)
        let entry = Entry(
            name: Array(name.utf8), offset: offset, isDeflated: false, checksum: sum.checksum,
            deflated: content.count, length: content.count)
        entries.append(entry)
        try append(head(entry, isKnown: true) + content, to: &out)
    }

    /// Begins an entry that grows until `end`.
    func begin(_ name: String, to out: inout [UInt8]) throws {
        open = try Deflation()
        let entry = Entry(
            name: Array(name.utf8), offset: offset, isDeflated: true, checksum: 0, deflated: 0, length: 0)
        entries.append(entry)
        try append(head(entry, isKnown: false), to: &out)
    }

    func add(_ bytes: [UInt8], to out: inout [UInt8]) throws {
        var piece: [UInt8] = []
        try open?.add(bytes, to: &piece)
        try append(piece, to: &out)
    }

    func end(to out: inout [UInt8]) throws {
        guard let deflation = open, var entry = entries.popLast() else { return }
        var piece: [UInt8] = []
        try deflation.add([], isLast: true, to: &piece)
        try append(piece, to: &out)
        (entry.checksum, entry.deflated) = (deflation.checksum, deflation.deflated)
        entry.length = deflation.length
        entries.append(entry)
        open = nil
        try append(ZipWriter.number(0x0807_4B50, 4) + sums(entry), to: &out)
    }

    /// The directory: after this the file is whole.
    func finish(to out: inout [UInt8]) throws {
        let start = offset
        for entry in entries { try append(listed(entry), to: &out) }
        var end = ZipWriter.number(0x0605_4B50, 4)
        end += [UInt8](repeating: 0, count: 4)
        end += ZipWriter.number(entries.count, 2)
        end += ZipWriter.number(entries.count, 2)
        end += ZipWriter.number(offset - start, 4)
        end += ZipWriter.number(start, 4)
        end += ZipWriter.number(0, 2)
        try append(end, to: &out)
    }

    private func listed(_ entry: Entry) throws -> [UInt8] {
        var bytes = ZipWriter.number(0x0201_4B50, 4)
        bytes += ZipWriter.number(20, 2)
        bytes += shape(entry)
        bytes += try sums(entry)
        bytes += ZipWriter.number(entry.name.count, 2)
        bytes += [UInt8](repeating: 0, count: 12)
        bytes += ZipWriter.number(try checked(entry.offset), 4)
        return bytes + entry.name
    }

    private func append(_ bytes: [UInt8], to out: inout [UInt8]) throws {
        out += bytes
        offset += bytes.count
        _ = try checked(offset)
    }

    private func head(_ entry: Entry, isKnown: Bool) throws -> [UInt8] {
        var bytes = ZipWriter.number(0x0403_4B50, 4)
        bytes += shape(entry)
        bytes += isKnown ? try sums(entry) : [UInt8](repeating: 0, count: 12)
        bytes += ZipWriter.number(entry.name.count, 2)
        bytes += ZipWriter.number(0, 2)
        bytes += entry.name
        return bytes
    }

    /// Needed version, flags, method, and the first moment there is: the same rows make the same octets.
    private func shape(_ entry: Entry) -> [UInt8] {
        let flags = entry.isDeflated ? 0x0808 : 0x0800, method = entry.isDeflated ? 8 : 0
        return [20, flags, method, 0, 0x0021].flatMap { ZipWriter.number($0, 2) }
    }

    private func sums(_ entry: Entry) throws -> [UInt8] {
        let numbers = [Int(entry.checksum), try checked(entry.deflated), try checked(entry.length)]
        return numbers.flatMap { ZipWriter.number($0, 4) }
    }

    private func checked(_ number: Int) throws -> Int {
        guard number <= Int(UInt32.max) - 1 else { throw TooLarge() }
        return number
    }

    /// Little end first.
    private static func number(_ value: Int, _ octets: Int) -> [UInt8] {
        (0..<octets).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
}
