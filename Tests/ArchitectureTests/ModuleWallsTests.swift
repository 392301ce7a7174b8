import Testing

/// Holds every `import` against the table, since SwiftPM refuses no undeclared one.
@Suite struct ModuleWallsTests {
    struct Import {
        let file: SourceFile
        let line: Int
        let module: String
        let words: [Substring]
    }

    static let imports: [Import] = SourceTree.program.flatMap(imports(of:))

    static func imports(of file: SourceFile) -> [Import] {
        SwiftText(file.text).text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            .compactMap { number, line in
                let words = line.split(separator: " ")
                guard let keyword = words.firstIndex(of: "import"), words.count > keyword + 1
                else { return nil }
                // `import struct Foundation.Data` names the module after the kind.
                let name = words.count > keyword + 2 ? words[keyword + 2] : words[keyword + 1]
                let module = String(name.prefix { $0 != "." })
                return Import(file: file, line: number + 1, module: module, words: words)
            }
    }

    @Test("every import is in the table of modules")
    func table() {
        for entry in Self.imports {
            guard let module = entry.file.module else { continue }
            #expect(
                ModuleWalls.mayImport(entry.module, in: module),
                """
                \(entry.file.path):\(entry.line): \(module) must not import \(entry.module). \
                \(ModuleWalls.guideline(entry.module, in: module))
                """)
        }
    }

    @Test("no module hands on another, and none is opened by @testable outside tests")
    func attributes() {
        let banned = ["@_exported", "@testable", "@_spi", "@_implementationOnly"]
        for entry in Self.imports {
            let isPlain = !entry.words.contains { banned.contains(String($0)) }
            #expect(isPlain, "\(entry.file.path):\(entry.line): import plainly: a file names what it uses.")
        }
    }

    @Test("every folder in Sources is a module of the table")
    func folders() {
        let found = Set(SourceTree.program.compactMap(\.module))
        let unknown = found.subtracting(ModuleWalls.ours.keys)
        #expect(unknown.isEmpty, "Sources has modules that the table lacks: \(unknown.sorted())")
    }

    @Test("Package.swift declares what the table says, no more")
    func package() throws {
        let package = try #require(SourceTree.read("Package.swift"))
        let lines = package.text.replacing(/,\n +"/, with: ", \"").split(separator: "\n")
        for line in lines where line.contains(" module(\"") {
            let quoted = line.split(separator: "\"").enumerated().filter { $0.offset % 2 == 1 }
            let names = quoted.map { String($0.element) }
            let module = try #require(names.first)
            let wanted = Set(names.dropFirst())
            let table = ModuleWalls.ours[module] ?? []
            #expect(
                wanted == table,
                "Package.swift gives \(module) \(wanted.sorted()), the table \(table.sorted())")
        }
    }

    @Test("the application has no async, await, tasks or threads of its own")
    func synchronous() {
        let words = ["async", "await", "Task", "DispatchQueue", "Thread"]
        for file in SourceTree.program where file.module == "App" {
            for word in words {
                let lines = Ban(word, instead: "").lines(in: file.text)
                #expect(lines.isEmpty, "\(file.path):\(lines): \(word): handlers are synchronous.")
            }
        }
    }

    @Test("an import through @testable, of one kind or behind a comment is read rightly")
    func reading() {
        let text = "@testable import SQL\nimport struct Foundation.Data\n// import A\npublic import HTTP\n"
        let found = Self.imports(of: SourceFile(path: "Sources/Law/X.swift", text: text)).map(\.module)
        #expect(found == ["SQL", "Foundation", "HTTP"])
        #expect(!ModuleWalls.mayImport("SQL", in: "Law"))
        #expect(ModuleWalls.mayImport("SQL", in: "SQLite"))
    }
}
