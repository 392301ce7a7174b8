import Casework
import TestSupport
import Testing

@testable import App

/// How a meeting went, and what both sides answer after having thought.
struct HeldAssessmentTests {
    @Test("Held, thought over, and a yes from both leads to the mapping")
    func leadsOn() throws {
        let app = try TestApp()
        let number = try app.caseAfterMeeting(["berattatvoluntary": "ja", "kriterier": "ja"])
        let client = try app.client(as: "koordinator")
        let held = client.get(app.meeting(number))
        for words in ["Att det är frivilligt", "1 tim 30 min", "Vill komma ut igen.", "Genomgångna"] {
            #expect(held.contains(words), "\(words)")
        }
        #expect(client.get("/arenden/\(number)").contains("<b>Vänta på svar</b>, fredag 4 december"))
        #expect(client.submit(app.meeting(number, "svar"), TestApp.answers).status == 303)
        try app.press(app.meeting(number), "/arenden/\(number)/kartlaggning/borja")
        #expect(client.get("/arenden/\(number)").contains("Svar efter betänketiden: personen"))
    }

    @Test("A no from one side leads to the ending; a new answer counts, and the old one stands")
    func leadsElsewhere() throws {
        let app = try TestApp()
        let number = try app.caseAfterMeeting()
        let client = try app.client(as: "koordinator")
        let no = TestApp.answers.merging(["person": "notNow", "steg": "discussInTeam"]) { $1 }
        #expect(client.submit(app.meeting(number, "svar"), no).status == 303)
        let ending = "class=\"button\" href=\"/arenden/\(number)/avslut\""
        #expect(client.get(app.meeting(number)).contains(ending))
        let yes = ["person": "goOn", "steg": "holdMappingOccasion", "nastadag": "imorgon"]
        #expect(client.submit(app.meeting(number, "svar"), yes).status == 303)
        let page = client.get(app.meeting(number))
        #expect(page.form(sentTo: "/arenden/\(number)/kartlaggning/borja") != nil)
        #expect(page.contains("Inte nu."))
    }

    @Test(
        "A report that cannot be is refused at its field",
        arguments: [
            (["dag": "imorgon"], "Dagen har inte varit än."), (["dag": "2026-11-19"], "Ärendet började"),
            (["personen": ""], "Kryssa för personen"), (["forsta": ""], "vem av er som var med"),
            (["minuter": ""], "Skriv hur många minuter"), (["betanketid": "igår"], "Dagen har redan varit."),
        ])
    func refusesReport(values: [String: String], sentence: String) throws {
        let app = try TestApp()
        let number = try app.caseWithBooking()
        let typed = TestApp.report.merging(values) { $1 }
        let page = try app.client(as: "koordinator").submit(app.meeting(number, "genomfort"), typed)
        #expect(page.status == 422 && page.contains(sentence), "\(page.text)")
        #expect(page.contains("Vill komma ut igen."))
    }
}
