import SQL
import Store
import TestSupport
import Testing

/// What has been written in an investigation and changed, weighed, and taken back before a decision.
struct ReturnedInvestigationTests {
    @Test("One that waits for its decision is taken back with a reason, and both can be read afterwards")
    func comesBack() throws {
        let app = try TestApp()
        let number = try app.finishedCase()
        let waiting = try app.client(as: "beslutsfattare").get("/arenden/\(number)/utredning")
        #expect(waiting.contains("Ta tillbaka utredningen") && !waiting.contains("Tagen tillbaka"))
        let address = "/arenden/\(number)/utredning/tillbaka"
        let empty = try app.client(as: "beslutsfattare").submit(address, [:])
        #expect(empty.status == 422 && empty.contains("Skriv varför den tas tillbaka"))
        let reason = ["text": "Läkarintyget saknas."]
        #expect(try app.client(as: "beslutsfattare").submit(address, reason).status == 303)
        let page = try app.utredning(number)
        #expect(page.contains("Pågår igen") && page.contains("Läkarintyget saknas"))
        #expect(try app.note("texter", ["bedomning": "Prövas igen."], in: number).status == 303)
        #expect(try app.note("klar", [:], in: number).status == 303)
        let timeline = try app.client(as: "handlaggare").get("/arenden/\(number)?visa=utredning")
        #expect(timeline.contains("Utredningen tagen tillbaka") && timeline.contains("klar för beslut"))
        #expect(try app.note("texter", ["bedomning": "x"], in: number).contains("ta tillbaka utredningen"))
    }

    @Test("While it waits, whoever decides says whether they are biased, and a request can still come in")
    func waits() throws {
        let app = try TestApp()
        let number = try app.oldCase()
        try app.note("jav", ["slag": "none"], in: number)
        try app.note("texter", TestApp.wholeTexts, in: number)
        try app.note("uppgift", TestApp.fact, in: number)
        try app.note("forsening", TestApp.delay, in: number)
        try app.note("kommunicering", ["slag": "obviouslyUnnecessary", "text": "Bifall."], in: number)
        #expect(try app.note("klar", [:], in: number).status == 303)
        let page = try app.utredning(number)
        #expect(page.contains("/brev\"") && page.contains("Personen begär att ärendet avgörs"))
        #expect(!page.contains("Skriv i utredningen") && !page.contains("Underrätta om försening"))
        let decider = try app.client(as: "beslutsfattare")
        let address = "/arenden/\(number)/utredning"
        #expect(decider.get(address).contains("\(address)/jav\""))
        #expect(decider.submit("\(address)/jav", ["slag": "ownInterest"]).status == 303)
        #expect(!decider.get(address).contains("Ta tillbaka utredningen"))
        #expect(try app.note("begaran", [:], in: number).status == 303)
    }

    @Test("The unit reads neither why it came back, nor what the decision maker is asked to think of")
    func keepsToItsFile() throws {
        let app = try TestApp()
        let number = try app.wholeCase()
        try app.note("klar", ["text": "Tänk på tolken."], in: number)
        let unit = try app.client(as: "koordinator")
        #expect(!unit.get("/arenden/\(number)").contains("Tänk på tolken"))
        try app.note("tillbaka", ["text": "Ett intyg har kommit."], in: number)
        let page = unit.get("/arenden/\(number)")
        #expect(!page.contains("Ett intyg har kommit") && !page.contains("tagen tillbaka"))
        #expect(unit.get("/arenden/\(number)/utredning/andringar").status == 403)
    }

    private static let silent: [SQL] = [
        "UPDATE investigation SET assessment = 'x'",
        "UPDATE investigation SET assessment = 'x', version = version + 2",
        "UPDATE investigation_version SET assessment = 'x'",
    ]

    @Test("What stood before a change is kept, with who changed it and when, and cannot be written over")
    func keepsVersions() throws {
        let app = try TestApp()
        let number = try app.caseWithApplication()
        try app.note("texter", TestApp.wholeTexts, in: number)
        app.clock.move(days: 1)
        let second = try app.client(as: "handlaggare2")
        let changed = second.submit("/arenden/\(number)/utredning/texter", ["bedomning": "Nu en annan."])
        #expect(changed.status == 303)
        let page = try app.client(as: "beslutsfattare").get("/arenden/\(number)/utredning/andringar")
        #expect(page.contains("Bedömning, så stod det") && page.contains("Behovet finns."))
        #expect(page.contains("2026-11-21") && page.contains("Skrev i utredningen första gången"))
        #expect(!page.contains("Frågor, så stod det"))
        for change in ReturnedInvestigationTests.silent {
            #expect(throws: ConstraintViolation.self) { try app.arranging { try $0.run(change) } }
        }
    }

    @Test("The catalogue's other ways are weighed one by one, each with its reason")
    func weighs() throws {
        let app = try TestApp()
        let number = try app.caseWithApplication()
        let weighing = ["vag": "Träffpunkter", "slag": "partly", "text": "När hen kan gå ut."]
        #expect(try app.note("annan-vag", weighing, in: number).status == 303)
        #expect(try app.utredning(number).contains("Träffpunkter, delvis"))
        let other = weighing.merging(["vag": "Månen"]) { $1 }
        let wrong = try app.note("annan-vag", other, in: number)
        #expect(wrong.status == 422 && wrong.contains("När hen kan gå ut."))
    }

    @Test("A fact that came after what was sent is told of until it is sent too")
    func tellsWhatIsNew() throws {
        let app = try TestApp()
        let number = try app.caseWithApplication()
        try app.note("kommunicering", TestApp.sent, in: number)
        #expect(try !app.utredning(number).contains("Nytt sedan dess"))
        app.clock.move(days: 1)
        let client = try app.client(as: "handlaggare")
        let address = "/arenden/\(number)/utredning"
        client.submit("\(address)/uppgift", TestApp.fact)
        #expect(client.get(address).contains("1 uppgift har kommit till"))
        client.submit("\(address)/kommunicering", TestApp.sent)
        #expect(!client.get(address).contains("Nytt sedan dess"))
    }

    @Test("An interpreter that is needed is described, and the question is answered before a decision")
    func asksForInterpreter() throws {
        let app = try TestApp()
        let number = try app.caseWithApplication()
        let spoken = ["tolk": "spoken", "egensyn": "Vill ut igen."]
        let page = try app.note("texter", spoken, in: number)
        #expect(page.status == 422 && page.contains("Skriv vilket språk") && page.contains("Vill ut igen."))
        try app.note("texter", TestApp.wholeTexts.merging(["tolk": ""]) { $1 }, in: number)
        #expect(try app.utredning(number).contains("Om tolk eller annat stöd behövs"))
    }
}
