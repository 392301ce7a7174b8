import Crypto
import Glibc
import SQLite

/// Whole copies of a database in one file, with its SHA-256 beside (`sha256sum -c` reads it). A file that has
/// the name of a backup is whole: it never stands there half-written.
enum Backup {
    /// - Parameter documents: whose files go with it, into `<path>.documents`; nil for a copy that stays
    ///   beside them.
    static func write(_ connection: Connection, to path: String, documents: DocumentFolder? = nil) throws {
        let draft = path + ".part"
        try makeEmpty(draft)
        do {
            try copy(connection, to: draft)
            try DurableFile.sync(draft)
            try documents.map {
                try DocumentCopies(of: connection).write(from: $0, to: DocumentFolder(besideDatabase: path))
            }
            guard let hash = try DurableFile.hash(draft) else { throw StoreError.notWritable(path: path) }
            // The sum first: a copy without one is refused, a sum without a copy harms nobody.
            let line = "\(Hex.encode(hash))  \(DurableFile.name(of: path))\n"
            try DurableFile.write(Array(line.utf8), to: path + ".sha256")
            try DurableFile.rename(draft, to: path)
        } catch {
            unlink(draft)
            throw error
        }
    }

    private static func makeEmpty(_ draft: String) throws {
        unlink(draft)
        let descriptor = Glibc.open(draft, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw StoreError.notWritable(path: draft) }
        Glibc.close(descriptor)
    }

    /// The target's connection is closed when this returns, so its file may be read.
    private static func copy(_ connection: Connection, to draft: String) throws {
        try connection.copy(into: try Connection.openForCopy(draft))
    }

    /// The sum that stands beside a backup.
    static func expectedHash(of path: String) throws -> [UInt8] {
        guard let octets = DurableFile.read(path + ".sha256"),
              let word = String(decoding: octets, as: UTF8.self).split(whereSeparator: \.isWhitespace).first,
              let hash = Hex.decode(String(word)), hash.count == 32
        else {
            let what = "Filen \(path).sha256 saknas eller går inte att läsa. Säkerhetskopian används inte."
            throw StoreError.backup(what)
        }
        return hash
    }
}
