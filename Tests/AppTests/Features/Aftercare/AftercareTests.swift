import SQL
import Store
import TestSupport
import Testing

/// How somebody has it after the support: with a yes, without demands, and everybody counted.
struct AftercareTests {
    private func contact(
        _ app: TestApp, _ number: String, _ values: [String: String] = TestApp.well
    ) throws -> TestPage {
        try app.client(as: TestApp.supporter).submit(
            "/arenden/\(number)/efteruppfoljning/kontakt", values)
    }

    private func get(_ app: TestApp, _ address: String) throws -> TestPage {
        try app.client(as: TestApp.supporter).get(address)
    }

    /// How many are counted so, whenever.
    private func counted(_ app: TestApp, _ category: String) throws -> Int {
        try app.number(
            """
            SELECT coalesce(sum(n), 0) FROM figure_day
            WHERE figure = 'aftercare' AND category = \(category)
            """)
    }

    @Test("Who has said yes is on Min dag and the list when three months have gone, until they are reached")
    func isReached() throws {
        let app = try TestApp()
        let number = try app.caseInAftercare()
        #expect(try get(app, "/min-dag").contains("3 månader efter stödet"))
        let list = try get(app, "/efteruppfoljning")
        #expect(list.contains(number) && list.contains("Ingen kontakt än"))
        #expect(try counted(app, "m3.waiting") == 1)
        #expect(try contact(app, number).status == 303)
        #expect(!(try get(app, "/min-dag")).contains("3 månader efter stödet"))
        let page = try get(app, "/arenden/\(number)/efteruppfoljning")
        #expect(page.contains("Efter 3 månader: vi hördes eller sågs") && page.contains("Med i grupp."))
        #expect(try get(app, "/arenden/\(number)").contains("Efter 3 månader: vi hördes eller sågs"))
        #expect(try get(app, "/efteruppfoljning").contains("6 månader"))
        #expect(try counted(app, "m3.reached") == 1 && counted(app, "m6.waiting") == 1)
        #expect(try get(app, "/resultat").contains("Vid 3, 6 och 12 månader"))
    }

    @Test("Ej nådd is counted at once, and stands on the list until somebody has tried on three days")
    func isNotReached() throws {
        let app = try TestApp()
        let number = try app.caseInAftercare()
        for day in 1...3 {
            let tried = try contact(app, number, ["resultat": "notReached", "satt": "call"])
            #expect(tried.status == 303, "\(tried.text)")
            #expect(try counted(app, "m3.notReached") == 1)
            let waits = try get(app, "/min-dag").contains("3 månader efter stödet")
            #expect(waits == (day < 3), "\(day)")
            app.clock.move(days: 1)
        }
        app.clock.move(days: 90)
        #expect(try get(app, "/min-dag").contains("6 månader efter stödet"))
        #expect(try contact(app, number).status == 303)
        #expect(try counted(app, "m3.notReached") == 1 && counted(app, "m6.reached") == 1)
    }

    @Test("A no is respected from then on, and counted", arguments: [true, false])
    func isDeclined(atOnce: Bool) throws {
        let app = try TestApp()
        let number: String
        if atOnce {
            number = try app.caseWithSupport()
            try app.endSupport(number, ["efter": "no"])
            app.clock.move(days: 92)
        } else {
            number = try app.caseInAftercare()
            #expect(try contact(app, number, ["resultat": "declined", "satt": "call"]).status == 303)
        }
        for moment in ["m3", "m6", "m12"] { #expect(try counted(app, "\(moment).declined") == 1) }
        app.clock.move(days: 92)
        let page = try get(app, "/arenden/\(number)/efteruppfoljning/kontakt")
        #expect(page.forms.allSatisfy { !$0.action.hasSuffix("/kontakt") })
        #expect(!(try get(app, "/min-dag")).contains("efter stödet"))
        #expect(!(try get(app, "/efteruppfoljning")).contains(number))
        #expect(try get(app, "/arenden/\(number)/efteruppfoljning").contains("det räcker så"))
    }

    @Test("Who was never asked is counted so, stands on the list, and can say yes later")
    func isAskedLater() throws {
        let app = try TestApp()
        let number = try app.caseWithSupport()
        try app.endSupport(number)
        app.clock.move(days: 30)
        #expect(try counted(app, "m12.notAsked") == 1)
        #expect(try get(app, "/efteruppfoljning").contains(number))
        let page = "/arenden/\(number)/efteruppfoljning"
        #expect(try get(app, page + "/kontakt").contains("Här skriver ni in kontakter med den som har sagt"))
        let sent = try app.client(as: TestApp.supporter).submit(page + "/svar", ["svar": "yes"])
        #expect(sent.status == 303, "\(sent.text)")
        #expect(try counted(app, "m12.waiting") == 1)
        #expect(try get(app, page).contains("Personen har sagt ja"))
    }

    @Test("A wish to come back leads to the way back")
    func comesBack() throws {
        let app = try TestApp()
        let number = try app.caseInAftercare()
        let sent = try contact(app, number, TestApp.well.merging(["aterkomst": "yes"]) { $1 })
        #expect(sent.location == "/arenden/\(number)/aterkomst", "\(sent.text.prefix(400))")
        let phone = ["telefon": "070-123 45 67"]
        let back = try app.client(as: TestApp.supporter).submit("/arenden/\(number)/aterkomst", phone)
        #expect(back.status == 303, "\(back.text.prefix(400))")
    }

    @Test("A contact is refused where it cannot have been", arguments: [
        (["resultat": "reached", "satt": "call", "dag": "2027-02-21"], "inte varit än"),
        (["resultat": "reached", "satt": "call", "dag": "2026-12-01"], "hör inte till någon"),
        (["resultat": "notReached", "satt": "call", "steg": "group"], "när ni har hörts"),
        (["satt": "call"], "Välj hur det gick."),
    ])
    func isRefused(values: [String: String], words: String) throws {
        let app = try TestApp()
        let page = try contact(app, app.caseInAftercare(), values)
        #expect(page.status == 422 && page.contains(words), "\(page.text.prefix(600))")
    }

    @Test("Nobody gets in touch with somebody who has died, and all times are counted")
    func hasDied() throws {
        let app = try TestApp()
        let number = try app.caseInAftercare()
        #expect(try contact(app, number, ["resultat": "deceased", "satt": "call"]).status == 303)
        app.clock.move(days: 92)
        #expect(!(try get(app, "/min-dag")).contains("efter stödet"))
        #expect(try get(app, "/arenden/\(number)/efteruppfoljning").contains("Ingen hör av sig mer."))
        #expect(try counted(app, "m6.deceased") == 1)
    }

    @Test("Past the forms nothing is noted without a yes, out of time, or changed", arguments: [
        "UPDATE aftercare_answer SET answer = 'yes'", "DELETE FROM aftercare_answer",
        """
        INSERT INTO aftercare_contact (id, episode_id, ended_on, moment, number, result, channel, day, words,
          noted_at, noted_by)
        SELECT 7, episode_id, ended_on, 'm3', 1, 'reached', 'call', '2027-02-20', '', noted_at, noted_by
        FROM aftercare_answer
        """,
    ] as [SQL])
    func isHeld(statement: SQL) throws {
        let app = try TestApp()
        let number = try app.caseWithSupport()
        try app.endSupport(number, ["efter": "no"])
        #expect(throws: (any Error).self) { try app.arranging { try $0.run(statement) } }
    }
}
