import SQL
import Store
import TestSupport
import Testing

/// How an inquiry ends: the question that closes the gap (`process.md`).
struct OutcomeTests {
    private let ending = [
        "utfall": "ended", "ansokt": "no", "skal": "declined", "besked": "idag", "beskedhur": "call",
        "alternativ": "Vårdcentralen", "kommentar": "Tackar nej",
    ]

    @Test(
        "An ending cannot be saved without its answer",
        arguments: [
            (["besked": ""], "Skriv vilken dag personen fick veta om rätten att ansöka"),
            (["alternativ": ""], "Skriv vilka andra vägar du berättade om"),
            (["skal": ""], "Välj varför ärendet avslutas"),
            (["besked": "imorgon"], "Dagen ligger i framtiden"),
            (["skal": "other", "kommentar": ""], "Skriv i kommentaren vad det handlar om"),
            (["skal": "notAnInquiry", "kommentar": ""], "Skriv i kommentaren vad det handlar om"),
            (["ansokt": ""], "Svara på om personen har ansökt"),
            (["ansokt": "yes"], "Har personen ansökt ska ansökan utredas"),
            (["ansokt": "unreached"], "Skälet och svaret på frågan om ansökan går inte ihop"),
            (["beskedhur": ""], "Välj hur personen fick veta det"),
            (["beskedav": ""], "Välj vem som berättade"),
            (["skal": "outsideTargetGroup"], "Skriv vilket eller vilka kriterier"),
            (["skal": "handedOver"], "Skriv vilken verksamhet ärendet lämnas till"),
            (["skal": "withdrawn", "ansokt": "withdrawn", "atertagen": "idag"], "Ingen ansökan finns"),
            (["skal": "notReached", "ansokt": "unreached"], "Det behövs försök på 3 dagar till"),
            (["utfall": ""], "Välj hur det går vidare"),
        ])
    func demandsTheAnswer(change: [String: String], sentence: String) throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let page = try app.client(as: "koordinator").submit(
            "/arenden/\(number)/utfall", ending.merging(change) { $1 })
        #expect(page.status == 422)
        #expect(page.contains(sentence))
        #expect(try phase(app) == "inquiry")
    }

    @Test("An ended case has no next step, and can still be read with everything that was said")
    func ends() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let client = try app.client(as: "koordinator")
        #expect(client.submit("/arenden/\(number)/utfall", ending).location == "/arenden/\(number)")
        let page = client.get("/arenden/\(number)")
        #expect(page.status == 200)
        #expect(page.contains("Ärendet är avslutat") && page.contains("Personen tackar nej"))
        #expect(
            page.contains("fredag 20 november 2026") && page.contains("Vårdcentralen")
                && page.contains("Tackar nej"))
        #expect(page.contains("Har varit hemma sedan i våras."))
        #expect(client.get("/arenden").contains(number) == false)
        #expect(client.get("/arenden?lage=avslutade").contains(number))
    }

    @Test("Who has died cannot be told, and needs no day")
    func deceased() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let page = try app.client(as: "koordinator").submit(
            "/arenden/\(number)/utfall", ["utfall": "ended", "skal": "deceased"])
        #expect(page.status == 303)
    }

    @Test("A case that goes on has its phase, next step, day and owner at once", arguments: [
        ("utfall", "assessmentMeeting", "bookAssessmentMeeting"),
        ("ansokan", "investigation", "investigateApplication"),
    ])
    func goesOn(act: String, phase: String, step: String) throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let client = try app.client(as: "koordinator")
        let page = client.submit(
            "/arenden/\(number)/\(act)", ["utfall": phase, "onskan": "Stöd.", "dag": "30/11"])
        #expect(page.status == 303)
        let row = try app.store.read { transaction in
            try transaction.first("SELECT phase, next_step, next_step_on FROM episode") { row in
                [try row.text(0), try row.text(1), try row.text(2)]
            }
        }
        #expect(row == [phase, step, "2026-11-30"])
    }

    @Test("A second outcome is refused with the first shown, and what was typed can be copied")
    func refusesASecond() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let first = try app.client(as: "koordinator"), second = try app.client(as: "koordinator2")
        let form = try #require(
            second.get("/arenden/\(number)/utfall").form(sentTo: "/arenden/\(number)/utfall"))
        #expect(first.submit("/arenden/\(number)/utfall", ending).status == 303)
        let page = second.submit(form, ["utfall": "assessmentMeeting", "kommentar": "Vill gärna träffas."])
        #expect(page.status == 409)
        #expect(page.contains("Ärendet är redan avslutat") && page.contains("Personen tackar nej"))
        #expect(page.contains("Vill gärna träffas."))
        #expect(try phase(app) == "ended")
        #expect(second.get("/arenden/\(number)/utfall").contains("Ärendet är redan avslutat"))
    }

    @Test("Silence is a next step, not an outcome: the page says what has been tried and what is missing")
    func silenceNeverEnds() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let page = try app.client(as: "koordinator").get("/arenden/\(number)/utfall")
        #expect(page.contains("Tystnad avslutar aldrig ett ärende"))
        #expect(page.contains("href=\"/arenden/\(number)/kontakt\""))
        #expect(page.contains("på minst 3 olika dagar i minst två kanaler"))
    }

    @Test("An outcome is for coordinators", arguments: ["handlaggare", "beslutsfattare", "chef"])
    func isForCoordinators(username: String) throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        #expect(try app.client(as: username).get("/arenden/\(number)/utfall").status == 403)
    }

    private func phase(_ app: TestApp) throws -> String? {
        try app.store.read { try $0.first("SELECT phase FROM episode") { try $0.text(0) } }
    }
}
