import Glibc
import Law

/// What a closed application left on its disk, so that tests that begin alike need not all go the way there.
/// Of the database it has only the pages that are not the demonstration's: there are some hundred images.
public struct TestAppImage: Sendable {
    private static let database = "demo.sqlite"
    private static let page = 4096

    /// The clock's, when it was closed.
    let moment: Instant
    /// Octets of the database.
    private let size: Int
    /// Where in the database, and what.
    private let pages: [Int: [UInt8]]
    /// The files beside the database, and those in folders there.
    private let others: [String: [UInt8]]

    init(of folder: TestFolder, at moment: Instant) throws {
        self.moment = moment
        let octets = try folder.read(TestAppImage.database)
        size = octets.count
        pages = TestAppImage.pages(of: octets, otherThan: try TestDatabase.octets())
        let beside = folder.names.filter { $0 != TestAppImage.database }.flatMap { name in
            let isFolder = access(folder.file(name) + "/.", F_OK) == 0
            return isFolder ? TestFolder.names(in: folder.file(name)).map { "\(name)/\($0)" } : [name]
        }
        others = Dictionary(uniqueKeysWithValues: try beside.map { ($0, try folder.read($0)) })
    }

    private static func pages(of octets: [UInt8], otherThan before: [UInt8]) -> [Int: [UInt8]] {
        var pages: [Int: [UInt8]] = [:]
        for start in stride(from: 0, to: octets.count, by: page)
        where start + page > before.count || !isSame(octets, before, at: start) {
            pages[start] = Array(octets[start..<start + page])
        }
        return pages
    }

    /// Not with `==`, which without optimisation compares octet by octet.
    private static func isSame(_ one: [UInt8], _ other: [UInt8], at start: Int) -> Bool {
        one.withUnsafeBytes { one in
            other.withUnsafeBytes { other in
                guard let one = one.baseAddress, let other = other.baseAddress else { return true }
                return memcmp(one + start, other + start, page) == 0
            }
        }
    }

    /// Lays all of it in an empty folder.
    func write(to folder: TestFolder) throws {
        var octets = Array(try TestDatabase.octets().prefix(size))
        octets += [UInt8](repeating: 0, count: size - octets.count)
        for (start, page) in pages { octets.replaceSubrange(start..<start + page.count, with: page) }
        try folder.write(octets, to: TestAppImage.database)
        for (name, octets) in others {
            if let inside = name.lastIndex(of: "/") { mkdir(folder.file(String(name[..<inside])), 0o700) }
            try folder.write(octets, to: name)
        }
    }
}
