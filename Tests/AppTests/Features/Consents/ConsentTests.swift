import Casework
import SQL
import Store
import TestSupport
import Testing

/// What a person agrees to: for each party by itself, until a day, taken back at once.
struct ConsentTests {
    @Test func `several parties are agreed to on one page, and each is taken back by itself`() throws {
        let app = try TestApp()
        let number = try app.agree(
            app.logInquiry(), TestApp.consents.merging(["undantag": "Inte om systern."]) { $1 })
        #expect(try app.rowCounts()["consent"] == 2 && app.auditCount(.consentsNoted) == 1)
        try app.takeBack(.psychiatry, in: number)
        let page = try app.client(as: "koordinator").get("/arenden/\(number)/samtycken")
        for words in ["Inte om systern.", "Skola eller folkhögskola", "Återkallat från och med 2026-11-20"] {
            #expect(page.contains(words), "\(words)")
        }
        let paper = try app.client(as: "chef").get("/arenden/\(number)/samtycken/papper")
        #expect(paper.contains("Skola eller folkhögskola") && !paper.contains("Psykiatrin"))
        let show = try app.client(as: "koordinator").get("/arenden/\(number)?visa=samtycken")
        #expect(show.contains("Samtycke återkallat") && show.contains("Psykiatrin, Skola"))
    }

    @Test func `four parties and the button: six clicks from the case, and nothing else to fill in`() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let client = try app.client(as: "koordinator")
        let way = "href=\"/arenden/\(number)/samtycken\""
        #expect(client.get("/arenden/\(number)").contains(way))
        let four = ["partpsychiatry", "partprimarycare", "partemploymentservice", "partsocialinsurance"]
        let ticked = Dictionary(uniqueKeysWithValues: four.map { ($0, "ja") })
        #expect(client.submit("/arenden/\(number)/samtycken", ticked).status == 303)
        #expect(try app.rowCounts()["consent"] == 4)
    }

    @Test func `before it is taken back the page says what stops; the button is the second click`() throws {
        let app = try TestApp()
        let number = try app.agree(app.logInquiry())
        let consent = try app.latestConsent(.psychiatry)
        _ = try app.begunExtract(
            number, [
                "mottagare": "authority", "part": "psychiatry", "namn": "Mottagningen Linden",
                "grund": "samtycke.\(consent)",
                "stod": "Samtycket idag.",
            ])
        let client = try app.client(as: "koordinator")
        let page = client.get(try app.withdrawal(.psychiatry, in: number))
        #expect(page.contains("Utdraget till Mottagningen Linden") && page.contains("Det här slutar gälla"))
        #expect(client.submit(try app.withdrawal(.psychiatry, in: number), [:]).status == 303)
        let again = client.get(try app.withdrawal(.psychiatry, in: number))
        #expect(again.contains("Samtycket är redan återkallat"))
    }

    @Test(arguments: [
        (["partpsychiatry": "", "partschool": ""], "Välj minst en som samtycket gäller."),
        (["partrelative": "ja"], "Skriv vem det är: anhörig eller annan närstående."),
        (["vad": ""], "Skriv vilka uppgifter samtycket gäller."),
        (["sjalv": ""], "Personen själv behöver ha samtyckt"),
        (["gavs": "2026-11-21"], "Dagen ligger i framtiden."),
        (["till": "2026-11-19"], "Sista dagen ligger före den första."),
        (["till": "2028-12-24"], "Ett samtycke gäller högst två år."),
        (["fran": "2026-11-01"], "Samtycket kan inte börja gälla innan det gavs."),
        (["vardnadshavare1": "Eva Ek", "vardnadssvar1": "agrees"], "Personen har fyllt 18 år."),
        (["vardnadssvar2": "refuses"], "Skriv vad vårdnadshavaren heter"),
        (["vemrelative": "Mor"], "Kryssa i ”Anhörig eller annan närstående” också"),
    ])
    func `what is lacking has its own sentence, and what was typed stays`(
        _ change: [String: String], _ sentence: String
    ) throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let values = TestApp.consents.merging(["undantag": "Inte om systern."]) { $1 }
        let sent = try app.client(as: "koordinator").submit(
            "/arenden/\(number)/samtycken", values.merging(change) { $1 })
        #expect(sent.status == 422 && sent.contains(sentence) && sent.contains("Inte om systern."))
        #expect(try app.rowCounts()["consent"] == 0)
    }

    @Test func `those that end within thirty days are listed, until a newer one is noted`() throws {
        let app = try TestApp()
        let number = try app.agree(
            app.logInquiry(), TestApp.consents.merging(["till": "2026-12-24"]) { $1 })
        #expect(try !app.client(as: "chef").get("/samtycken").contains(number))
        app.clock.move(days: 10)
        let list = try app.client(as: "chef").get("/samtycken")
        #expect(list.contains(number) && list.contains("Går ut") && list.contains("Alva Sundin"))
        app.clock.move(days: 30)
        #expect(try app.client(as: "chef").get("/samtycken").contains("Har gått ut"))
        try app.agree(number)
        #expect(try !app.client(as: "chef").get("/samtycken").contains(number))
    }

    @Test func `one side's are not the other's, and a protected person's are not listed by name`() throws {
        let app = try TestApp()
        let number = try app.caseWithApplication()
        try app.agree(number, as: "handlaggare", TestApp.consents.merging(["till": "2026-12-01"]) { $1 })
        let unit = try app.client(as: "koordinator")
        #expect(!unit.get("/arenden/\(number)/samtycken").contains("Återkalla"))
        #expect(unit.get(try app.withdrawal(.psychiatry, in: number)).status == 404)
        try app.arranging { try $0.run("UPDATE person SET is_protected = 1") }
        let list = try app.client(as: "handlaggare2").get("/samtycken")
        #expect(list.contains(number) && !list.contains("Psykiatrin"))
        #expect(try app.client(as: "koordinator2").get("/arenden/\(number)/samtycken").status == 403)
    }
}
