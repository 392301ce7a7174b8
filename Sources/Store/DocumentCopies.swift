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
    /// it stands there already, or from the backup's folder. Only adds, and mends what is damaged; nothing,
    /// unless all are there.
    func restore(from backup: DocumentFolder, to target: DocumentFolder) throws {
        let absent = try documents.filter { try !isWhole($0, in: target) }
        guard !absent.isEmpty else { return }
        let missing = try absent.filter { try !isWhole($0, in: backup) }.count
        guard missing == 0 else { throw incomplete(missing, backup) }
        try target.make()
        for document in absent where try !copy(document, from: backup, to: target) {
            throw incomplete(1, backup)
        }
        DurableFile.syncFolder(of: target.path + "/.")
    }

    private func incomplete(_ missing: Int, _ backup: DocumentFolder) -> StoreError {
        .backup("""
            \(missing) av \(documents.count) handlingar saknas eller är skadade i \(backup.path). \
            Säkerhetskopian används inte.
            """)
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
