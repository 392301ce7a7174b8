import Casework
import SQL
import Store
import TestSupport
import Testing

@testable import App

/// How somebody has it is asked by the same questions when the support begins and later, with or without a
/// mapping.
struct ProfileTests {
    private static func page(_ number: String) -> String { "/arenden/\(number)/profil" }

    private static func begin(_ number: String) -> String {
        "/arenden/\(number)/kartlaggning/fyll-i/startprofil"
    }

    private func fill(_ app: TestApp, _ number: String, _ values: [String: String]) throws -> TestPage {
        let draft = try app.press(Self.page(number), Self.begin(number), as: TestApp.supporter)
        return try app.client(as: TestApp.supporter).submit(draft, values.merging(["klar": "ja"]) { $1 })
    }

    @Test("A profile is filled in during support, again later, and both are read side by side")
    func isFilledInAgain() throws {
        let app = try TestApp()
        let number = try app.caseWithSupport(), page = Self.page(number)
        func shown(_ address: String) throws -> String {
            try app.client(as: TestApp.supporter).get(address).text
        }
        #expect(try shown(page).contains("Fyll i startprofilen"))
        #expect(try fill(app, number, ["val1": "parents"]).location == page)
        #expect(try shown(page).contains("Hos föräldrar eller en av dem"))
        _ = try fill(app, number, ["val1": "ownLease"])
        let text = try shown(page)
        #expect(text.contains("Hos föräldrar eller en av dem") && text.contains("Senast, 2026-11-20"))
        #expect(try shown("/arenden/\(number)").contains("Klart: Startprofil"))
        #expect(try shown("/arenden/\(number)/akt/genomforande").contains("Startprofil"))
        #expect(try app.category("housing") == ["latest.ownLease", "start.parents"])
    }

    @Test("A correction that somebody began and left is no new profile: it is done before the next one")
    func correctionIsNone() throws {
        let app = try TestApp()
        let number = try app.caseWithSupport()
        _ = try fill(app, number, ["val1": "parents"])
        let client = try app.client(as: TestApp.supporter)
        let id: SQL = "SELECT max(id) FROM filled_form"
        let first = try #require(try app.store.read { try $0.first(id) { try $0.id(0, FilledFormID.self) } })
        let correct = "/arenden/\(number)/kartlaggning/formular/\(first)/ratta"
        #expect(client.submit(correct, ["skal": "Fel adress."]).status == 303)
        let page = client.get(Self.page(number))
        #expect(page.contains("Gör klar rättelsen") && page.form(sentTo: Self.begin(number)) == nil)
    }

    @Test("Other forms wait for a mapping, and no profile is begun before support or once the case has ended")
    func isOpenDuringSupport() throws {
        let app = try TestApp()
        let early = try app.caseInMeeting(), number = try app.caseWithSupport()
        let client = try app.client(as: TestApp.supporter)
        let before = try app.client(as: "koordinator").get(Self.page(early))
        #expect(before.status == 200 && before.form(sentTo: Self.begin(early)) == nil)
        let form = try #require(client.get(Self.page(number)).form(sentTo: Self.begin(number)))
        let other = "/arenden/\(number)/kartlaggning/fyll-i/samtal"
        #expect(client.post(other, form.values).status == 409)
        try app.endSupport(number)
        #expect(client.submit(form, [:]).status == 409)
        #expect(client.get(Self.page(number)).status == 200)
    }
}

extension TestApp {
    /// What a figure's kept rows say of all cases.
    fileprivate func category(_ figure: String) throws -> [String] {
        try store.read { transaction in
            try transaction.all(
                "SELECT category FROM figure_day WHERE figure = \(figure) AND n > 0 ORDER BY 1"
            ) { try $0.text(0) }
        }
    }
}
