import Foundation
import Testing

/// Holds files, functions and lines to their sizes, with a list of exceptions that only shrinks.
@Suite struct SizesTests {
    private func recorded() throws -> Ratchet {
        Ratchet(reading: try #require(SourceTree.read(Ratchet.path)).text)
    }

    @Test("files, functions and lines keep their size, or are a known exception that did not grow")
    func sizes() throws {
        if ProcessInfo.processInfo.environment["STEGET_RATCHET"] == "lower" {
            let lower = try recorded().lowered(to: Sizes.byKey)
            try SourceTree.write(lower.written, to: Ratchet.path)
        }
        let ratchet = try recorded()
        for finding in Sizes.today {
            let allowed = max(finding.measure.wanted, ratchet.entries[finding.key] ?? 0)
            #expect(
                finding.size <= allowed,
                """
                \(finding.place): \(finding.measure.rawValue) has \(finding.size), may have \(allowed). \
                A part with a name of its own wants out; a line over \(Ratchet.longestLine) wants breaking. \
                (ratchet line: \(finding.key) \(finding.size))
                """)
        }
    }

    @Test("no file over 300 lines, no function over 50: the exceptions cannot allow that")
    func limits() throws {
        for finding in Sizes.today {
            #expect(
                finding.size <= finding.measure.limit,
                "\(finding.place): \(finding.size) is over the limit of \(finding.measure.limit). Split it.")
        }
    }

    @Test("an exception that is no longer needed, or is larger than needed, is lowered")
    func tight() throws {
        let ratchet = try recorded()
        let lower = ratchet.lowered(to: Sizes.byKey)
        #expect(ratchet == lower, "The code shrank. Run `make ratchet` and commit \(Ratchet.path).")
    }

    @Test("since the list was sealed, no commit added or raised an exception")
    func history() throws {
        let commits = Self.git(["log", "--reverse", "--format=%H", "--", Ratchet.path]).split(separator: "\n")
        var versions = commits.map { Ratchet(reading: Self.git(["show", "\($0):\(Ratchet.path)"])) }
        versions.append(try recorded())
        for (earlier, later) in zip(versions, versions.dropFirst()) {
            let loosened = later.loosened(since: earlier)
            #expect(loosened.isEmpty, "Exceptions may only shrink: \(loosened)")
        }
    }

    @Test("functions are measured from keyword to brace, also initialisers and computed properties")
    func measuring() {
        let body = String(repeating: "        count += 1 // { \"{\"\n", count: 20)
        let text = """
            struct Law {
                var parts: Int {
            \(body)    }
                let closure = { (a: Int) -> Int in
                    a
                }
                init(_ text: String = "}", then: () -> Void = { }) {
            \(body)    }
                func short() -> Bool { true }
            }
            """
        let found = Sizes.findings(in: SourceFile(path: "Sources/Law/Law.swift", text: text))
        let path = "function Sources/Law/Law.swift"
        #expect(found.map(\.key) == [path + " var parts", path + " init"])
        #expect(found.map(\.size) == [22, 22])
    }

    @Test("a name in backticks is read whole, and none of its words is a keyword")
    func sentences() {
        let body = String(repeating: "    count += 1\n", count: 20)
        let text = "func `an init or a var is no class Here`() {\n\(body)}\nfunc `a`() {\n\(body)}\n"
        let found = Declarations(SwiftText(text))
        #expect(found.functions.map(\.name) == ["func an init or a var is no class Here", "func a"])
        #expect(found.types.isEmpty)
    }

    @Test("a word that is also a keyword declares no type")
    func types() {
        let text = """
            extension Store {
                func a(actor: Actor) { let b = actor.id }
                class func c() {}
            }
            actor D {}
            """
        let found = Declarations(SwiftText(text)).types
        #expect(found.map(\.name) == ["Store", "D"])
        #expect(found.map(\.isOutermost) == [true, true])
    }

    @Test("the list loosens only before it is sealed")
    func sealing() {
        let earlier = Ratchet(reading: "# why\nsealed\nfile a 200\nfile b 160\n")
        #expect(Ratchet(reading: "sealed\nfile a 190\n").loosened(since: earlier).isEmpty)
        let later = Ratchet(reading: "sealed\nfile a 201\nfile c 151\n")
        #expect(later.loosened(since: earlier) == ["file a", "file c"])
        #expect(Ratchet(reading: "file a 200\n").loosened(since: earlier).count == 1)
        #expect(earlier.lowered(to: ["file a": 170, "file c": 400]).entries == ["file a": 170])
        #expect(Ratchet(reading: earlier.written) == earlier)
    }

    /// Empty outside a git checkout: then there is no history to hold the list to.
    private static func git(_ arguments: [String]) -> String {
        let run = Command.run("/usr/bin/env", ["git", "-C", SourceTree.root] + arguments)
        return run.status == 0 ? run.output : ""
    }
}
