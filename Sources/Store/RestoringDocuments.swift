import Glibc
import SQLite

extension Store {
    /// Files that the old database knows and the new one does not are swept one day: they keep a second name.
    private static func keepOldDocuments(_ place: String) throws {
        let old = DocumentFolder(besideDatabase: place)
        let kept = DocumentFolder(besideDatabase: place + ".before-restore")
        let names = DurableFile.names(in: old.path)
        guard !names.isEmpty else { return }
        try kept.make()
        for name in names {
            let second = kept.path + "/" + name
            unlink(second)
            guard link(old.path + "/" + name, second) == 0 else {
                throw StoreError.notWritable(path: kept.path)
            }
        }
        DurableFile.syncFolder(of: kept.path + "/.")
    }

    /// Puts a backup's documents beside the database that it goes back to, after every check of them.
    static func restoreDocuments(of draft: String, _ backup: String, _ place: String) throws {
        let copies = try DocumentCopies(of: try Connection.open(draft, for: .inspecting))
        try copies.restore(
            from: DocumentFolder(besideDatabase: DurableFile.real(backup) ?? backup),
            to: DocumentFolder(besideDatabase: place))
        if DurableFile.exists(place) { try keepOldDocuments(place) }
    }
}
