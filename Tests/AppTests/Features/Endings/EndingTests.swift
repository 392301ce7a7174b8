import Casework
import Law
import SQL
import Store
import TestSupport
import Testing

/// How a case ends in any phase before support, and that silence alone never does it.
struct EndingTests {
    @Test("A case that has left its inquiry ends with stage and reason, and can still be read")
    func ends() throws {
        let app = try TestApp()
        let number = try app.caseInMeeting()
        let client = try app.client(as: "koordinator")
        let address = "/arenden/\(number)/avslut"
        #expect(client.get("/arenden/\(number)").contains("href=\"\(address)\""))
        #expect(client.submit(address, TestApp.declined).location == "/arenden/\(number)")
        let page = client.get("/arenden/\(number)")
        for words in ["Ärendet är avslutat", "Avslutades i", "Samtal", "Personen tackar nej", "På telefon"] {
            #expect(page.contains(words), "\(words)")
        }
        #expect(page.contains("Hör personen av sig igen blir det en ny anmälan"))
        #expect(client.get(address).contains("Ärendet är redan avslutat"))
        #expect(try app.number("SELECT count(*) FROM ending WHERE stage = 'assessmentMeeting'") == 1)
    }

    @Test("Nobody reached is refused until three days in two channels, and the page says what is missing")
    func silenceIsEarned() throws {
        let clock = TestClock()
        let app = try TestApp(clock: clock)
        let number = try app.logInquiry()
        let silence = ["utfall": "ended", "ansokt": "unreached", "skal": "notReached"]
        for channel in ["call", "letter", "call"] {
            let client = try app.client(as: "koordinator")
            let refused = client.submit("/arenden/\(number)/utfall", silence)
            #expect(refused.status == 422)
            #expect(refused.contains("Det behövs"))
            let tried = ["till": "reporter", "kanal": channel, "resultat": "noAnswer"]
            #expect(client.submit("/arenden/\(number)/kontakt", tried).status == 303)
            clock.move(days: 1)
        }
        let client = try app.client(as: "koordinator")
        #expect(client.get("/arenden/\(number)/utfall").contains("3 försök på 3 dagar i 2 kanaler"))
        #expect(client.submit("/arenden/\(number)/utfall", silence).status == 303)
        #expect(client.get("/arenden/\(number)").contains("Ej nådd"))
    }

    @Test("A mistaken try does not count, neither for the form nor for the tables")
    func mistakesDoNotCount() throws {
        let clock = TestClock()
        let app = try TestApp(clock: clock)
        let number = try app.logInquiry()
        for channel in ["call", "letter", "call"] {
            try app.client(as: "koordinator").submit(
                "/arenden/\(number)/kontakt", ["till": "person", "kanal": channel, "resultat": "noAnswer"])
            clock.move(days: 1)
        }
        let client = try app.client(as: "koordinator")
        #expect(client.submit(try app.mistakeAddress(number), ["skal": "Fel ärende."]).status == 303)
        let refused = client.submit(
            "/arenden/\(number)/utfall", ["utfall": "ended", "ansokt": "unreached", "skal": "notReached"])
        #expect(refused.status == 422)
        #expect(refused.contains("Det behövs försök på 1 dag till"))
        try app.arranging { try $0.run(EndingTests.outcome) }
        #expect(throws: (any Error).self) { try app.arranging { try $0.run(EndingTests.silence) } }
    }

    private static let outcome: SQL = """
        INSERT INTO inquiry_outcome (inquiry_id, outcome, comment, decided_at, decided_by)
        SELECT id, 'ended', '', changed_at, changed_by FROM inquiry
        """
    private static let silence: SQL = """
        INSERT INTO ending (episode_id, stage, reason, applied, criteria, alternatives, destination, comment,
          ended_at, ended_by)
        SELECT episode_id, 'inquiry', 'notReached', 'unreached', '', '', '', '', changed_at, changed_by
        FROM inquiry
        """

    @Test("An application after the inquiry goes on to a decision, and ends only by being taken back")
    func application() throws {
        let app = try TestApp()
        let number = try app.caseInMeeting()
        let client = try app.client(as: "koordinator")
        let yes = client.submit("/arenden/\(number)/avslut", ["ansokt": "yes", "skal": "declined"])
        #expect(yes.status == 422 && yes.contains("ska ansökan utredas och få ett beslut"))
        let wish = ["dag": "30/11", "onskan": "Stöd att komma ut."]
        #expect(client.submit("/arenden/\(number)/ansokan", wish).status == 303)
        #expect(client.get("/arenden/\(number)").contains("Utred ansökan"))
        let refused = client.submit("/arenden/\(number)/avslut", TestApp.declined)
        #expect(refused.status == 422 && refused.contains("Personen har ansökt och ska få ett beslut"))
        #expect(client.get("/arenden/\(number)/ansokan").contains("Personen har redan ansökt"))
        let taken = ["ansokt": "withdrawn", "skal": "withdrawn", "atertagen": "idag"]
        #expect(client.submit("/arenden/\(number)/avslut", taken).status == 303)
        #expect(client.get("/arenden/\(number)").contains("Personen har tagit tillbaka sin ansökan"))
    }

    @Test("Both work in the inquiry too, and are its one outcome", arguments: [
        ("avslut", TestApp.declined, "ended"), ("ansokan", ["onskan": "Stöd."], "application"),
    ])
    func isOutcome(address: String, values: [String: String], outcome: String) throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let client = try app.client(as: "koordinator")
        #expect(client.submit("/arenden/\(number)/\(address)", values).status == 303)
        #expect(try app.number("SELECT count(*) FROM inquiry_outcome WHERE outcome = \(outcome)") == 1)
        #expect(client.get("/arenden/\(number)/utfall").contains("redan"))
        #expect(try app.auditCount(.outcomeDecided) == 1)
    }

    @Test("Unmet criteria are offered as the reason, in their own words")
    func offersCriteria() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let answered = try app.client(as: "koordinator").submit(
            "/arenden/\(number)/kriterier", ["svar1": "no", "kommentar1": "Bor i Knivsta."])
        #expect(answered.location == "/arenden/\(number)")
        for act in ["utfall", "avslut"] {
            let page = try app.client(as: "koordinator").get("/arenden/\(number)/\(act)")
            let form = try #require(page.form(sentTo: page.path))
            #expect(form.value("kriterier")?.hasSuffix("Bor i Knivsta.") == true)
            #expect(form.value("skal")?.isEmpty == false)
        }
    }

    private static let never: [SQL] = [
        "UPDATE ending SET comment = 'annat'", "DELETE FROM ending",
        """
        UPDATE episode SET phase = 'inquiry', ended_on = NULL, next_step = 'callBack',
          next_step_on = '2026-12-01', owner_id = (SELECT max(id) FROM account) WHERE ended_on IS NOT NULL
        """,
        """
        UPDATE episode SET phase = 'ended', ended_on = '2026-11-20', next_step = NULL, next_step_on = NULL,
          owner_id = NULL WHERE ended_on IS NULL
        """,
    ]

    @Test("No ending is changed, no episode ends without one or is opened again", arguments: never.indices)
    func stands(index: Int) throws {
        let app = try TestApp()
        let ended = try app.caseInMeeting()
        try app.client(as: "koordinator").submit("/arenden/\(ended)/avslut", TestApp.declined)
        _ = try app.caseInMeeting()
        #expect(throws: (any Error).self) { try app.arranging { try $0.run(EndingTests.never[index]) } }
    }
}
