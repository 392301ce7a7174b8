import SQL
import Store
import TestSupport
import Testing

/// Reports made through the front door.
extension TestApp {
    /// Presses the button of a period on the list, as the manager, and gives the draft's address.
    func annualReport(_ period: String = "2026") throws -> String {
        let client = try client(as: "chef"), list = client.get("/resultat/rapporter")
        let form = try #require(list.forms.first { $0.action.hasSuffix("/\(period)") }, "\(list.text)")
        let sent = client.submit(form, [:])
        try #require(sent.status == 303, "\(sent.text.prefix(1500))")
        return try #require(sent.location)
    }

    /// Presses a button of a report's page, or of its figures'.
    func pressInReport(_ address: String, _ button: String, as account: String = "chef") throws -> TestPage {
        let client = try client(as: account), page = client.get(address)
        let form = try #require(page.forms.first { $0.action.contains(button) }, "\(page.text)")
        return client.submit(form, [:])
    }

    /// What is frozen last, and how many times it has been.
    func frozenFigures() throws -> String {
        try store.read {
            try $0.first("SELECT figures FROM annual_report_figures ORDER BY turn DESC LIMIT 1") {
                try $0.text(0)
            }
        } ?? ""
    }
}

/// The form of a report's texts, filled in rightly, for the tests over every form.
extension FormSample {
    static let annualReports = [
        FormSample(
            pattern: "/resultat/rapporter/{report}/texter", sender: .signedIn("chef"),
            address: { try $0.annualReport() + "/texter" },
            values: ["sammanfattning": "Ett lugnt år.", "utveckling": "Fler träffar."],
            typedField: "sammanfattning", keepsDraft: true, merges: true)
    ]
}
