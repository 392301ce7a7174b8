import Crypto
import Glibc

/// The file that anonymous forms wait in: of one size whatever is in it, made before anybody has answered,
/// and written over in place, so that neither its length nor when it was made tells of a form. It has two
/// copies and the older one is written over: one that a crash has cut short leaves the other whole. Its key
/// lies in a file of its own, in no backup; where that is gone nobody reads the forms, nor writes over them.
struct BallotFile: Sendable {
    struct Contents {
        let text: [UInt8]
        fileprivate let turn: UInt64
        fileprivate let place: Int
    }

    /// Of one copy, before it is sealed: some eight hundred forms of seven questions.
    private static let room = 1 << 16
    private static let sealed = room + 28
    private static let purpose = Array("ballots".utf8)
    let path: String
    private let key: BallotKey

    init(besideDatabase place: String) {
        path = place + ".ballots"
        key = BallotKey(path: path + ".key", database: place)
    }

    /// What lies there, as it is; nil where there is no box.
    /// - Throws: where the disk does not give it; nothing may be written then.
    func octets() throws -> [UInt8]? {
        guard BallotKey.isThere(path) else { return nil }
        guard let octets = DurableFile.read(path) else { throw StoreError.notWritable(path: path) }
        return octets
    }

    var hasKey: Bool { BallotKey.isThere(key.path) }

    /// The newer of the copies that open. Nil where no copy does.
    /// - Throws: where there is no key; nothing may be written then.
    func open(_ octets: [UInt8]) throws -> Contents? {
        let key = try key.read()
        guard octets.count == 2 * BallotFile.sealed else { return nil }
        return [0, 1].compactMap { place in
            let start = place * BallotFile.sealed
            let copy = Array(octets[start..<start + BallotFile.sealed])
            let plain = try? AESGCM.open(copy, key: key, bound: BallotFile.purpose)
            return plain.map { Contents($0, place) }
        }.max { $0.turn < $1.turn }
    }

    func write(_ text: [UInt8], after contents: Contents) throws {
        let octets = try seal(text, with: key.read(), turn: contents.turn + 1)
        try overwrite(octets, at: (1 - contents.place) * BallotFile.sealed)
        forget()
    }

    /// Keeps what cannot be read under another name, and begins anew.
    func layAside() throws -> Contents {
        var number = 1
        while DurableFile.exists("\(path)\(BallotFile.aside)\(number)") { number += 1 }
        try DurableFile.rename(path, to: "\(path)\(BallotFile.aside)\(number)")
        return try make()
    }

    var laidAside: [String] {
        let starts = [path, key.path].map { DurableFile.name(of: $0) + BallotFile.aside }
        return DurableFile.names(in: DurableFile.folder(of: path))
            .filter { name in starts.contains { name.hasPrefix($0) } }.sorted()
    }

    private static let aside = ".unread-"

    /// A new box, with the text in both copies; what lay there under its name is gone.
    func make(_ text: [UInt8] = []) throws -> Contents {
        let key = try key.readOrMake()
        let copies = try seal(text, with: key, turn: 1) + seal(text, with: key, turn: 0)
        try DurableFile.write(copies, to: path)
        try BallotKey.give(path, toOwnerOf: self.key.database)
        forget()
        return Contents(text: text, turn: 1, place: 0)
    }

    private func seal(_ text: [UInt8], with key: [UInt8], turn: UInt64) throws -> [UInt8] {
        let turns = (0..<8).map { UInt8(truncatingIfNeeded: turn >> UInt64(8 * $0)) }
        let rest = BallotFile.room - turns.count - text.count
        guard rest >= 0 else { throw StoreError.notWritable(path: path) }
        let plain = turns + text + [UInt8](repeating: 0, count: rest)
        return try AESGCM.seal(plain, key: key, bound: BallotFile.purpose)
    }

    private func overwrite(_ octets: [UInt8], at offset: Int) throws {
        let descriptor = Glibc.open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw StoreError.notWritable(path: path) }
        defer { Glibc.close(descriptor) }
        var written = 0
        while written < octets.count {
            let count = octets[written...].withUnsafeBytes {
                pwrite(descriptor, $0.baseAddress, $0.count, off_t(offset + written))
            }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw StoreError.notWritable(path: path) }
            written += count
        }
        guard fdatasync(descriptor) == 0 else { throw StoreError.notWritable(path: path) }
    }

    /// Its times of reading and writing tell nothing; when it was last changed, the file system keeps.
    private func forget() {
        var times = [timespec(), timespec()]
        utimensat(AT_FDCWD, path, &times, 0)
    }
}

extension BallotFile.Contents {
    fileprivate init(_ plain: [UInt8], _ place: Int) {
        let turn = plain.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        self.init(text: Array(plain.dropFirst(8).prefix { $0 != 0 }), turn: turn, place: place)
    }
}
