import Foundation

/// The checkout as text: which files there are and what they hold. It never builds or changes anything but
/// what `write` is told to.
struct SourceFile: Sendable {
    /// From the root of the checkout, as `Sources/Law/Day.swift`.
    let path: String
    let text: String

    var name: String { path.split(separator: "/").last.map(String.init) ?? path }
    var stem: String { name.split(separator: ".").first.map(String.init) ?? name }
    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
    /// `Law` for `Sources/Law/Day.swift`; nil outside `Sources`, and for the C libraries.
    var module: String? {
        let parts = path.split(separator: "/")
        guard parts.count > 2, parts[0] == "Sources", parts[1] != "CLibraries" else { return nil }
        return String(parts[1])
    }
}

/// Reads files below the root of the checkout this test was compiled from.
enum SourceTree {
    static let root: String = {
        let here = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        return here.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
    }()

    /// Swift code of the program and of its tests, `Package.swift` included, sorted by path.
    static let swift: [SourceFile] = files(in: ["Sources", "Tests"], endings: ["swift"])
        .filter { !$0.path.contains("/MustNotCompile/") } + [read("Package.swift")].compactMap { $0 }
    /// Swift code of the program alone.
    static let program = swift.filter { $0.path.hasPrefix("Sources/") }
    /// The tests' tools in Python.
    static let python = files(in: ["Tests", "Benchmarks", ".ci"], endings: ["py"])
    /// What reaches a browser.
    static let web = files(in: ["Templates", "Public"], endings: ["html", "css", "js", "svg"])

    /// All files below these folders with one of these endings, hidden and built ones left out.
    static func files(in folders: [String], endings: Set<String>) -> [SourceFile] {
        folders.flatMap { paths(below: $0) }
            .filter { endings.contains(String($0.split(separator: ".").last ?? "")) }
            .sorted()
            .compactMap(read)
    }

    /// Every text of the checkout, whatever it is called; what is built and what git keeps left out.
    static var everything: [SourceFile] {
        let hidden: Set<String> = [".git", ".build", ".build-tests", ".venv"]
        let top = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
        return top.filter { !hidden.contains($0) }.sorted()
            .flatMap { name in [name] + paths(below: name) }.compactMap(read)
    }

    /// Nil if there is no such file or it is not UTF-8.
    static func read(_ path: String) -> SourceFile? {
        guard let data = FileManager.default.contents(atPath: root + "/" + path),
              let text = String(data: data, encoding: .utf8) else { return nil }
        return SourceFile(path: path, text: text)
    }

    static func write(_ text: String, to path: String) throws {
        try text.write(toFile: root + "/" + path, atomically: true, encoding: .utf8)
    }

    private static func paths(below folder: String) -> [String] {
        let skipped = ["/work/", "/.venv/", "/__pycache__/", "/node_modules/", "/.build"]
        let found = FileManager.default.enumerator(atPath: root + "/" + folder)
        return (found?.allObjects as? [String] ?? [])
            .map { folder + "/" + $0 }
            .filter { path in !skipped.contains { path.contains($0) } }
    }
}
