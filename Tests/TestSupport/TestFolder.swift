import Glibc

/// A folder of its own for one test, gone when the test is. It never lies in the tree.
public final class TestFolder: Sendable {
    public let path: String

    /// - Parameter inMemory: on a file system in memory where the machine has one: for tests that write a
    ///   great deal and are
    ///   not about the disk.
    public init(inMemory: Bool = false) throws {
        let parent = inMemory && access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
        var template = Array("\(parent)/steget-test-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw TestFolderError(code: errno) }
        path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    }

    deinit {
        TestFolder.remove(path)
    }

    private static func remove(_ path: String) {
        for name in names(in: path) where unlink(path + "/" + name) != 0 { remove(path + "/" + name) }
        rmdir(path)
    }

    public func file(_ name: String) -> String {
        path + "/" + name
    }

    /// What stands in it, in order.
    public var names: [String] { TestFolder.names(in: path) }

    public static func names(in path: String) -> [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    public func read(_ name: String) throws -> [UInt8] {
        guard let octets = TestFolder.octets(of: file(name)) else { throw TestFolderError(code: errno) }
        return octets
    }

    /// Any file's octets; nil if it cannot be read.
    public static func octets(of path: String) -> [UInt8]? {
        guard let stream = fopen(path, "rb") else { return nil }
        defer { fclose(stream) }
        var octets: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&buffer, 1, buffer.count, stream), count > 0 {
            octets.append(contentsOf: buffer[..<count])
        }
        return octets
    }

    public func write(_ octets: [UInt8], to name: String) throws {
        guard let stream = fopen(file(name), "wb") else { throw TestFolderError(code: errno) }
        defer { fclose(stream) }
        guard fwrite(octets, 1, octets.count, stream) == octets.count else {
            throw TestFolderError(code: errno)
        }
    }
}

public struct TestFolderError: Error {
    public let code: Int32
}
