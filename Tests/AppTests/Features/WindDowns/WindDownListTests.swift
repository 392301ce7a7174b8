import Law
import SQL
import Store
import TestSupport
import Testing

/// What remains when a programme closes: what is kept, what leaves the list, who reads where to, and what
/// somebody outside meets after the day.
struct WindDownListTests {
    @Test("Where to is kept when the day is moved, and can be changed then")
    func isMoved() throws {
        let app = try TestApp()
        _ = try app.logInquiry()
        try app.windDown()
        let client = try app.client(as: "koordinator"), form = try app.remaining("episode")
        #expect(client.submit(form, ["vart": "Boendestödet.", "senast": "2027-01-15"]).status == 303)
        let undo = "/avveckling/\(try app.unit())/angra"
        #expect(try app.client(as: "chef").submit(undo, ["skal": "Dagen flyttas."]).status == 303)
        #expect(try app.windDown(["dag": "2027-02-28", "skal": "Nämndens beslut § 14."]).status == 303)
        let page = client.get("/avveckling")
        #expect(page.contains("Boendestödet.") && page.contains("2027-01-15"))
        #expect(page.contains("Vart är bestämt för 1."))
        #expect(client.submit(form, ["vart": "Arbetsmarknadsenheten."]).status == 303)
        let later = client.get("/avveckling")
        #expect(later.contains("Arbetsmarknadsenheten.") && !later.contains("Boendestödet."))
    }

    @Test("Planned aftercare leaves the list when it is done, declined, or its time has gone", arguments: [
        "reached", "no", "time", "back",
    ])
    func isDone(way: String) throws {
        let app = try TestApp()
        try app.leadsUmea()
        let number = try app.caseWithSupport()
        try app.endSupport(number, ["efter": "yes"])
        #expect(try app.windDown(["dag": "2027-02-01", "skal": "Beslut."], of: "umea").status == 303)
        #expect(try page(app).contains("Nästa gång 2027-02-20"))
        try pass(way, number, app)
        #expect(!(try page(app)).contains("Planerad efteruppföljning"))
    }

    private func pass(_ way: String, _ number: String, _ app: TestApp) throws {
        switch way {
        case "reached":
            app.clock.move(days: 92)
            #expect(try app.noteAftercare(number, TestApp.well).status == 303)
            #expect(try page(app).contains("Nästa gång 2027-05-20"))
            app.clock.move(days: 270)
            #expect(try app.noteAftercare(number, TestApp.well).status == 303)
        case "no":
            let answer = "/arenden/\(number)/efteruppfoljning/svar"
            #expect(try app.client(as: TestApp.supporter).submit(answer, ["svar": "no"]).status == 303)
        case "back": try app.beginSupport(in: try app.comeBack(number))
        default: app.clock.move(days: 460)
        }
    }

    private func page(_ app: TestApp) throws -> TestPage {
        try app.client(as: TestApp.supporter).get("/avveckling")
    }

    @Test("A long list goes on where its page ended, and is counted whole")
    func isPaged() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        try app.windDown()
        let client = try app.client(as: "koordinator"), unit = try app.unit()
        let first = client.get("/avveckling?verksamhet=\(unit)&episode=2026-01-01.1")
        #expect(first.contains(number) && first.contains("Till början"))
        let past = client.get("/avveckling?verksamhet=\(unit)&episode=2030-01-01.1")
        #expect(!past.contains(number) && past.contains("Öppna ärenden (1)") && past.contains("Kvar: 1."))
    }

    @Test("Where a protected person goes is written and read by who is on the case, and by nobody else")
    func isProtected() throws {
        let app = try TestApp()
        let number = try app.logInquiry(["namn": "Hemlig Person", "skyddad": "ja"])
        try app.windDown()
        let form = try app.remaining("episode")
        let sent = try app.client(as: "koordinator").submit(
            form, ["vart": "Skyddat boende tar över.", "senast": "2027-01-15"])
        #expect(sent.status == 303, "\(sent.text.prefix(600))")
        let own = try app.client(as: "koordinator").get("/avveckling")
        #expect(own.contains("Skyddat boende tar över.") && !own.contains("Hemlig Person"))
        #expect(try app.number(views) == 2, "Who was told where is in the person's own log.")
        let inCase = try app.client(as: "koordinator").get("/arenden/\(number)")
        #expect(inCase.contains("Skyddat boende tar över.") && inCase.contains(form))
        try hides(app, number, form)
    }

    private let views: SQL = """
        SELECT count(*) FROM audit_entry WHERE event = 'windDownViewed' AND person_id IS NOT NULL
          AND episode_id IS NOT NULL
        """

    /// From everybody who is not on the case.
    private func hides(_ app: TestApp, _ number: String, _ form: String) throws {
        for other in ["koordinator2", "chef"] {
            let client = try app.client(as: other), page = client.get("/avveckling")
            #expect(page.contains("Bara för den som har ärendet"), "\(other)")
            #expect(!page.contains("2027-01-15"), "Nor until when.")
            #expect(!page.contains("Skyddat boende") && client.get(form).status == 404, "\(other)")
            #expect(!client.get("/arenden/\(number)").contains("Skyddat boende"), "\(other)")
        }
    }

    @Test("From the day on the public form says that the unit has closed and where to turn", arguments: [
        ("svenska", "upphörde fredag 1 januari 2027"), ("lattlast", "prata med socialtjänsten"),
        ("english", "has closed"),
    ])
    func saysWhere(language: String, words: String) throws {
        let app = try TestApp(), address = "/anmalan/uppsala/\(language)"
        #expect(try app.windDown(["dag": "2027-01-01", "skal": "Beslut."]).status == 303)
        app.clock.move(days: 41)
        let visitor = TestClient(app.router, keeping: app)
        #expect(visitor.get(address).status == 200)
        app.clock.move(days: 1)
        #expect(visitor.get("/anmalan/uppsala").location == "/anmalan/uppsala/svenska")
        for end in ["", "/ny?roll=self", "/raderat"] {
            let page = visitor.get(address + end)
            #expect(page.status == 410 && page.contains(words), "\(end) \(page.text)")
        }
        #expect(visitor.get("/anmalan/finns-inte/\(language)").status == 404)
        #expect(!visitor.get("/anmalan").contains("/anmalan/uppsala"))
    }
}

extension TestApp {
    /// The manager leads the unit in Umeå too.
    func leadsUmea() throws {
        try arranging {
            try $0.run(
                """
                INSERT INTO membership (account_id, programme_id, role)
                SELECT a.id, p.id, 'manager' FROM account a, programme p
                WHERE a.username = 'chef' AND p.code = 'umea'
                """)
        }
    }
}
