import Casework
import HTTP
import HTTPTypes
import SQL
import Store
import TestSupport
import Testing

/// Anonymous surveys: handed over, answered by nobody, read in five or more at once.
@Suite struct SurveyTests {
    private func world() throws -> TestApp {
        let app = try TestApp()
        try app.installSurvey()
        return app
    }

    @Test func `handing over signs the staff out, and the form knows nobody`() throws {
        let app = try world()
        let staff = try app.client(as: "koordinator")
        let button = try #require(
            staff.get("/enkater").forms.first { $0.action.hasSuffix("/lamna-over") })
        let address = try #require(staff.submit(button, [:]).location)
        #expect(staff.get("/min-dag").status == 303)
        let page = TestClient(app.router, keeping: app).get(address)
        #expect(page.contains("Lämna sidan") && page.contains("Någon att prata med"))
        #expect(page.contains("Påhittad fråga 7") && page.contains("Hoppa över"))
        #expect(page.response.fields[.setCookie] == nil && page.response.fields[.cacheControl] == "no-store")
        #expect(!page.contains("Kim Karlberg"))
    }

    @Test func `a form is handed in once, and leaves no entry, key or draft behind`() throws {
        let app = try world()
        let address = try app.handOverSurvey()
        let (entries, counts) = (try app.auditCount(), try app.rowCounts())
        #expect(try app.answerSurvey(address, [1, 0, nil, 1, 0, 0, 0]).location == "/svara/tack")
        #expect(TestClient(app.router, keeping: app).get(address).status == 404)
        #expect(try app.auditCount() == entries && app.rowCounts() == counts)
    }

    @Test(arguments: 1...7)
    func `fewer than five are not read in, and five are, together, when the quarter is over`(
        _ people: Int
    ) throws {
        let app = try world()
        for person in 1...people {
            try app.answerSurvey(app.handOverSurvey(), [1, 0, 0, 0, 0, 0, person % 2])
            #expect(try !app.mayRelease(), "while the quarter goes on nothing tells how many there are")
        }
        app.endQuarter()
        #expect(try app.mayRelease() == (people >= 5))
        guard people >= 5 else { return }
        let staff = try app.client(as: "chef")
        let button = try #require(staff.get("/enkater").forms.first { $0.action.hasSuffix("/las-in") })
        #expect(staff.submit(button, [:]).status == 303)
        #expect(try app.number("SELECT count(*) FROM survey_form WHERE quarter = '2026-4'") == people)
        #expect(try app.number("SELECT handed_out FROM survey_handout") == people)
        #expect(staff.get("/enkater").contains("Fjärde kvartalet 2026"))
        #expect(staff.submit(button, [:]).status == 409)
    }

    @Test func `those of a quarter with fewer than five wait for the next, and count there`() throws {
        let app = try world()
        for _ in 1...3 { try app.answerSurvey(app.handOverSurvey(), [1, 0, 0, 0, 0, 0, 0]) }
        app.endQuarter()
        for _ in 1...4 { try app.answerSurvey(app.handOverSurvey(), [0, 0, 0, 0, 0, 0, 0]) }
        #expect(try !app.mayRelease())
        #expect(try app.releaseSurvey().status == 303)
        #expect(try app.number("SELECT count(*) FROM survey_form WHERE quarter = '2027-1'") == 7)
        #expect(try app.number("SELECT count(*) FROM survey_form") == 7)
    }

    @Test func `what few have answered is left out of the figures`() throws {
        let app = try world()
        for count in 1...6 {
            let answers = [count <= 3 ? 1 : 0, count == 1 ? 1 : 0, nil, 0, 0, 0, 0]
            try app.answerSurvey(app.handOverSurvey(), answers)
        }
        #expect(try app.releaseSurvey().status == 303)
        let pack = try app.number("SELECT pack_id FROM survey_handout")
        let programme = try app.number("SELECT programme_id FROM survey_handout")
        let (unit, text) = (ProgrammeID(value: Int64(programme)), TextPackID(value: Int64(pack)))
        let page = try app.client(as: "chef").get("/enkater/\(unit)/\(text)/2026-4")
        #expect(page.contains("50,0 %"), "three of six said yes to the first")
        #expect(page.text.ranges(of: "För få").count >= 4, "one yes, and a question that nobody answered")
    }

    @Test func `who may hand over and read in is of the unit, and seven questions are seven`() throws {
        let app = try world()
        for (name, status) in [("handlaggare", 403), ("administrator", 403), ("chef", 200)] {
            #expect(try app.client(as: name).get("/enkater").status == status, "\(name)")
        }
        #expect(try app.client(as: "chef").get("/enkater").forms.allSatisfy { !$0.action.hasSuffix("over") })
        let short = try app.installPack(TestUpload.pack("VALD-7", items: 6, values: [0, 1]))
        #expect(short.status == 422 && short.contains("7 frågor"))
    }

    @Test func `the indicator survey has the steps that its file says`() throws {
        let app = try TestApp()
        let pack = TestUpload.pack("NNS-INDIKATOR", items: 3, values: Array(0...6))
        #expect(try app.installPack(pack).status == 303)
        let address = try app.handOverSurvey()
        #expect(TestClient(app.router, keeping: app).get(address).contains("Påhittat svar 6"))
        try app.answerSurvey(address, [6, 0, nil])
        for _ in 1...5 { try app.answerSurvey(app.handOverSurvey(), [5, 2, 9]) }
        #expect(try app.releaseSurvey().status == 303)
        #expect(try app.number("SELECT count(*) FROM survey_form") == 6)
        #expect(try app.number("SELECT count(*) FROM survey_answer WHERE value > 6") == 0)
    }
}
