import SQL
import Store
import TestSupport
import Testing

/// Every time that runs, with its paragraph and how it was counted.
struct DeadlinePageTests {
    @Test("What has passed stands first and says so in words, with paragraph and count")
    func tells() throws {
        let app = try TestApp()
        let new = try app.communicationAddress()
        let old = try app.oldCase()
        let page = try app.client(as: "beslutsfattare").get("/frister")
        #expect(page.contains("1 frist har passerat och står först"))
        #expect(page.contains("passerad för 50 dagar sedan") && page.contains("om 14 dagar"))
        #expect(page.contains("12 § FL") && page.contains("25 § FL"))
        #expect(page.contains("samma datum sex månader senare"))
        let number = new.split(separator: "/")[1]
        let before = page.text.split(separator: ">\(old)<").first ?? ""
        #expect(!before.contains(number))
        let chief = try app.client(as: "chef").get("/frister")
        #expect(chief.contains("12 § FL") && !chief.contains("25 § FL"))
    }

    @Test("A request starts the four weeks, and its refusal ends them")
    func requests() throws {
        let app = try TestApp()
        let number = try app.requestedCase()
        let client = try app.client(as: "handlaggare")
        #expect(client.get("/frister").contains("Svara på begäran om avgörande"))
        #expect(client.get("/frister").contains("fredag 18 december 2026"))
        #expect(try app.utredning(number).contains("Svara på begäran om avgörande"))
        try app.note("begaran/avslag", TestApp.refusedRequest, in: number)
        #expect(client.get("/frister").contains("Inga frister löper"))
        #expect(try app.note("begaran", [:], in: number).contains("En begäran har redan kommit in"))
    }

    @Test("Another unit's times are not there, and a protected name never is")
    func hides() throws {
        let app = try TestApp()
        let number = try app.caseWithApplication()
        #expect(try app.client(as: "handlaggare").get("/frister").contains("Alva Sundin"))
        #expect(try !app.client(as: "handlaggare-lulea").get("/frister").contains(number))
        try app.arranging { try $0.run("UPDATE person SET is_protected = 1") }
        let page = try app.client(as: "handlaggare").get("/frister")
        #expect(page.contains(number) && !page.contains("Alva"))
        #expect(try !app.utredning(number).contains("Stöd att komma ut"))
        #expect(try app.client(as: "handlaggare").get("/arenden/\(number)/utredning/utskrift").status == 403)
        #expect(try app.note("uppgift", TestApp.fact, in: number).contains("skyddade uppgifter"))
    }
}
