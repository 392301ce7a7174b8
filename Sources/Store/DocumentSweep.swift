import Casework
import Glibc
import SQL

extension Store {
    /// Removes files of documents whose transaction failed: those without a row, when they are a day old.
    /// - Returns: the names of those removed, for the log: nothing is removed silently.
    public func sweepDocuments() throws -> [String] {
        let names = DurableFile.names(in: documents.path)
        guard !names.isEmpty else { return [] }
        var known: Set<String> = []
        try read { transaction in
            try transaction.each("SELECT id FROM document") { row in
                known.insert(try row.id(0, DocumentID.self).description)
            }
        }
        return names.filter { name in
            let path = documents.path + "/" + name
            return !known.contains(name) && Store.isOld(path) && unlink(path) == 0
        }
    }

    /// By the machine's own clock: the file system keeps it.
    private static func isOld(_ path: String) -> Bool {
        var status = stat()
        guard stat(path, &status) == 0 else { return false }
        return time(nil) - status.st_mtim.tv_sec > 24 * 3600
    }
}
