import Glibc

/// The folders that the program reads at start: templates, assets, migrations, programmes. It never writes
/// there.
public struct Resources: Sendable, Equatable {
    /// The folder that holds them all.
    public let root: String

    public var templates: String { root + "/Templates" }
    public var assets: String { root + "/Public" }
    public var migrations: String { root + "/Migrations" }
    public var programmes: String { root + "/Programmes" }

    /// Nil if one of them is not there.
    public init?(root: String) {
        self.root = root
        let folders = [templates, assets, migrations, programmes]
        guard folders.allSatisfy({ access($0, R_OK | X_OK) == 0 }) else { return nil }
    }

    /// The nearest folder that holds them, beside or above the executable (a checkout's `.build` lies inside
    /// it; an installation may have `share/steget`) or above the working directory.
    public static func find() -> Resources? {
        for start in [executableFolder, workingFolder].compactMap({ $0 }) {
            for folder in Resources.upwards(from: start) {
                if let found = Resources(root: folder) ?? Resources(root: folder + "/share/steget") {
                    return found
                }
            }
        }
        return nil
    }

    /// A folder and every one above it.
    private static func upwards(from folder: String) -> [String] {
        let parts = folder.split(separator: "/")
        return (0...parts.count).reversed().map { "/" + parts.prefix($0).joined(separator: "/") }
    }

    private static var executableFolder: String? {
        var room = [UInt8](repeating: 0, count: Int(PATH_MAX))
        let length = room.withUnsafeMutableBytes { room in
            room.baseAddress.map { readlink("/proc/self/exe", $0, room.count) } ?? -1
        }
        guard length > 0 else { return nil }
        let path = String(decoding: room.prefix(length), as: UTF8.self)
        return path.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
    }

    private static var workingFolder: String? {
        guard let path = getcwd(nil, 0) else { return nil }
        defer { free(path) }
        return String(cString: path)
    }
}
