import Casework
import Law
import SQL
import Store
import TestSupport
import Testing

@testable import App

/// The criteria of a case: answered a few at a time, never lost, never deciding anything by themselves.
struct CriteriaTests {
    @Test("Every criterion of the version in force is asked, with not yet as the standing answer")
    func asks() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let form = try sheet(app, number)
        let file = try ProgrammeFile.read("uppsala", in: TestDatabase.resources().programmes)
        let page = try app.client(as: "koordinator").get("/arenden/\(number)/kriterier")
        for (index, criterion) in try #require(file.versions.last).terms.criteria.enumerated() {
            #expect(page.contains("\(index + 1). \(criterion.wording)"))
            let expected = criterion.judge == .age ? "yes" : "unknown"
            #expect(form.value("svar\(index + 1)") == expected)
        }
        #expect(form.value("svar7") == nil, "only the programme's own criteria are shown")
        #expect(page.contains("Hittills: 0 av 6 ja, 6 vet inte än."))
    }

    @Test(
        "Age is proposed from the birth day with its reason, and saved only when somebody saves",
        arguments: [
            ("2004-01-15", "yes", "ja. Var 22 år"), ("2010-01-15", "no", "nej. Var 16 år"),
            ("", "unknown", ""),
        ])
    func proposesAge(birth: String, answer: String, reason: String) throws {
        let app = try TestApp()
        let number = try app.logInquiry(["fodd": birth])
        let page = try app.client(as: "koordinator").get("/arenden/\(number)/kriterier")
        #expect(try sheet(app, number).value("svar2") == answer)
        #expect(page.contains("Förslag:") == !reason.isEmpty)
        #expect(page.contains(reason))
        #expect(try app.rowCounts()["criterion_answer"] == 0)
    }

    @Test("A few answers are saved, told of on the case's page, and the earlier ones stay readable")
    func savesAFew() throws {
        let app = try TestApp()
        let number = try app.logInquiry(["fodd": ""])
        let client = try app.client(as: "koordinator")
        let address = "/arenden/\(number)/kriterier"
        #expect(client.submit(address, ["svar1": "yes", "kommentar1": "Bor i Gottsunda."]).status == 303)
        let moved = ["svar1": "no", "kommentar1": "Har flyttat till Knivsta."]
        #expect(client.submit(address, moved).status == 303)
        #expect(try app.rowCounts()["criterion_answer"] == 2, "only answers that changed are kept anew")
        let page = client.get(address)
        #expect(page.contains("Bor i Gottsunda.") && page.contains("Har flyttat till Knivsta."))
        #expect(page.contains("Personen bor inte i Uppsala kommun. Har flyttat till Knivsta."))
        let show = client.get("/arenden/\(number)")
        #expect(show.contains("Kriterier: 0 av 6 ja, 1 nej, 5 vet inte än"))
        #expect(show.contains("Kriterier besvarade") && show.contains("Bor i Gottsunda."))
        #expect(try app.auditCount(.criteriaAnswered) == 2)
    }

    @Test("What is not met is offered as the reason, in the programme's order")
    func offersTheReason() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        _ = try app.client(as: "koordinator").submit(
            "/arenden/\(number)/kriterier", ["svar5": "no", "svar6": "no", "kommentar6": "Vill vänta."])
        let page = try app.client(as: "koordinator2").get("/arenden/\(number)/kriterier")
        #expect(page.contains("Personen vill inte ansöka om stödet. Vill vänta."))
        let judgement = try app.judgement(of: number)
        #expect(judgement?.offeredReason == .otherSupportFits)
        #expect(judgement?.unmet.map(\.criterion.code) == ["noPsychosis", "decision"])
    }

    @Test("A case is asked what its programme asked on the day it was opened, whatever comes later")
    func keepsItsVersion() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        try app.addVersion(from: app.clock.clock.today.adding(days: 1), criteria: 1)
        app.clock.move(days: 2)
        let later = try app.logInquiry(["namn": "Bo Berg"])
        let client = try app.client(as: "koordinator")
        #expect(client.get("/arenden/\(number)/kriterier").contains("6. Personen har ett beslut"))
        let page = client.get("/arenden/\(later)/kriterier")
        #expect(page.contains("1. Nytt kriterium") && !page.contains("6. Personen"))
        #expect(client.submit("/arenden/\(number)/kriterier", ["svar6": "yes"]).status == 303)
    }

    @Test("An ended case shows its answers and takes no more")
    func ends() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let client = try app.client(as: "koordinator")
        let address = "/arenden/\(number)/kriterier"
        _ = client.submit(address, ["svar1": "no", "kommentar1": "Bor i Knivsta."])
        let form = try #require(client.get(address).form(sentTo: address))
        try app.end(number)
        let page = client.get(address)
        #expect(page.contains("Svaren står som de var") && page.contains("Bor i Knivsta."))
        #expect(client.submit(form, ["kommentar1": "Ändrat."]).status == 409)
        #expect(try app.rowCounts()["criterion_answer"] == 1 + 1, "age was proposed and saved with the first")
    }

    @Test(
        "A protected person's answers are for who is on the case",
        arguments: ["koordinator2"])
    func protects(username: String) throws {
        let app = try TestApp()
        let number = try app.logInquiry(["skyddad": "ja"])
        _ = try app.client(as: "koordinator").submit(
            "/arenden/\(number)/kriterier", ["svar1": "yes", "kommentar1": "Bor i Gottsunda."])
        let client = try app.client(as: username)
        #expect(client.get("/arenden/\(number)/kriterier").status == 403)
        let show = client.get("/arenden/\(number)")
        #expect(!show.contains("Gottsunda") && !show.contains("/kriterier"))
        #expect(show.contains("Kriterier besvarade"))
    }

    @Test("Who only reads does not answer", arguments: ["beslutsfattare", "chef", "administrator"])
    func isForStaff(username: String) throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        #expect(try app.client(as: username).get("/arenden/\(number)/kriterier").status == 403)
    }

    private func sheet(_ app: TestApp, _ number: String) throws -> HTMLForm {
        let address = "/arenden/\(number)/kriterier"
        return try #require(app.client(as: "koordinator").get(address).form(sentTo: address))
    }
}
