import Testing

/// Names and first words: what a stranger reads first.
@Suite struct NamesTests {
    @Test("no file, folder or type is named after a drawer")
    func drawers() {
        for file in SourceTree.swift {
            for part in file.path.split(separator: "/") {
                expectNoDrawer(String(part.split(separator: ".").first ?? ""), at: file.path)
            }
            for type in Declarations(SwiftText(file.text)).types where type.keyword != "extension" {
                expectNoDrawer(type.name, at: "\(file.path):\(type.line)")
            }
        }
    }

    private func expectNoDrawer(_ name: String, at place: String) {
        let found = Bans.drawer(in: name)
        #expect(found == nil, "\(place): \(name): name the thing; anything fits in a \(found ?? "").")
    }

    @Test("a file is called as the type it holds")
    func files() {
        for file in SourceTree.program where file.module != nil && file.name != "main.swift" {
            let found = Declarations(SwiftText(file.text)).types
            // A file of extensions alone is called after what they add.
            guard found.contains(where: { $0.keyword != "extension" }) else { continue }
            let types = found.map(\.name)
            let stem = file.stem.split(separator: "+").last.map(String.init) ?? file.stem
            let isNamed = types.contains { stem == $0 || file.stem.hasPrefix($0) }
            #expect(isNamed, "\(file.path): holds \(types); call the file as its type.")
        }
    }

    @Test("every outermost type says what it is for")
    func comments() {
        for file in SourceTree.program where file.module != nil {
            let lines = file.lines
            for type in Declarations(SwiftText(file.text)).types
            where type.isOutermost && !["extension", "typealias"].contains(type.keyword) {
                #expect(
                    isCommented(lines, above: type.line),
                    "\(file.path):\(type.line): say in a /// line what \(type.name) is for and never does.")
            }
        }
    }

    /// Whether a `///` stands above, past the declaration's own attributes.
    private func isCommented(_ lines: [Substring], above line: Int) -> Bool {
        var index = line - 2
        while index >= 0, lines[index].hasPrefix("@") || lines[index].hasPrefix("private ") { index -= 1 }
        return index >= 0 && lines[index].hasPrefix("///")
    }

    @Test("code is ASCII outside comments and strings")
    func letters() {
        for file in SourceTree.swift {
            let lines = SwiftText(file.text).lines
            for (number, line) in lines.enumerated() {
                #expect(!line.contains { $0 >= 0x80 }, "\(file.path):\(number + 1): names are in ASCII.")
            }
        }
    }

    @Test("lines end without spaces, files with one newline, and nothing is indented by tabs")
    func whitespace() {
        for file in SourceTree.swift + SourceTree.python + SourceTree.web {
            let bad = file.lines.firstIndex { $0.last == " " || $0.last == "\r" || $0.hasPrefix("\t") }
            #expect(bad == nil, "\(file.path):\((bad ?? 0) + 1): space or return at the end, or a tab.")
            let ends = file.text.isEmpty || file.text.hasSuffix("\n") && !file.text.hasSuffix("\n\n")
            #expect(ends, "\(file.path): end the file with exactly one newline.")
        }
    }

    @Test("a drawer is told from a thing", arguments: [
        ("AccountBase", "Base"), ("CaseManager", "Manager"), ("Common", "Common"),
        ("CommonPasswords", nil), ("Base32", nil),
    ] as [(String, String?)])
    func telling(_ name: String, _ drawer: String?) {
        #expect(Bans.drawer(in: name) == drawer)
    }

    @Test("words are found in names", arguments: [
        ("HTTPServiceForm", ["HTTP", "Service", "Form"]), ("Database", ["Database"]),
        ("Base64URL", ["Base64", "URL"]),
        ("CaseManager", ["Case", "Manager"]), ("Core", ["Core"]), ("form_helper", ["form", "helper"]),
    ])
    func words(_ name: String, _ words: [String]) {
        #expect(Bans.words(of: name) == words)
    }
}
