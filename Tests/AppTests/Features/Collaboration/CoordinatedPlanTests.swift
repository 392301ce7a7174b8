import TestSupport
import Testing

@Suite struct CoordinatedPlanTests {
    @Test("A plan holds what the law wants, goes on paper, gets versions, and ends with a reason")
    func isWritten() throws {
        let app = try TestApp()
        let page = "/arenden/\(try app.caseWithSupport())/sip"
        let client = try app.client(as: TestApp.supporter)
        #expect(client.get(page).contains("Ingen plan än."))
        #expect(client.get(page + "/utskrift").status == 404)
        try app.made(page + "/skriv", TestApp.coordinatedPlan)
        let paper = client.get(page + "/utskrift")
        for words in ["Sova på natten.", "Sömnskola: vårdcentralen", "Anna på vårdcentralen", "18 december"] {
            #expect(paper.contains(words), "\(words)")
        }
        try app.made(page + "/skriv", ["mal": "Sova på natten och gå ut."])
        #expect(client.get(page).contains("Version 2") && client.get(page).contains("Version 1"))
        #expect(client.submit(page + "/avsluta", ["skal": "Klart."]).status == 303)
        #expect(client.get(page).contains("Avslutad 2026-11-20"))
        #expect(client.get(page + "/utskrift").status == 404)
        #expect(client.get(page + "/avsluta").contains("Det finns ingen plan som pågår."))
    }

    @Test("A no is written down with nothing planned, and a yes with everything", arguments: [
        ("no", [:], 422, "Personen har sagt nej."), ("yes", ["ansvarig": ""], 422, "vem som har ansvaret"),
        ("yes", ["uppfoljning": ""], 422, "när ni följer upp"),
        ("yes", ["svarsord": ""], 422, "vad som får delas"),
        ("yes", ["svarsdag": "2026-11-17"], 422, "före initiativet"),
        ("yes", ["svarsdag": "2026-11-21"], 422, "inte varit än"),
    ])
    func isRefused(reply: String, changed: [String: String], status: Int, words: String) throws {
        let app = try TestApp()
        let page = "/arenden/\(try app.caseWithSupport())/sip/skriv"
        let values = TestApp.coordinatedPlan.merging(["svar": reply]) { $1 }.merging(changed) { $1 }
        let answer = try app.client(as: TestApp.supporter).submit(page, values)
        #expect(answer.status == status && answer.contains(words), "\(answer.text.prefix(400))")
    }

    @Test("A plain no is a version by itself")
    func isDeclined() throws {
        let app = try TestApp()
        let page = "/arenden/\(try app.caseWithSupport())/sip"
        let asked = ["initiativ", "initiativdag", "svarsdag", "hur"]
        let values = TestApp.coordinatedPlan.filter { asked.contains($0.key) }.merging(["svar": "no"]) { $1 }
        try app.made(page + "/skriv", values)
        let shown = try app.client(as: TestApp.supporter).get(page)
        #expect(shown.contains("Personen sade nej") && shown.contains("Skriv en SIP eller ett nej"))
    }

    @Test("From the day it is to be followed up the page says so, and Min dag, until it is written anew")
    func isDue() throws {
        let app = try TestApp()
        let page = "/arenden/\(try app.caseWithSupport())/sip"
        try app.made(page + "/skriv", TestApp.coordinatedPlan)
        #expect(try !app.client(as: TestApp.supporter).get(page).contains("Dags att följa upp"))
        #expect(try !app.client(as: TestApp.supporter).get("/min-dag").contains("Följ upp SIP"))
        app.clock.move(days: 28)
        let later = try app.client(as: TestApp.supporter)
        #expect(later.get(page).contains("Dags att följa upp"))
        #expect(later.get("/min-dag").contains("Följ upp SIP"))
        #expect(later.submit(page + "/skriv", ["uppfoljning": "2027-02-01"]).status == 303)
        #expect(!later.get("/min-dag").contains("Följ upp SIP"))
    }
}
