import Glibc
import Testing
import TestSupport

/// Commands on a database file: made, migrated, copied, restored, checked.
@Suite struct DatabaseCommandsTests {
    private func run(_ arguments: [String], input: String = "") throws -> BuiltProgram.Result {
        try BuiltProgram.run(arguments + BuiltProgram.resources, input: input)
    }

    private func verify(_ path: String, _ more: [String] = []) throws -> BuiltProgram.Result {
        try BuiltProgram.run(["audit", "verify", "--database", path] + more)
    }

    @Test func `a new database is made only when that is asked for, and is of the latest version`() throws {
        let folder = try TestFolder()
        let path = folder.file("ny.sqlite")
        #expect(try run(["migrate", "--database", path]).status == 1)
        #expect(try run(["migrate", "--database", path, "--create"]).status == 0)
        let again = try run(["migrate", "--database", path, "--dry-run"])
        #expect(again.status == 0)
        #expect(again.output.contains("den senaste"))
        #expect(try verify(path).output.hasPrefix("0 poster"))
    }

    @Test func `a demonstration never writes over a file`() throws {
        let demo = try DemoFile()
        let before = try demo.folder.read("steget.sqlite")
        let result = try run(["demo", "--database", demo.path])
        #expect(result.status == 1)
        #expect(result.complaint.contains("finns redan"))
        #expect(try demo.folder.read("steget.sqlite") == before)
    }

    @Test func `a whole log is told with its end, and that end finds entries cut away later`() throws {
        let demo = try DemoFile()
        let result = try verify(demo.path)
        #expect(result.status == 0)
        let head = try #require(result.lines.last?.split(separator: " ").last)
        #expect(try verify(demo.path, ["--head", String(head)]).status == 0)
        let parts = head.split(separator: ":")
        let count = try #require(Int(parts[0]))
        #expect(result.output.hasPrefix("\(count) poster kontrollerade"))
        let longer = try verify(demo.path, ["--head", "\(count + 1):\(parts[1])"])
        #expect(longer.status == 1)
        #expect(longer.complaint.contains("Loggen är bruten vid post \(count + 1)"))
    }

    @Test func `an entry changed in a copy is named`() throws {
        let demo = try DemoFile()
        var octets = try demo.folder.read("steget.sqlite")
        // One letter of an event's name, where the log keeps it.
        let word = Array("changeinquiryLogged".utf8)
        let place = try #require(octets.indices.first { start in
            start + word.count <= octets.count && octets[start..<(start + word.count)].elementsEqual(word)
        })
        octets[place + 6] = UInt8(ascii: "j")
        try demo.folder.write(octets, to: "steget.sqlite")
        let result = try verify(demo.path)
        #expect(result.status == 1)
        #expect(result.complaint.contains("Loggen är bruten vid post "))
        #expect(result.complaint.contains("innehållet är ändrat"))
    }

    @Test func `a copy taken beside a running server comes back as it was`() throws {
        let demo = try DemoFile()
        let copy = demo.folder.file("kopia.sqlite")
        let server = try RunningServer(demo)
        #expect(try BuiltProgram.run(["backup", "--database", demo.path, copy]).status == 0)
        #expect(try BuiltProgram.run(["backup", "--database", demo.path, copy]).status == 1)
        #expect(try run(["restore", "--database", demo.path, copy]).complaint.contains("används redan"))
        #expect(server.end(by: SIGTERM) == 0)
        let restored = demo.folder.file("ater.sqlite")
        #expect(try run(["restore", "--database", restored, copy]).status == 0)
        #expect(try verify(restored).output == verify(demo.path).output)
        #expect(try run(["restore", "--database", demo.path, copy]).status == 0)
        #expect(demo.folder.names.contains("steget.sqlite.before-restore"))
    }

    @Test func `a damaged copy is not put back`() throws {
        let demo = try DemoFile()
        let copy = demo.folder.file("kopia.sqlite")
        #expect(try BuiltProgram.run(["backup", "--database", demo.path, copy]).status == 0)
        var octets = try demo.folder.read("kopia.sqlite")
        octets[octets.count / 2] ^= 1
        try demo.folder.write(octets, to: "kopia.sqlite")
        let before = try verify(demo.path).output
        let result = try run(["restore", "--database", demo.path, copy])
        #expect(result.status == 1)
        #expect(result.complaint.contains("kontrollsumma"))
        #expect(try verify(demo.path).output == before)
    }

    @Test func `an account gets its password from standard input, and can be closed and reset`() throws {
        let demo = try DemoFile()
        let add = [
            "user", "add", "kim", "--name", "Kim Ek", "--role", "koordinator:uppsala",
            "--database", demo.path,
        ]
        let weak = try run(add, input: "lösenord\n")
        #expect(weak.status == 1)
        #expect(!weak.complaint.isEmpty && !weak.complaint.contains("Något gick fel"))
        let good = try run(add, input: "fyra gröna kottar i regn\n")
        #expect(good.status == 0, "\(good.complaint)")
        #expect(try run(add, input: "fyra gröna kottar i regn\n").complaint.contains("upptaget"))
        #expect(try line(of: "kim", in: demo) == "kim\tKim Ek\töppet\tkoordinator:uppsala")
        #expect(try run(["user", "disable", "kim", "--database", demo.path]).status == 0)
        #expect(try line(of: "kim", in: demo)?.contains("\tstängt\t") == true)
        let reset = try run(["user", "reset", "handlaggare", "--database", demo.path])
        #expect(reset.output.hasPrefix("Engångskod, som gäller ett dygn: "))
        #expect(try line(of: "handlaggare", in: demo)?.contains("\tinbjudet\t") == true)
        #expect(try verify(demo.path).status == 0)
    }

    private func line(of username: String, in demo: DemoFile) throws -> String? {
        let list = try BuiltProgram.run(["user", "list", "--database", demo.path])
        return list.lines.first { $0.hasPrefix(username + "\t") }
    }

    @Test func `an account without a password on standard input is not added`() throws {
        let demo = try DemoFile()
        let result = try run(["user", "add", "kim", "--name", "Kim", "--database", demo.path])
        #expect(result.status == 1)
        #expect(result.complaint.contains("Lösenordet saknas"))
    }
}
