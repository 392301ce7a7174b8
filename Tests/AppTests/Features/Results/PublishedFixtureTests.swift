import App
import Law
import Store
import TestSupport
import Testing

/// The published tables come out of their fixtures as the manager reads them; where they cannot, the page
/// says why (programmes.md 3.14).
struct PublishedFixtureTests {
    private func app(_ fixture: DemoFixture) throws -> TestApp {
        let app = try TestApp { path in
            try Demo.make(path, fixture: fixture, resources: try TestDatabase.resources())
        }
        let today = app.clock.clock.today
        try app.store.read { transaction in
            let marks = try FigureRecountTests().recount(
                transaction, today: today, periods: ["alla", "2015", "2022-1"])
            #expect(marks > 200)
        }
        return app
    }

    private func page(_ app: TestApp, period: String = "alla") throws -> FigurePage {
        let page = try app.client(as: "chef").get("/resultat?period=\(period)")
        #expect(page.status == 200)
        return FigurePage(page.text)
    }

    @Test("Luleå: ages by gender, housing, the fourteen endings and how long they had support")
    func mykey() throws {
        let page = try page(app(.mykey))
        #expect(page.rows("Hur långt kontakterna har kommit").first?.prefix(2) == ["Hörde av sig", "26"])
        #expect(page.rows("Ålder och kön") == MyKeyTables.ages)
        #expect(page.text.contains("I medeltal 21,1 år"))
        #expect(page.rows("Boende").map { [$0[0], $0[1]] } == MyKeyTables.housing)
        #expect(page.rows("Försörjning").map { [$0[0], $0[1], $0[3]] } == MyKeyTables.income)
        let stays = page.rows("Hur länge de som slutade hade stöd").map { Array($0.prefix(3)) }
        #expect(stays == MyKeyTables.stays)
        let left = page.rows("Kvinnor, män och var de är nu").first { $0[0] == "Stödet pågår" }
        #expect(left?.last == "10")
        #expect(MyKeyTables.faults.allSatisfy { page.text.contains($0) })
        #expect(page.text.ranges(of: "Granskningen: Inget hittades som inte kan stämma.").count == 2)
    }

    @Test("Umeå: 232 contacts, 49 who took part by gender and where they went, and eight who came back")
    func umea() throws {
        let page = try page(app(.umea2013))
        let way = page.rows("Hur långt kontakterna har kommit")
        #expect(way.contains { $0.starts(with: ["– därav för första gången", "232"]) })
        #expect(way.contains { $0.starts(with: ["– därav återkomster", "8"]) })
        #expect(way.contains { $0.starts(with: ["Stödet började", "49"]) })
        #expect(way.contains { $0.starts(with: ["Stödet tog slut", "29"]) })
        let rows = page.rows("Kvinnor, män och var de är nu").map { Array($0.prefix(5)) }
        for row in UmeaTables.rows { #expect(rows.contains(row), "\(row)") }
        #expect(page.text.contains("Granskningen: Inget hittades som inte kan stämma."))
        // After them stand the goals of today, of which nobody is counted.
        let goals = page.rows("Alla avslutade: vem som har nått vilket mål").map { $0[1] }
        #expect(goals.prefix(2) == ["29 av 29 (100 %)", "29 av 29 (100 %)"])
    }

    @Test("Uppsala: 58 people, and the seven who ended in 2015 as they are published")
    func uppsala() throws {
        let app = try app(.uppsala2015), page = try page(app)
        let rows = page.rows("Kvinnor, män och var de är nu")
        let running = rows.first { $0[0] == "Stödet pågår" }
        #expect(running.map { Array($0[1...4]) } == ["5", "12", "0", "17"])
        let before = rows.first { $0[0] == "Avslutade utan att ha haft en plats" }
        #expect(before.map { Array($0[1...4]) } == ["2", "2", "0", "4"])
        let begun = rows.first { $0[0] == "Stödet har börjat" }
        #expect(begun.map { Array($0[1...4]) } == ["23", "31", "0", "54"])
        let all = page.rows("Alla avslutade som började stödet: vem som har nått vilket mål")
        #expect(all.prefix(3).map { Array($0[1...4]) } == [
            ["29 av 37 (78 %)", "100 %", "0", "8"], ["27 av 37 (73 %)", "90 %", "2", "8"],
            ["22 av 37 (59 %)", "50 %", "7", "8"],
        ])
        #expect(UppsalaTables.faults.allSatisfy { page.text.contains($0) })
        let year = try self.page(app, period: "2015")
            .rows("Avslutade under perioden: vem som har nått vilket mål")
        #expect(year.prefix(3).map { $0[1] } == ["7 av 7 (100 %)", "6 av 7 (86 %)", "5 av 7 (71 %)"])
    }
}
