import Crypto
import Glibc

/// The key of the box of anonymous forms, in a file of its own or behind a link to another volume. It is made
/// with a new box only: one that is missing may be on a volume that is not there yet, and the box waits.
struct BallotKey {
    let path: String
    /// Whoever owns it owns the key.
    let database: String

    /// - Throws: where there is none, or something else.
    func read() throws -> [UInt8] {
        guard let key = DurableFile.read(path), key.count == AESGCM.keyByteCount else {
            throw StoreError.notWritable(path: path)
        }
        return key
    }

    /// - Throws: where a link leads nowhere, or there is something else. It stays as it is.
    func readOrMake() throws -> [UInt8] {
        if BallotKey.isThere(path) { return try read() }
        let key = try SecureRandom.bytes(AESGCM.keyByteCount)
        try DurableFile.write(key, to: path)
        try BallotKey.give(path, toOwnerOf: database)
        return key
    }

    /// Also where it is a link that leads nowhere.
    static func isThere(_ path: String) -> Bool {
        var found = stat()
        return lstat(path, &found) == 0
    }

    /// Made by root beside a database that the server's user owns, the server could not write it.
    static func give(_ path: String, toOwnerOf database: String) throws {
        var found = stat()
        guard geteuid() == 0, stat(database, &found) == 0 else { return }
        guard chown(path, found.st_uid, found.st_gid) == 0 else { throw StoreError.notWritable(path: path) }
    }
}
