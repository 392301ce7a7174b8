import Figures
import Law
import Testing

/// Tables planned together with what has been published before of the same people.
@Suite struct TablePlanTests {
    private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
        Day(year: year, month: month, day: day) ?? Day(number: 0)
    }

    private static let year = day(2025, 1, 1)...day(2025, 12, 31)
    private static let half = day(2025, 1, 1)...day(2025, 6, 30)
    private static let whole = TablePlan.Terms(limit: 5, step: 1, hides: false)
    private static let hiding = TablePlan.Terms(limit: 5, step: 1, hides: true)

    private func plan(
        _ text: String, _ days: ClosedRange<Day> = year, after earlier: [PeriodTable] = [],
        _ terms: TablePlan.Terms = whole
    ) throws -> TablePlan {
        TablePlan(try CountTable(text), of: days, after: earlier, terms)
    }

    @Test("a small count that is shown is refused by name, and hidden where that is asked for")
    func small() throws {
        let text = "Kön\tAntal\nMän\t12\nKvinnor\t3\nTotalt\t15"
        #expect(try plan(text).refusals == ["”Kvinnor” visas och är färre än 5."])
        let hidden = try plan(text, after: [], Self.hiding)
        #expect(hidden.refusals.isEmpty && hidden.hidden >= 2)
    }

    @Test("a year is refused where half of it is published and the rest would be small")
    func periods() throws {
        let first = try plan("Väg\tAntal\nVård\t20\nSkola\t9", Self.half)
        #expect(first.refusals.isEmpty)
        let year = try plan("Väg\tAntal\nVård\t22\nSkola\t19", after: [first.proposal])
        #expect(year.refusals == ["”Vård i resten av tiden” går att räkna ut, och är färre än 5."])
        #expect(try plan("Väg\tAntal\nVård\t25\nSkola\t19", after: [first.proposal]).refusals.isEmpty)
    }

    @Test("two tables of the same people are one puzzle: what one hides, the other must not give away")
    func sameRows() throws {
        let all = try plan("År\tMän\tKvinnor\n2024\t12\t9\n2025\t8\t3", after: [], Self.hiding)
        #expect(all.refusals.isEmpty && all.hidden > 1)
        let women = try plan("År\tAlla\n2024\t21\n2025\t11", after: [all.proposal])
        let another = try plan("Män\t2024\t2025\nMän\t12\t8", after: [all.proposal])
        for plan in [women, another] where !plan.refusals.isEmpty {
            #expect(plan.refusals.allSatisfy { $0.contains("går att räkna ut") })
        }
        let shown = try plan("År\tMän\n2024\t12\n2025\t8", after: [all.proposal])
        #expect(!shown.refusals.isEmpty, "The men give the women away, from the sums.")
    }

    @Test("what has been published with another number, or for a time that crosses, is refused")
    func conflicts() throws {
        let first = try plan("Väg\tAntal\nVård\t20", Self.half).proposal
        #expect(try plan("Väg\tAntal\nVård\t21", Self.half, after: [first]).refusals
            == ["”Vård” har publicerats med ett annat antal för samma tid."])
        let crossing = Self.day(2025, 4, 1)...Self.day(2025, 9, 30)
        #expect(try plan("Väg\tAntal\nVård\t30", crossing, after: [first]).refusals.count == 2)
        #expect(try plan("Väg\tAntal\nVård\t19", after: [first]).refusals.first?
            .hasPrefix("”Vård” är färre för hela tiden") == true)
    }

    @Test("rounded tables hide less, and are proved all the same")
    func rounded() throws {
        let terms = TablePlan.Terms(limit: 5, step: 5, hides: true)
        let plan = try plan("Kön\tAntal\nMän\t12\nKvinnor\t3", after: [], terms)
        #expect(plan.refusals.isEmpty)
        #expect(plan.proposal.printed(0, 0) == 10)
    }

    @Test("what is no table of counts is told in a sentence", arguments: [
        ("Bara text", "Klistra in en tabell"), ("Kön\tAntal\nMän\t12\nTotalt\t13", "Tabellen går inte ihop"),
        ("Kön\tAntal\tAndel\nMän\t12\t60 %\nKvinnor\t8\t40 %", "Bara antal kan publiceras"),
        ("Kön\tAntal\nMän\t12\nMän\t3", "Varje rad och kolumn"), ("Kön\tAntal\nMän\t-2", "inget helt antal"),
        ("Vem\tAntal\nVuxna\t10\nvarav män\t4", "Ta bort rader"), ("Kön\tAntal\nMän\t<5\nB\t3", "inget helt"),
        ("Kön\tAntal\nMän\tcirka 10\nB\t3", "inget helt antal"),
    ])
    func refused(_ text: String, _ sentence: String) {
        #expect { try CountTable(text) } throws: { error in
            (error as? CountTable.Refusal)?.sentence.contains(sentence) == true
        }
    }

    @Test("sums are counted anew and never taken for parts")
    func sums() throws {
        let table = try CountTable("Kön\t2024\t2025\tTotalt\nMän\t1\t2\t3\nKvinnor\t–\t4\t4\nTotalt\t1\t6\t7")
        #expect(table.rows == ["Män", "Kvinnor"] && table.columns == ["2024", "2025"])
        #expect(table.values == [[1, 2, 3], [0, 4, 4], [1, 6, 7]])
    }
}
