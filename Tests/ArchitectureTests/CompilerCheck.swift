import Foundation

/// Type-checks small files against the modules this test was built with. It never builds a module.
struct CompilerCheck {
    static let folder = "Tests/ArchitectureTests/MustNotCompile"

    struct Snippet: Sendable {
        let file: SourceFile
        /// Part of the error the mistake must give.
        let expected: String
        /// The error is found after type checking, so the file is compiled alone and further.
        let isLate: Bool

        /// Nil if the first line does not say what to expect.
        init?(_ file: SourceFile) {
            let first = String(file.lines.first ?? "")
            isLate = first.hasPrefix("// expect later: ")
            let start = isLate ? "// expect later: " : "// expect: "
            guard first.hasPrefix(start), first.count > start.count + 7 else { return nil }
            (self.file, expected) = (file, String(first.dropFirst(start.count)))
        }

        var path: String { SourceTree.root + "/" + file.path }
    }

    /// What the compiler said.
    struct Answer {
        let status: Int32
        let output: String

        /// The errors in the file of this name.
        func errors(in name: String) -> [Substring] {
            output.split(separator: "\n").filter { $0.contains("/\(name):") }.compactMap { line in
                line.range(of: ": error: ").map { line[$0.upperBound...] }
            }
        }
    }

    let modules: String

    static let files = SourceTree.files(in: [folder], endings: ["swift"])

    /// The modules stand beside the running test program; nil if they do not.
    init?() {
        let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        modules = program.deletingLastPathComponent().appendingPathComponent("Modules").path
        guard FileManager.default.fileExists(atPath: modules) else { return nil }
    }

    /// One run of the compiler over these files, with their mistakes or without. As one module: file by file
    /// the driver stops at the first that fails.
    func check(_ snippets: [Snippet], mistaken: Bool) -> Answer {
        let late = snippets.contains(where: \.isLate)
        var arguments = ["swiftc"] + (late ? ["-emit-sil", "-o", "/dev/null"] : ["-typecheck"])
        arguments += ["-module-name", "MustNotCompile", "-swift-version", "6", "-parse-as-library"]
        arguments += ["-whole-module-optimization", "-diagnostic-style", "llvm", "-I", modules]
        arguments += clangFlags + (mistaken ? ["-D", "MISTAKE"] : []) + snippets.map(\.path)
        let run = Command.run("/usr/bin/env", arguments)
        return Answer(status: run.status, output: run.output)
    }

    /// Module maps of our C libraries: modules built on them cannot be read without.
    private var clangFlags: [String] {
        ["CEpoll", "COpenSSL", "CSQLite", "CZlib"].flatMap { library -> [String] in
            let folder = SourceTree.root + "/Sources/CLibraries/" + library
            return [folder, folder + "/include"].flatMap { place -> [String] in
                let map = place + "/module.modulemap"
                guard FileManager.default.fileExists(atPath: map) else { return [] }
                return ["-Xcc", "-fmodule-map-file=" + map, "-Xcc", "-I" + place]
            }
        }
    }
}
