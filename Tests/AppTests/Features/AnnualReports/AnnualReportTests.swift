import Casework
import Figures
import Law
import SQL
import Store
import TestSupport
import Testing

@testable import App

/// Annual and half-year reports through the front door: a draft in two presses, figures that stay, and texts.
struct AnnualReportTests {
    private static let texts = [
        "sammanfattning": "Ett lugnt år.", "verksamheten": "Tre i personalen.",
        "jamstalldhet": "Fler män än kvinnor.", "utveckling": "Fler träffar.",
        "spridning": "Två föreläsningar.",
    ]

    /// Somebody who has support, somebody whose support has ended, and an open inquiry.
    private func unit() throws -> (app: TestApp, open: String) {
        let app = try TestApp()
        _ = try app.supportedCase()
        try app.endWithGoals(app.supportedCase(), "yes")
        return (app, try app.logInquiry())
    }

    private func change(_ app: TestApp, _ number: String, _ source: String) throws {
        let address = "/arenden/\(number)/anmalan"
        let sent = try app.client(as: "koordinator").submit(address, ["kalla": source])
        try #require(sent.status == 303, "\(sent.text.prefix(1500))")
    }

    @Test("In two presses from Min dag there is a draft with its figures, and it says that it is internal")
    func begins() throws {
        let (app, _) = try unit()
        let client = try app.client(as: "chef")
        #expect(client.get("/min-dag").contains("href=\"/resultat/rapporter\""))
        let page = client.get(try app.annualReport())
        let sections = [
            "Deltagare", "Måluppfyllelse", "Från första kontakt till avslutat stöd", "Platser och kö",
            "Beslut och överklaganden", "Besök och grupper", "Vägen hit", "Jämställdhet",
            "Utvecklingsområden", "Sprida information",
        ]
        for section in sections { #expect(page.contains("\(section)</h2>"), "\(section)") }
        for words in ["Intern rapport", "SHA-256 ", "Inte skrivet än."] { #expect(page.contains(words)) }
        #expect(page.contains("<td data-label=\"Vad\">Deltog</td>"))
        #expect(page.contains("Utkast, ändrat 2026-11-20 10.00 av Charlotte Cederlund."))
        #expect(!page.contains("Alva Sundin"))
        #expect(try app.auditCount(.reportWritten) == 1)
    }

    @Test("Each figure that stands on the page of results is the same in the report")
    func isOne() throws {
        let (app, _) = try unit()
        let sql: SQL = "SELECT id FROM programme WHERE code = 'uppsala'"
        try app.store.read { transaction in
            let programme = try #require(try transaction.first(sql) { try $0.id(0, ProgrammeID.self) })
            let today = app.clock.clock.today
            let scope = FigureScope(programme: programme, period: .year(of: today), today: today)
            let page = ResultPage.sections(try ResultRepository.read(scope, transaction), scope)
            let report = try CountedFigures.sections(scope, transaction)
            for section in page {
                let same = try #require(report.first { $0.id == section.id }, "\(section.id)")
                for (part, mine) in zip(section.parts, same.parts) {
                    #expect(part.title == mine.title && part.sentences == mine.sentences)
                    #expect(part.table?.texts == mine.table?.texts)
                }
            }
        }
    }

    @Test("A finished report is the same a year later, and says without names that the figures are others")
    func stays() throws {
        let (app, open) = try unit()
        let address = try app.annualReport("2026")
        app.clock.move(days: 60)
        #expect(try app.pressInReport(address + "/siffror", "/siffror/").status == 303)
        let client = try app.client(as: "chef")
        #expect(client.submit(address + "/texter", AnnualReportTests.texts).status == 303)
        let finished = try app.pressInReport(address, "/fardig/")
        #expect(finished.status == 303 && finished.location == address, "\(finished.text.prefix(900))")
        let figures = try app.frozenFigures(), before = shown(try app.client(as: "chef").get(address))
        try change(app, open, "school")
        app.clock.move(days: 365)
        let after = try app.client(as: "chef").get(address)
        #expect(try app.frozenFigures() == figures && shown(after) == before)
        #expect(FrozenFigures(FrozenFigures(text: figures).sections).text == figures)
        #expect(after.contains("Räknade i dag blir siffrorna annorlunda") && after.contains("Vägen hit"))
        #expect(!after.contains("Alva Sundin") && !after.contains(open))
        #expect(after.contains("Färdigställd 2027-01-19") && after.contains("Ett lugnt år."))
    }

    /// From the first figures on, to the end of the page.
    private func shown(_ page: TestPage) -> [Substring] {
        Array(page.text.split(separator: "<section class=\"result\"").dropFirst())
    }

    @Test("What differs in a draft is shown before it is frozen anew, and both are kept")
    func refreezes() throws {
        let (app, open) = try unit()
        let address = try app.annualReport()
        let client = try app.client(as: "chef")
        let same = client.get(address + "/siffror")
        #expect(same.contains("Inget skiljer.") && !same.contains("Frys siffrorna som de är nu"))
        try change(app, open, "school")
        #expect(client.get(address).contains("Räknade i dag blir siffrorna annorlunda"))
        let differing = client.get(address + "/siffror")
        #expect(differing.contains("<td data-label=\"Vad\">Skola, Antal</td>"))
        #expect(differing.contains("<td data-label=\"Fryst\">Fanns inte</td>"))
        #expect(differing.contains("<td data-label=\"Räknat nu\">1</td>"))
        #expect(try app.pressInReport(address + "/siffror", "/siffror/").status == 303)
        #expect(!client.get(address).contains("Räknade i dag blir siffrorna annorlunda"))
        #expect(client.get(address).contains("De är frysta 2 gånger"))
        #expect(try app.number("SELECT count(*) FROM annual_report_figures") == 2)
    }

    @Test("Figures that nobody has seen are never frozen")
    func sees() throws {
        let (app, open) = try unit()
        let address = try app.annualReport()
        try change(app, open, "school")
        let client = try app.client(as: "chef")
        let form = try #require(
            client.get(address + "/siffror").forms.first { $0.action.contains("/siffror/") })
        try change(app, open, "psychiatry")
        #expect(client.submit(form, [:]).status == 409)
        #expect(try app.number("SELECT count(*) FROM annual_report_figures") == 1)
    }

    @Test("A report is not finished before its period is over and its figures are of all of it")
    func waits() throws {
        let (app, _) = try unit()
        let address = try app.annualReport("2026")
        func finish() throws -> HTMLForm? {
            try app.client(as: "chef").get(address).forms.first { $0.action.contains("/fardig/") }
        }
        #expect(try finish() == nil)
        app.clock.move(days: 60)
        #expect(try finish() == nil)
        #expect(try app.pressInReport(address + "/siffror", "/siffror/").status == 303)
        #expect(try finish() != nil)
    }
}
