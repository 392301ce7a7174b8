import App
import Casework
import Glibc
import SQL
import Store
import TestSupport
import Testing

@testable import App

/// After an erasure nothing of a marked person is left in any file, and all that was counted stands. It takes
/// every form there is on a case to mark them.
@Suite(.serialized)
struct ErasureTests {
    private static let mark = Array("azqx".utf8)

    @Test("No mark is left in database, log, free pages or uploads; figures stand, and the log verifies")
    func leavesNothing() throws {
        let people = try PlantedPeople()
        let app = people.app
        try typeDraft(app, people.cases[0])
        let other = try app.logInquiry(["namn": "Annan Person"])
        let documents = TestFolder.names(in: app.documentFolder).count
        let before = try app.store.everyFigure()
        #expect(try !hits(app).isEmpty, "the marks are there to be found")
        try erase(app, besides: other)
        #expect(try hits(app) == [])
        #expect(try app.store.everyFigure() == before)
        #expect(documents > 0 && TestFolder.names(in: app.documentFolder).isEmpty)
        for (rule, statement) in FigureRecount.rules {
            #expect(try app.number(statement) == 0, "\(rule)")
        }
        #expect(try app.client(as: "koordinator").get("/arenden/\(other)").contains("Annan Person"))
        try holds(app)
    }

    /// Typed and not sent, in the case.
    private func typeDraft(_ app: TestApp, _ number: String) throws {
        let client = try app.client(as: PlantedPeople.owner), address = "/arenden/\(number)/anteckningar/ny"
        let form = try #require(client.get(address).form(sentTo: address))
        let key = try #require(form.fields.first { $0.name == "_nyckel" }?.value)
        try app.arranging { transaction in
            try transaction.run(
                """
                INSERT INTO draft (form_key, account_id, address, title, fields, saved_at)
                SELECT \(key), a.id, \(address), 'Anteckning', \(PlantedMarks.text("draft")), a.created_at
                FROM account a WHERE a.username = \(PlantedPeople.owner)
                """)
        }
    }

    private func erase(_ app: TestApp, besides number: String) throws {
        let all: [PersonID] = try app.store.read { transaction in
            try transaction.all(
                """
                SELECT DISTINCT p.root_id FROM person p WHERE p.root_id NOT IN (SELECT q.root_id
                  FROM episode e JOIN person q ON q.id = e.person_id WHERE e.number = \(number))
                """
            ) { try $0.id(0) }
        }
        let rows = try app.store.eraseAtOnce(all)
        app.store.removeDocuments(rows.documents)
        try app.store.scrub()
    }

    /// The names of the files that hold a mark, in any encoding of the disk: plain octets.
    private func hits(_ app: TestApp) throws -> [String] {
        let folder = String(app.documentFolder.dropLast("/demo.sqlite.documents".count))
        let files = TestFolder.names(in: folder).map { "\(folder)/\($0)" }
            + TestFolder.names(in: app.documentFolder).map { "\(app.documentFolder)/\($0)" }
        return files.filter { holdsMark($0) }
    }

    private func holdsMark(_ path: String) -> Bool {
        guard let file = fopen(path, "r") else { return false }
        defer { fclose(file) }
        let size = 65_536
        var octets: [UInt8] = [], piece = [UInt8](repeating: 0, count: size)
        while case let count = fread(&piece, 1, size, file), count > 0 {
            octets.append(contentsOf: piece.prefix(count))
        }
        return octets.withUnsafeBytes { ErasureTests.isMarked($0) }
    }

    private static func isMarked(_ octets: UnsafeRawBufferPointer) -> Bool {
        guard let start = octets.baseAddress else { return false }
        var place = 0
        while place + mark.count <= octets.count,
            let found = memchr(start + place, Int32(mark[0]), octets.count - place - mark.count + 1) {
            if memcmp(found, mark, mark.count) == 0 { return true }
            place = UnsafeRawPointer(found) - start + 1
        }
        return false
    }

    /// The chain of the log is whole, no row points at nothing, and the schema is as it was.
    private func holds(_ app: TestApp) throws {
        let broken: SQL = "SELECT count(*) FROM pragma_foreign_key_check"
        #expect(try app.number(broken) == 0)
        let path = String(app.documentFolder.dropLast(".documents".count))
        let fresh = try TestApp()
        let triggers: SQL = "SELECT sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name"
        let texts = try [app, fresh].map { one in
            try one.store.read { try $0.all(triggers) { try $0.text(0) } }
        }
        #expect(texts[0] == texts[1])
        guard case .whole = try Inspection(path).verifyAudit() else {
            Issue.record("the log does not verify")
            return
        }
    }
}
