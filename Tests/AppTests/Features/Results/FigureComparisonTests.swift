import Casework
import Figures
import Law
import SQL
import Store
import TestSupport
import Testing

@testable import App

/// Two periods, or two programmes, side by side.
struct FigureComparisonTests {
    private typealias Cell = App.FigureCell
    private static let address = "/resultat/jamfor"

    private func cells(_ rows: [(String, Cell)]) -> FigureTable {
        FigureTable("Prov", ["Vad", "Antal"], rows.map { [.text($0.0), $0.1] })
    }

    @Test("A row that one of the two lacks is nobody, of the same whole")
    func fills() {
        let first = cells([("Skola", .share(Share(3, of: 12))), ("Psykiatrin", .share(Share(9, of: 12)))])
        let second = cells([("Skola", .share(Share(5, of: 20)))])
        let rows = FigureComparison("Vägen hit", first, second, isOfGoals: false).rows
        #expect(rows.map(\.label) == ["Skola", "Psykiatrin"])
        #expect(rows.last?.second == .share(Share(0, of: 20)))
    }

    @Test("Goals are laid beside each other only where words and share are the same")
    func defines() {
        func goal(_ key: String, _ share: Share) -> [Cell] {
            [Cell(text: "Målet", key: key), .share(share), .text("90 %")]
        }
        let first = FigureTable("Mål", ["Mål", "Nått", "Ska nås av"], [goal("a", Share(1, of: 2))])
        let second = FigureTable(
            "Mål", ["Mål", "Nått", "Ska nås av"], [goal("a", Share(2, of: 2)), goal("b", Share(0, of: 2))])
        let comparison = FigureComparison("Mål", first, second, isOfGoals: true)
        #expect(comparison.rows.count == 1 && comparison.onlyFirst.isEmpty)
        #expect(comparison.onlySecond == ["Målet"])
    }

    @Test("This year and the one before stand beside each other, each with what it is of")
    func compares() throws {
        let app = try TestApp()
        _ = try app.supportedCase()
        try app.endWithGoals(app.supportedCase(), "yes")
        let client = try app.client(as: "koordinator")
        let page = client.get(FigureComparisonTests.address)
        #expect(page.contains("Jämför: 2026 hittills och Hela 2025"))
        #expect(page.contains("<td data-label=\"2026 hittills\">2 av 2 (100\u{00A0}%)</td>"))
        #expect(page.contains("<td data-label=\"Hela 2025\">Inget underlag (n = 0)</td>"))
        #expect(page.contains("<td data-label=\"Skillnad\">Går inte att jämföra</td>"))
        #expect(!page.contains("Stödet pågår i dag</h3>") && !page.contains("href=\"/resultat/kontakter"))
        let same = client.get("\(FigureComparisonTests.address)?period=2026&motperiod=2026-2")
        #expect(same.contains("Lika stor andel; få personer, läs med försiktighet"))
    }

    @Test("Two programmes of one manager: a goal that only one of them has is named, and not compared")
    func programmes() throws {
        let app = try TestApp()
        try app.endWithGoals(app.supportedCase(), "yes")
        let other: SQL = "SELECT id FROM programme WHERE code = 'umea'"
        let umea = try #require(try app.store.read { try $0.first(other) { try $0.id(0, ProgrammeID.self) } })
        try app.arranging { transaction in
            try transaction.run(
                """
                INSERT INTO membership (account_id, programme_id, role)
                SELECT a.id, \(umea), 'manager' FROM account a WHERE a.username = 'chef'
                """)
        }
        let page = try app.client(as: "chef").get("\(FigureComparisonTests.address)?mot=\(umea)")
        #expect(page.contains("Jämförs inte, för målet räknas bara i "))
        #expect(!page.contains("Alva Sundin"))
    }

    @Test("Who sees the page of results sees this one, and nobody else", arguments: [
        ("koordinator", 200), ("chef", 200), ("handlaggare", 403), ("administrator", 403),
    ])
    func permits(account: String, status: Int) throws {
        #expect(try TestApp().client(as: account).get(FigureComparisonTests.address).status == status)
    }
}
