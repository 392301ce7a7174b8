import Testing

/// What may not stand in the code, in the templates or in what is served.
@Suite struct BansTests {
    private func allowed() throws -> Allowed {
        Allowed(reading: try #require(SourceTree.read(Allowed.path)).text)
    }

    /// Our own tests name what they ban.
    private static let judged = SourceTree.swift.filter { !$0.path.hasPrefix("Tests/ArchitectureTests/") }

    @Test("banned code does not occur", arguments: Bans.swift)
    func swift(_ ban: Ban) throws {
        let allowed = try allowed()
        for file in Self.judged where ban.applies(to: file) && !allowed.holds(ban.name, in: file.path) {
            for line in ban.lines(in: file.text) {
                Issue.record("\(file.path):\(line): \(ban.name). \(ban.guideline)")
            }
        }
    }

    @Test("banned markup, style and script do not occur", arguments: Bans.web)
    func web(_ ban: Ban) throws {
        let allowed = try allowed()
        for file in SourceTree.web where ban.applies(to: file) && !allowed.holds(ban.name, in: file.path) {
            for line in ban.lines(in: file.text) {
                Issue.record("\(file.path):\(line): \(ban.name). \(ban.guideline)")
            }
        }
    }

    @Test("every exception is needed, names a ban and gives a reason")
    func exceptions() throws {
        for entry in try allowed().entries {
            let ban = (Bans.swift + Bans.web).first { $0.name == entry.ban }
            let text = SourceTree.read(entry.file)?.text ?? ""
            let isForced = entry.ban == ForceUnwrap.name && !ForceUnwrap.lines(in: text).isEmpty
            let isNeeded = ban?.lines(in: text).isEmpty == false || isForced
            #expect(isNeeded, "allowed.txt: \(entry.ban) | \(entry.file) is not needed; delete the line.")
            #expect(entry.reason.count >= 15, "allowed.txt: \(entry.ban) | \(entry.file) wants a reason.")
        }
    }

    @Test("nothing is forced open")
    func forced() throws {
        let allowed = try allowed()
        for file in Self.judged where !allowed.holds(ForceUnwrap.name, in: file.path) {
            for line in ForceUnwrap.lines(in: file.text) {
                Issue.record("\(file.path):\(line): `!` traps on nil, for everybody. Use guard let.")
            }
        }
    }

    @Test("nothing served points elsewhere")
    func elsewhere() {
        let marks = ["http://", "https://", "src=\"//", "href=\"//", "url(//", "@import"]
        // Names of XML languages, which nobody fetches.
        let names = ["http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"]
        for file in SourceTree.web {
            for (number, line) in file.lines.enumerated() {
                let judged = names.reduce(String(line)) { $0.replacing($1, with: "") }
                let found = marks.first { judged.contains($0) }
                #expect(found == nil, "\(file.path):\(number + 1): nothing is loaded from elsewhere.")
            }
        }
    }

    @Test("a script element has a file and no content")
    func scripts() {
        for file in SourceTree.web where file.name.hasSuffix(".html") {
            for (number, line) in file.lines.enumerated() where line.contains("<script") {
                let isPlain = line.contains("src=\"") && line.contains("></script>")
                #expect(isPlain, "\(file.path):\(number + 1): write <script src=\"…\" defer></script>.")
            }
        }
    }

    @Test("a ban finds words, not parts of words, and no comments or strings")
    func finding() {
        let ban = Ban("print(", instead: "why")
        let text = "print(1)\nfootprint(2)\n// print(3)\nlet a = \"print(4) \\(print(5))\"\n"
        #expect(ban.lines(in: text) == [1, 4])
        #expect(Ban("TODO", within: .text, instead: "why").lines(in: "// TODO: x\nlet TODOS = 1\n") == [1])
    }

    @Test("a forced value is told from a negation and an inequality")
    func forcing() {
        let forced = ["let a = b!", "f()!.c", "list[0]!", "var name: String!", "a!=b", "\"\\(x!)\""]
        let fine = ["if !a { }", "a != b", "(!a)", "[!a]", "\"wow!\"", "// x!", "x = y ?? !z"]
        for line in forced { #expect(ForceUnwrap.lines(in: line) == [1], "\(line)") }
        for line in fine { #expect(ForceUnwrap.lines(in: line).isEmpty, "\(line)") }
    }
}
