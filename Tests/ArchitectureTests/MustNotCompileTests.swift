import Testing

/// Mistakes that the compiler must refuse (architecture 3). See MustNotCompile/README.md for how to add one.
@Suite struct MustNotCompileTests {
    private static let snippets = CompilerCheck.files.compactMap(CompilerCheck.Snippet.init)

    @Test("every file says what it expects, and has a twin that compiles")
    func form() {
        #expect(!CompilerCheck.files.isEmpty)
        for file in CompilerCheck.files {
            let says = CompilerCheck.Snippet(file) != nil
            #expect(says, "\(file.path): the first line is `// expect: <part of the error>`.")
            let marks = ["#if MISTAKE", "#else", "#endif"].map { file.text.components(around: $0) }
            #expect(marks == [2, 2, 2], "\(file.path): one #if MISTAKE, #else and #endif.")
        }
    }

    @Test("each mistake is refused, for the reason expected")
    func mistakes() throws {
        let check = try #require(CompilerCheck())
        for group in Self.groups {
            let answer = check.check(group, mistaken: true)
            for snippet in group {
                let errors = answer.errors(in: snippet.file.name)
                #expect(
                    errors.contains { $0.contains(snippet.expected) },
                    "\(snippet.file.path) must give “\(snippet.expected)”, gave \(errors). \(answer.output)")
            }
        }
    }

    @Test("the same code without the mistake compiles")
    func twins() throws {
        let check = try #require(CompilerCheck())
        for group in Self.groups {
            let answer = check.check(group, mistaken: false)
            #expect(answer.status == 0, "\(answer.output)")
        }
    }

    /// All early ones in one run, each late one alone.
    private static var groups: [[CompilerCheck.Snippet]] {
        let early = snippets.filter { !$0.isLate }
        return (early.isEmpty ? [] : [early]) + snippets.filter(\.isLate).map { [$0] }
    }
}

extension String {
    /// How many parts the text falls into at these marks.
    fileprivate func components(around mark: String) -> Int {
        var (parts, rest) = (1, self[...])
        while let range = rest.firstRange(of: mark) {
            parts += 1
            rest = rest[range.upperBound...]
        }
        return parts
    }
}
