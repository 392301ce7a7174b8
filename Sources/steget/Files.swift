import Glibc

/// The little that commands ask about files.
enum Files {
    static func exists(_ path: String) -> Bool {
        access(path, F_OK) == 0
    }

    /// A folder of its own that only its owner can enter, for the time of `body`.
    static func withTemporaryFolder<T>(_ body: (String) throws -> T) throws -> T {
        let pattern = (getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp") + "/steget-XXXXXX"
        var name = Array(pattern.utf8CString)
        guard mkdtemp(&name) != nil else {
            throw CommandRefusal("Det går inte att skapa en mapp för tillfälliga filer.")
        }
        let folder = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { remove(folder) }
        return try body(folder)
    }

    /// The folder and the files right in it.
    private static func remove(_ folder: String) {
        if let listing = opendir(folder) {
            while let entry = readdir(listing) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                    pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                if name != "." && name != ".." { unlink(folder + "/" + name) }
            }
            closedir(listing)
        }
        rmdir(folder)
    }
}
