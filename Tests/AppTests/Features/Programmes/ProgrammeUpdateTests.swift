import Casework
import Foundation
import Law
import SQL
import Store
import TestSupport
import Testing

@testable import App

/// A newer file of a programme: what is to come is taken in, what has been is left alone.
struct ProgrammeUpdateTests {
    private let coming = """
        {"title": "Nytt", "from": "2027-01-01", "source": "Nämndbeslut", "mode": "open", "ages": {"from": 16},
         "firstStepDays": 1, "criteria": [], "goals": []}
        """

    @Test("The demonstration holds every version of the files, and one is in force in each programme today")
    func installsAll() throws {
        let app = try TestApp()
        for code in DemoPlan.allProgrammes {
            let file = try ProgrammeFile.read(code, in: TestDatabase.resources().programmes)
            let versions = try versions(code, app)
            #expect(versions.map(\.terms) == file.versions.map(\.terms))
            #expect(versions.map(\.validFrom) == file.versions.map(\.from))
            #expect(DatedChanges(versions).inForce(on: app.clock.clock.today) != nil)
        }
    }

    @Test("The same file again says nothing new")
    func isIdempotent() throws {
        let app = try TestApp()
        let before = try app.rowCounts()
        #expect(try update(app, file("uppsala")) == 0)
        #expect(try app.rowCounts() == before)
    }

    @Test("A version from a coming day is added, and the days before keep theirs")
    func addsComing() throws {
        let app = try TestApp()
        let text = try file("uppsala", adding: coming)
        #expect(try update(app, text) == 1)
        let changes = DatedChanges(try versions("uppsala", app))
        let newYear = try #require(Day(iso: "2027-01-01"))
        #expect(changes.inForce(on: newYear)?.terms.title == "Nytt")
        #expect(changes.inForce(on: newYear.adding(days: -1))?.terms.title == "Genomlysningen 2024")
    }

    @Test("A version that has begun is never changed by a file")
    func refusesBegun() throws {
        let app = try TestApp()
        let text = try file("uppsala").replacing("Genomlysningen 2024", with: "Något annat")
        #expect(throws: ProgrammeRefusal.begun(code: "uppsala", from: try #require(Day(iso: "2024-11-27")))) {
            try update(app, text)
        }
        let past = coming.replacing("2027-01-01", with: "2026-11-20")
        #expect(throws: ProgrammeRefusal.self) { try update(app, file("uppsala", adding: past)) }
    }

    @Test("The schema lets nobody edit, delete or lengthen a version, or make one for a day that has come")
    func schemaAgrees() throws {
        let app = try TestApp()
        let id = try #require(try versions("uppsala", app).last?.id)
        let account = try #require(try app.store.read { try AccountRepository.id(of: "administrator", $0) })
        for statement in refused(id, account, today: app.clock.clock.today) {
            #expect(throws: ConstraintViolation.self, "\(statement.shape)") {
                let authority = Operator(trail: Trail(peer: nil, request: nil))
                try app.store.write(.programmeUpdated, under: authority) { try $0.run(statement) }
            }
        }
    }

    private func refused(_ id: ProgrammeVersionID, _ account: AccountID, today: Day) -> [SQL] {
        [
            "UPDATE programme_version SET title = 'x' WHERE id = \(id)",
            "DELETE FROM programme_version WHERE id = \(id)",
            "UPDATE criterion SET wording = 'x' WHERE programme_version_id = \(id)",
            """
            INSERT INTO goal_definition (id, programme_version_id, position, code, wording)
            VALUES (1, \(id), 7, 'x', 'x')
            """,
            """
            UPDATE programme_version SET withdrawn_on = \(today), withdrawn_at = '', withdrawn_by = \(account)
            """,
            """
            INSERT INTO programme_version (id, programme_id, valid_from, title, source, mode, first_step_days,
                unsigned_note_days, criteria, goals, made_on, made_at, made_by)
            SELECT 1, programme_id, \(today), 'x', 'x', 'open', 1, 7, 0, 0, \(today), made_at, \(account)
            FROM programme_version WHERE id = \(id)
            """,
        ]
    }

    private func versions(_ code: String, _ app: TestApp) throws -> [ProgrammeVersion] {
        try app.store.read { transaction in
            let id = try #require(try ProgrammeRepository.id(of: code, transaction))
            return try ProgrammeVersionRepository.all(of: id, transaction)
        }
    }

    private func update(_ app: TestApp, _ text: String) throws -> Int {
        let folder = try TestFolder(inMemory: true)
        try folder.write(Array(text.utf8), to: "uppsala.json")
        let trail = Trail(peer: nil, request: nil)
        let count = try ProgrammeRegister(app.store).update(
            "uppsala", from: folder.path, under: Operator(trail: trail))
        #expect(app.store.waitUntilDurable(trail))
        return count
    }

    /// The shipped file, with one more version last.
    private func file(_ code: String, adding version: String = "") throws -> String {
        let path = try TestDatabase.resources().programmes + "/\(code).json"
        let text = try String(contentsOf: URL(fileURLWithPath: path), encoding: .utf8)
        guard !version.isEmpty else { return text }
        let end = try #require(text.range(of: "  ],\n  \"alternatives\""))
        return text.replacingCharacters(in: end, with: ",\(version)" + String(text[end]))
    }
}
