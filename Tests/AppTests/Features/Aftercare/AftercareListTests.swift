import Casework
import Law
import SQL
import Store
import TestSupport
import Testing
import Web

@testable import App

/// Whom to get in touch with, list by list, and before whom it stands.
struct AftercareListTests {
    @Test("Who was not reached before the day stands among those that come, and then among those due")
    func isTriedEarly() throws {
        let app = try TestApp()
        let number = try app.caseWithSupport()
        try app.endSupport(number, ["efter": "yes"])
        app.clock.move(days: 80)
        #expect(try app.noteAftercare(number, ["resultat": "notReached", "satt": "call"]).status == 303)
        let early = try app.client(as: TestApp.supporter).get("/efteruppfoljning")
        #expect(early.contains("Ej nådd, försök 1 dag") && early.contains("Ingen just nu. Den som har sagt"))
        app.clock.move(days: 12)
        let list = try app.client(as: TestApp.supporter).get("/efteruppfoljning")
        #expect(list.contains("Ej nådd, försök 1 dag"))
        #expect(!list.contains("Ingen just nu. Den som har sagt ja"))
    }

    @Test("Where nobody coordinates the unit, whoever leads it sees what is due", arguments: [0, 1])
    func isManagers(way: Int) throws {
        let app = try TestApp()
        let number = try app.caseInAftercare()
        try app.leadsUmea()
        #expect(!(try app.client(as: "chef").get("/min-dag")).contains("3 månader efter stödet"))
        try app.leaves("IN ('koordinator-umea', 'kombi')", way)
        let page = try app.client(as: "chef").get("/min-dag")
        #expect(page.contains("3 månader efter stödet"), "\(page.text)")
        #expect(page.contains("/arenden/\(number)/efteruppfoljning\""))
        #expect(try app.client(as: "chef").get("/arenden/\(number)/efteruppfoljning").status == 200)
    }

    @Test("A list goes on where its page ended, and each by itself", arguments: ["nu", "sedan", "fraga"])
    func isPaged(part: String) throws {
        let app = try TestApp()
        let number = try app.caseWithSupport()
        try app.endSupport(number, part == "fraga" ? [:] : ["efter": "yes"])
        app.clock.move(days: part == "nu" ? 92 : 30)
        let client = try app.client(as: TestApp.supporter), one = EpisodeID(value: 1)
        #expect(client.get("/efteruppfoljning?\(part)=2026-01-01.\(one)").contains(number))
        let after = client.get("/efteruppfoljning?\(part)=2030-01-01.\(one)")
        #expect(!after.contains("/arenden/\(number)/efteruppfoljning\"") || part == "nu")
        #expect(after.contains("Till början"))
        #expect(client.get("/efteruppfoljning?\(part)=nej").contains(number))
    }

    @Test("Of more than a page's the last one shown leads to the next")
    func leadsOn() throws {
        let day = try #require(Day(iso: "2026-11-20"))
        let all = (1...51).map { count in
            DueAftercare(
                episode: EpisodeID(value: Int64(count)), programme: ProgrammeID(value: 1),
                number: "2026-\(count)", name: "A", isProtected: false, endedOn: day,
                time: AftercareTime(
                    moment: .m3, dueOn: day, opensOn: day, closesOn: day, result: nil, triedDays: 0),
                laterCase: nil)
        }
        let part = AftercareListPage.Part(.due, all, AftercareCursors())
        #expect(part.table?.texts.count == 50 && part.pager != nil)
        let whole = AftercareListPage.Part(.due, Array(all.prefix(50)), AftercareCursors())
        #expect(whole.table?.texts.count == 50 && whole.pager == nil)
    }

    @Test("On Min dag it takes its room from the steps, by as many lines as its words need")
    func takesRoom() throws {
        let app = try TestApp()
        let other = try app.caseWithSupport(["namn": "Bo Ek"])
        try app.endSupport(other, ["efter": "yes"])
        let number = try app.caseInAftercare()
        for _ in 1...5 { _ = try app.logInquiry(as: TestApp.supporter, ["dag": "idag"]) }
        let client = try app.client(as: TestApp.supporter)
        for (address, field) in [
            ("/intresseanmalan/ny", "situation"), ("/arenden/\(number)/anteckningar/ny", "text"),
        ] {
            let form = try #require(client.get(address).forms.first { $0.action.hasPrefix(address) })
            #expect(client.post("/utkast", form.filled([field: "Påbörjat."]).values).location != nil)
        }
        app.clock.move(days: 3)
        #expect(try steps(app) == 3, "two people are two lines")
        #expect(try app.noteAftercare(number, TestApp.well).status == 303)
        #expect(try steps(app) == 4)
    }

    /// Of one's steps that are due.
    private func steps(_ app: TestApp) throws -> Int {
        let page = try app.client(as: TestApp.supporter).get("/min-dag").text
        let due = try #require(page.split(separator: "id=\"nu\"").last?.split(separator: "</section>").first)
        return due.split(separator: "väntat 3 dagar", omittingEmptySubsequences: false).count - 1
    }
}
