import Casework
import Foundation
import Law
import SQL
import TestSupport
import Testing

@testable import Store

/// The box that anonymous forms wait in: what its file tells, and what becomes of forms when the server or
/// the disk gives way.
@Suite struct SurveyBoxTests {
    private func world() throws -> TestApp {
        let app = try TestApp()
        try app.installSurvey()
        return app
    }

    private func box(_ app: TestApp) throws -> Data { try Data(contentsOf: URL(filePath: app.ballotPath)) }

    private func answer(_ app: TestApp, _ people: Int) throws {
        for _ in 0..<people { try app.answerSurvey(app.handOverSurvey(), [1, 0, nil, 1, 0, 0, 0]) }
    }

    @Test func `its file stands before anybody has answered, and no form changes its size or age`() throws {
        let app = try world()
        let empty = try box(app), born = try FileManager.default.attributesOfItem(atPath: app.ballotPath)
        try answer(app, 3)
        let full = try box(app), now = try FileManager.default.attributesOfItem(atPath: app.ballotPath)
        #expect(empty.count == full.count && empty != full)
        #expect(born[.systemFileNumber] as? Int == now[.systemFileNumber] as? Int)
        #expect(now[.modificationDate] as? Date == Date(timeIntervalSince1970: 0))
        for ballot in try app.store.ballots.waiting() {
            #expect(full.range(of: Data(ballot.key)) == nil && full.range(of: Data(ballot.line.utf8)) == nil)
        }
    }

    /// Also with its key, nothing tells which form came last: both copies are written anew in other orders.
    @Test func `it is written over though nobody answers, and holds the same`() throws {
        let app = try world()
        try answer(app, 4)
        let (before, keys) = (try box(app), try app.store.ballots.waiting().map(\.key))
        try app.store.ballots.stir()
        let after = try box(app)
        let half = before.count / 2
        #expect(before.prefix(half) != after.prefix(half) && before.suffix(half) != after.suffix(half))
        #expect(try Set(app.store.ballots.waiting().map(\.key)) == Set(keys))
    }

    /// As after a power cut in the middle of writing: what had been kept is there.
    @Test func `a copy that was cut short leaves the other whole`() throws {
        let app = try world()
        try answer(app, 4)
        let before = try box(app)
        try answer(app, 1)
        var torn = try box(app)
        let half = torn.count / 2
        let start = before.prefix(half) == torn.prefix(half) ? half : 0
        torn.replaceSubrange(start..<start + 4096, with: Data(count: 4096))
        try torn.write(to: URL(filePath: app.ballotPath))
        #expect(try app.store.ballots.waiting().count == 4)
    }

    @Test func `one that cannot be read is laid aside as it is and told of, never written over`() throws {
        let app = try world()
        try answer(app, 4)
        var broken = try box(app)
        for place in stride(from: 0, to: broken.count, by: 997) { broken[place] ^= 1 }
        try broken.write(to: URL(filePath: app.ballotPath))
        try answer(app, 1)
        #expect(try app.store.ballots.waiting().count == 1)
        let aside = "\(app.ballotPath).unread-1"
        #expect(try Data(contentsOf: URL(filePath: aside)) == broken)
        #expect(try app.client(as: "chef").get("/enkater").contains(".ballots.unread-1"))
        let health = TestClient(app.router, keeping: app).get("/halsa")
        #expect(health.status == 200 && health.contains("ballots: unreadable"))
    }

    @Test func `after a crash between box and database no form is read in alone, nor twice`() throws {
        let app = try world()
        try answer(app, 5)
        app.endQuarter()
        let staff = try app.client(as: "chef")
        let button = try #require(staff.get("/enkater").forms.first { $0.action.hasSuffix("/las-in") })
        let kept = try box(app)
        #expect(staff.submit(button, [:]).status == 303)
        // The database has them, and the box was never written.
        try kept.write(to: URL(filePath: app.ballotPath))
        try answer(app, 1)
        app.endQuarter()
        #expect(try !app.mayRelease())
        #expect(try app.pressAgain(button).status == 409)
        #expect(try app.number("SELECT count(*) FROM survey_form") == 5)
        #expect(try app.store.ballots.waiting().count == 1)
    }

    @Test func `forms of a pack that is out of use are read in, and it is handed over no more`() throws {
        let app = try world()
        try answer(app, 5)
        let staff = try app.client(as: "koordinator")
        let button = try #require(
            staff.get("/enkater").forms.first { $0.action.hasSuffix("/lamna-over") })
        try app.arranging {
            try $0.run("UPDATE text_pack SET withdrawn_by = installed_by, withdrawn_at = installed_at")
        }
        #expect(staff.submit(button, [:]).status == 409)
        #expect(try app.releaseSurvey().status == 303)
        #expect(try app.number("SELECT count(*) FROM survey_form") == 5)
        #expect(try app.client(as: "chef").get("/enkater").contains("används inte längre"))
    }
}
