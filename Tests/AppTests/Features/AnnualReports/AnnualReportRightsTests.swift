import Casework
import Printing
import SQL
import Store
import TestSupport
import Testing

/// Who may do what with a report, and what can never be done with it.
struct AnnualReportRightsTests {
    /// Of a half-year that is over.
    private func finished() throws -> (app: TestApp, address: String) {
        let app = try TestApp()
        let address = try app.annualReport("2026-1")
        try #require(try app.pressInReport(address, "/fardig/").status == 303)
        return (app, address)
    }

    @Test("The unit reads it, the manager writes it, and nobody else sees it", arguments: [
        ("koordinator", 200, 403), ("chef", 200, 200), ("handlaggare", 403, 403), ("granskare", 403, 403),
        ("koordinator-lulea", 404, 403),
    ])
    func permits(account: String, read: Int, write: Int) throws {
        let app = try TestApp()
        let address = try app.annualReport("2026-1")
        let client = try app.client(as: account)
        let page = client.get(address)
        #expect(page.status == read && client.get(address + "/texter").status == write)
        #expect(page.contains("Färdigställ") == (account == "chef"))
        #expect(client.get("/resultat/rapporter").contains("Börja: ") == (account == "chef"))
    }

    private static let changes: [@Sendable (borrowing WriteTransaction) throws -> Void] = [
        { try $0.run("UPDATE annual_report SET summary = 'Annat'") },
        { try $0.run("DELETE FROM annual_report") },
        { try $0.run("UPDATE annual_report_figures SET figures = ''") },
        { try $0.run("DELETE FROM annual_report_figures") },
        {
            try $0.run(
                """
                INSERT INTO annual_report_figures SELECT report_id, 2, from_on, to_on, figures, sha256,
                  rows_sha256, frozen_at, frozen_by FROM annual_report_figures
                """)
        },
    ]

    @Test("Nothing of a finished report can be written, frozen or finished again")
    func isLocked() throws {
        let (app, address) = try finished()
        let client = try app.client(as: "chef")
        for step in ["/texter", "/siffror"] { #expect(client.get(address + step).status == 404) }
        let page = client.get(address)
        #expect(!page.contains("Skriv texterna") && !page.contains("Inte skrivet än."))
        #expect(!page.forms.contains { $0.action.contains("rapporter") })
        for statement in AnnualReportRightsTests.changes {
            #expect(throws: ConstraintViolation.self) { try app.arranging { try statement($0) } }
        }
    }

    @Test("A second press on the same period leads to the same draft; after the first edition comes the next")
    func edits() throws {
        let app = try TestApp()
        let client = try app.client(as: "chef")
        let list = client.get("/resultat/rapporter")
        let form = try #require(list.forms.first { $0.action.hasSuffix("/2026-1") })
        let first = client.submit(form, [:]).location
        #expect(client.submit(form, [:]).location == first)
        #expect(!client.get("/resultat/rapporter").text.contains("/2026-1\""))
        #expect(try app.pressInReport(#require(first), "/fardig/").status == 303)
        let again = try app.annualReport("2026-1")
        #expect(again != first && client.get(again).contains("första halvåret 2026, utgåva 2"))
    }

    @Test("The report is also PDF, and where none can be made the page says why")
    func isPrinted() throws {
        let echo = "printf '%%PDF-1.7 '; while IFS= read -r line; do printf '%s' \"$line\"; done"
        let html = PDFMaker(program: "/bin/sh", arguments: ["-c", echo])
        let app = try TestApp(pdf: html)
        let address = try app.annualReport("2026-1")
        let pdf = try app.client(as: "koordinator").get(address + "/rapport.pdf")
        #expect(pdf.status == 200 && pdf.text.hasPrefix("%PDF-1.7"))
        #expect(pdf.contains("Intern rapport.") && pdf.contains("Inget underlag (n = 0)"))
        #expect(pdf.contains("<h2>Jämställdhet</h2>") && !pdf.contains("<svg") && !pdf.contains("href"))
        let without = try TestApp(pdf: PDFMaker(program: "/usr/bin/no-such-program"))
        let same = try without.annualReport("2026-1")
        let page = try without.client(as: "chef").get(same + "/rapport.pdf")
        #expect(page.status == 503 && page.contains("WeasyPrint, finns inte"))
    }

    @Test("A text that was changed since it was seen is not finished")
    func isSeen() throws {
        let app = try TestApp()
        let address = try app.annualReport("2026-1")
        let client = try app.client(as: "chef")
        let form = try #require(client.get(address).forms.first { $0.action.contains("/fardig/") })
        #expect(client.submit(address + "/texter", ["sammanfattning": "Nytt."]).status == 303)
        #expect(client.submit(form, [:]).status == 409)
        #expect(try app.pressInReport(address, "/fardig/").status == 303)
        #expect(try app.auditCount(.reportFinished) == 1)
    }

    @Test("A period that has not begun, all time, or another unit's has no report", arguments: [
        "2031", "alla", "2026-3", "x",
    ])
    func refuses(period: String) throws {
        let app = try TestApp()
        let client = try app.client(as: "chef")
        let list = client.get("/resultat/rapporter")
        var form = try #require(list.forms.first { $0.action.contains("/borja/") })
        form.action = "/" + (form.action.split(separator: "/").dropLast() + [Substring(period)])
            .joined(separator: "/")
        #expect(client.submit(form, [:]).status == 404)
    }
}
