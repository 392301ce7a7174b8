import Crypto
import Glibc

/// Small and large files outside the database, written so that they are there or not, never half. It never
/// opens a database that is in use.
enum DurableFile {
    static func read(_ path: String) -> [UInt8]? {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { Glibc.close(descriptor) }
        var octets: [UInt8] = []
        guard stream(descriptor, { octets.append(contentsOf: $0) }) else { return nil }
        return octets
    }

    /// Piece by piece. False if it cannot be read to its end.
    static func read(_ path: String, _ body: ([UInt8]) throws -> Void) throws -> Bool {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { Glibc.close(descriptor) }
        return try stream(descriptor) { try body(Array($0)) }
    }

    /// What stands in a folder, in no order; nothing if it is not there.
    static func names(in folder: String) -> [String] {
        guard let listing = opendir(folder) else { return [] }
        defer { closedir(listing) }
        var names: [String] = []
        while let entry = readdir(listing) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    /// Writes beside, flushes, and takes the name. Only its owner may read it, unless `mode` says more.
    static func write(_ octets: [UInt8], to path: String, mode: mode_t = 0o600) throws {
        try write(octets[...], to: path, mode: mode)
    }

    static func write(_ octets: ArraySlice<UInt8>, to path: String, mode: mode_t = 0o600) throws {
        let draft = path + ".part"
        let descriptor = Glibc.open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw StoreError.notWritable(path: path) }
        let isWell = append(octets, to: descriptor) && fsync(descriptor) == 0
        Glibc.close(descriptor)
        guard isWell else {
            unlink(draft)
            throw StoreError.notWritable(path: path)
        }
        try rename(draft, to: path)
    }

    /// Takes the name, and flushes the folder so that it stays.
    static func rename(_ draft: String, to path: String) throws {
        guard Glibc.rename(draft, path) == 0 else { throw StoreError.notWritable(path: path) }
        syncFolder(of: path)
    }

    static func syncFolder(of path: String) {
        let descriptor = Glibc.open(folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        Glibc.close(descriptor)
    }

    static func sync(_ path: String) throws {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw StoreError.notWritable(path: path) }
        defer { Glibc.close(descriptor) }
        guard fsync(descriptor) == 0 else { throw StoreError.storage(code: 0) }
    }

    /// SHA-256 of a file's octets; copies them into `copy` on the way, if given. Nil if it cannot be read or
    /// written.
    static func hash(_ path: String, copyingTo copy: String? = nil) throws -> [UInt8]? {
        let source = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard source >= 0 else { return nil }
        defer { Glibc.close(source) }
        let target = copy.map { Glibc.open($0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600) }
        guard (target ?? 0) >= 0 else { return nil }
        defer { if let target { Glibc.close(target) } }
        var hash = try SHA256()
        var isWell = true
        let isRead = try stream(source) { piece in
            try hash.update(Array(piece))
            if let target { isWell = isWell && append(ArraySlice(piece), to: target) }
        }
        if let target { isWell = isWell && fsync(target) == 0 }
        return isRead && isWell ? try hash.finalize() : nil
    }

    static func exists(_ path: String) -> Bool {
        access(path, F_OK) == 0
    }

    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    static func name(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    /// The path without symbolic links. A file that is to be made is sought in its folder.
    static func real(_ path: String) -> String? {
        if let found = resolved(path) { return found }
        return resolved(folder(of: path)).map { ($0 == "/" ? "" : $0) + "/" + name(of: path) }
    }

    private static func resolved(_ path: String) -> String? {
        guard let found = realpath(path, nil) else { return nil }
        defer { free(found) }
        return String(cString: found)
    }

    private static func stream(_ descriptor: Int32,
                               _ body: (UnsafeRawBufferPointer) throws -> Void) rethrows -> Bool {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return count == 0 }
            try body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
    }

    private static func append(_ octets: ArraySlice<UInt8>, to descriptor: Int32) -> Bool {
        octets.withUnsafeBytes { all in
            var rest = all[...]
            while !rest.isEmpty {
                let piece = UnsafeRawBufferPointer(rebasing: rest)
                let count = Glibc.write(descriptor, piece.baseAddress, piece.count)
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else { return false }
                rest = rest.dropFirst(count)
            }
            return true
        }
    }
}
