import Glibc

/// The text of every template, by name. It never touches a file again after it is made.
public struct TemplateSource: Sendable {
    /// Texts by template name: `"cases/index"` for `cases/index.html`.
    let texts: [String: String]
    /// Files that could not be read or are not UTF-8.
    let errors: [TemplateError]

    /// Templates given as text, by name.
    public init(texts: [String: String]) {
        self.texts = texts
        errors = []
    }

    /// Reads every `.html` file of a folder and its folders.
    /// What cannot be read is told by `TemplateSet.check`, with all other faults.
    public init(directory: String) {
        var reading = TemplateReading(root: directory)
        reading.read(folder: "")
        texts = reading.texts
        errors = reading.errors
    }
}

/// One walk through the template folder. Never follows more than 16 folders down.
private struct TemplateReading {
    let root: String
    var texts: [String: String] = [:]
    var errors: [TemplateError] = []

    mutating func read(folder: String, depth: Int = 0) {
        guard depth < 16, let names = Self.names(in: root + "/" + folder) else {
            let path = root + "/" + folder
            errors.append(TemplateError(file: path, line: 0, message: "The folder cannot be read."))
            return
        }
        for name in names.sorted() where !name.hasPrefix(".") {
            let path = folder.isEmpty ? name : folder + "/" + name
            if name.hasSuffix(".html") {
                read(file: path)
            } else if Self.isFolder(root + "/" + path) {
                read(folder: path, depth: depth + 1)
            }
        }
    }

    private mutating func read(file: String) {
        guard let bytes = Self.bytes(of: root + "/" + file) else {
            errors.append(TemplateError(file: file, line: 0, message: "The file cannot be read."))
            return
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            errors.append(TemplateError(file: file, line: 0, message: "The file is not UTF-8."))
            return
        }
        texts[String(file.dropLast(5))] = text
    }

    private static func names(in path: String) -> [String]? {
        guard let folder = opendir(path) else { return nil }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = UnsafeRawPointer(entry).advanced(by: nameOffset).assumingMemoryBound(to: CChar.self)
            names.append(String(cString: name))
        }
        return names.filter { $0 != "." && $0 != ".." }
    }

    /// The name stands last in the record and may be cut short of its declared size, so it is read by
    /// address.
    private static let nameOffset = MemoryLayout<dirent>.offset(of: \dirent.d_name) ?? 0

    private static func isFolder(_ path: String) -> Bool {
        var information = stat()
        return stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
    }

    private static func bytes(of path: String) -> [UInt8]? {
        guard let file = fopen(path, "rb") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&chunk, 1, chunk.count, file)
            bytes += chunk[..<count]
            if count < chunk.count { return ferror(file) == 0 ? bytes : nil }
        }
    }
}
