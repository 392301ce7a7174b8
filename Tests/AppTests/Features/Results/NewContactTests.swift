import Law
import SQL
import Store
import TestSupport
import Testing

@testable import App

/// Somebody who has only just been in touch is counted as everybody else, before and after something happens.
struct NewContactTests {
    private func count(_ sql: SQL, _ app: TestApp) throws -> Int? {
        try app.store.read { try $0.first(sql) { try $0.int(0) } }
    }

    /// By pages, and by the recount: one contact, in one place.
    private func isCountedOnce(_ app: TestApp, isNew: Bool, from source: String) throws {
        #expect(try count("SELECT count(*) FROM new_contact", app) == (isNew ? 1 : 0))
        #expect(try count("SELECT count(*) FROM episode_fact", app) == (isNew ? 0 : 1))
        let client = try app.client(as: "chef")
        #expect(client.get("/resultat").status == 200)
        for list in ["kontakter", "vagen-hit", "vagen-hit?grupp=\(source)"] {
            #expect(client.get("/resultat/\(list)").contains("Ärenden: 1."), "\(list)")
        }
        for (rule, statement) in FigureRecount.rules { #expect(try count(statement, app) == 0, "\(rule)") }
    }

    @Test(
        "A new contact is counted before the first thing happens and after it, once each time",
        arguments: [
            ("avslut", TestApp.declined), ("utfall", ["utfall": "assessmentMeeting", "dag": "2026-11-30"]),
            ("anmalan", ["kalla": "school"]), ("anmalan", ["fodd": "1999-03-03"]),
        ])
    func isCounted(act: String, values: [String: String]) throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        try isCountedOnce(app, isNew: true, from: "ownInitiative")
        let sent = try app.client(as: "koordinator").submit("/arenden/\(number)/\(act)", values)
        #expect(sent.status == 303, "\(sent.text.prefix(400))")
        try isCountedOnce(app, isNew: false, from: values["kalla"] ?? "ownInitiative")
    }

    @Test("A new contact is counted by its unit, day and source only, so other words of it make no fact")
    func staysNew() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let sent = try app.client(as: "koordinator").submit(
            "/arenden/\(number)/anmalan", ["situation": "Har ringt igen."])
        #expect(sent.status == 303)
        try isCountedOnce(app, isNew: true, from: "ownInitiative")
    }

    @Test("A period counts the new contacts of its days only, and the pages of all agree")
    func isOfItsDay() throws {
        let app = try TestApp()
        _ = try app.logInquiry()
        app.clock.move(days: 60)
        _ = try app.logInquiry(["namn": "Bo Ek"])
        let client = try app.client(as: "chef")
        for (period, cases) in [("2026", 1), ("2027", 1), ("alla", 2), ("2027-1", 1)] {
            let page = client.get("/resultat/kontakter?period=\(period)")
            #expect(page.contains("Ärenden: \(cases)."), "\(period)")
        }
    }

    @Test("The database takes no inquiry to a programme from the day that it has closed, whoever asks it")
    func isClosed() throws {
        let app = try TestApp()
        _ = try app.logInquiry()
        try inquire(7, in: app)
        #expect(try app.windDown(["dag": "2026-11-21", "skal": "Nämnden."]).status == 303)
        app.clock.move(days: 1)
        #expect(throws: ConstraintViolation.self) { try inquire(8, in: app) }
        #expect(try count("SELECT count(*) FROM episode", app) == 2)
    }

    /// Today, past every form.
    private func inquire(_ id: Int, in app: TestApp) throws {
        let today = app.clock.clock.today
        try app.arranging { transaction in
            let person: SQL = "SELECT \(id), 'Eva', '', max(created_at) FROM person"
            try transaction.run("INSERT INTO person (id, name, phone, created_at) \(person)")
            try transaction.run(
                """
                INSERT INTO episode (id, number, programme_id, person_id, phase, opened_on, owner_id,
                  next_step, next_step_on) SELECT \(id), 'UPP-' || \(id), programme_id, \(id), phase,
                  \(today), owner_id, next_step, next_step_on FROM episode WHERE id > 100
                """)
            try transaction.run(inquiry(id))
        }
    }

    private func inquiry(_ id: Int) -> SQL {
        """
        INSERT INTO inquiry (id, episode_id, received_at, channel, reporter_role, reporter_name,
          reporter_phone, person_knows, situation, taken_by, changed_at)
        SELECT \(id), \(id), received_at, channel, reporter_role, '', '', person_knows, '', taken_by,
          changed_at FROM inquiry WHERE id > 100
        """
    }
}
