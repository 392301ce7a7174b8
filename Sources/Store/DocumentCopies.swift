import Casework
import Crypto
import Glibc
import SQL
import SQLite

/// The files of documents in backups. A row's file is there before the row and stays, so all that a copied
/// database knows are there, whatever is added meanwhile. It never copies one that is not what was taken in.
struct DocumentCopies {
    private struct Document {
        let id: DocumentID
        let sha256: [UInt8]
    }

    private let documents: [Document]

    /// The documents that a database knows; none in one that is older than documents are.
    init(of connection: Connection) throws {
        let table = try connection.first("""
            SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'document'
            """) { _ in true }
        documents = table == nil ? [] : try connection.all("SELECT id, sha256 FROM document ORDER BY id") {
            try Document(id: $0.id(0), sha256: $0.blob(1))
        }
    }

    /// Copies each into the backup's folder, and checks it on the way.
    func write(from source: DocumentFolder, to target: DocumentFolder) throws {
        guard !documents.isEmpty else { return }
        try target.make()
        for document in documents {
            guard try copy(document, from: source, to: target) else {
                throw StoreError.backup("""
                    Handlingen \(document.id) saknas eller är skadad i \(source.path). Ingen säkerhetskopia \
                    blev gjord. Läs tillbaka filen från en äldre.
                    """)
            }
        }
        DurableFile.syncFolder(of: target.path + "/.")
    }

    /// Sees to it that each document of a backup stands, whole, beside the database that it goes back to: as
    /// it stands there already, or from the backup's folder. Only adds, and mends what is damaged.
    func restore(from backup: DocumentFolder, to target: DocumentFolder) throws {
        guard !documents.isEmpty else { return }
        try target.make()
        var missing = 0
        for document in documents where try !isWhole(document, in: target) {
            if try !copy(document, from: backup, to: target) { missing += 1 }
        }
        guard missing == 0 else {
            throw StoreError.backup("""
                \(missing) av \(documents.count) handlingar saknas eller är skadade i \(backup.path). \
                Säkerhetskopian används inte.
                """)
        }
        DurableFile.syncFolder(of: target.path + "/.")
    }

    private func isWhole(_ document: Document, in folder: DocumentFolder) throws -> Bool {
        let found = try DurableFile.hash(folder.file(document.id))
        return found.map { ConstantTime.equal($0, document.sha256) } ?? false
    }

    private func copy(
        _ document: Document, from source: DocumentFolder, to target: DocumentFolder
    ) throws -> Bool {
        let draft = target.file(document.id) + ".part"
        let found = try DurableFile.hash(source.file(document.id), copyingTo: draft)
        guard let found, ConstantTime.equal(found, document.sha256) else {
            unlink(draft)
            return false
        }
        return rename(draft, target.file(document.id)) == 0
    }
}
