import Casework
import Crypto
import Glibc

/// The octets of incoming documents: one file each under our own id, in a folder beside the database that
/// only its owner can enter. It never names a file by anything that came from outside, and never changes or
/// removes one that has a row.
public struct DocumentFolder: Sendable {
    /// `<database>.documents`
    let path: String

    init(besideDatabase place: String) {
        path = place + ".documents"
    }

    /// Writes a file for a row that is about to be: flushed, and its name with it, when this returns.
    /// Throws `StoreError.storage` if the disk takes no more.
    public func stage(_ content: ArraySlice<UInt8>, as id: DocumentID) throws -> StagedDocument {
        do {
            try make()
            try DurableFile.write(content, to: file(id))
        } catch StoreError.notWritable {
            throw StoreError.storage(code: errno)
        }
        return StagedDocument(file(id))
    }

    /// The whole document, for one that is small; throws `DamagedDocument` if it is not what was taken in.
    public func read(_ id: DocumentID, sha256: [UInt8]) throws -> [UInt8] {
        guard let octets = DurableFile.read(file(id)) else { throw DamagedDocument(id: id) }
        guard ConstantTime.equal(try SHA256.hash(octets), sha256) else { throw DamagedDocument(id: id) }
        return octets
    }

    /// Reads it through once; throws `DamagedDocument` if it is not what was taken in.
    public func check(_ id: DocumentID, sha256: [UInt8]) throws {
        try send(id, sha256: sha256) { _ in }
    }

    /// Piece by piece, with little in memory. Throws `DamagedDocument` behind the last piece if they are not
    /// what was taken in: so `check` it first, and let a part never look like a whole.
    public func send(_ id: DocumentID, sha256: [UInt8], _ piece: ([UInt8]) throws -> Void) throws {
        var hash = try SHA256()
        let isRead = try DurableFile.read(file(id)) { octets in
            try hash.update(octets)
            try piece(octets)
        }
        guard isRead, ConstantTime.equal(try hash.finalize(), sha256) else { throw DamagedDocument(id: id) }
    }

    func file(_ id: DocumentID) -> String {
        path + "/" + id.description
    }

    func make() throws {
        if mkdir(path, 0o700) == 0 { return DurableFile.syncFolder(of: path) }
        guard errno == EEXIST else { throw StoreError.notWritable(path: path) }
    }
}

/// A document whose file is missing or is not the one that was taken in. It never holds a name.
public struct DamagedDocument: Error, Sendable {
    public let id: DocumentID
}
