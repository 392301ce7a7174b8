import Figures
import Law
import Testing

/// What is published period by period, against every split there could be.
@Suite struct PeriodAttackTests {
    @Test("no accepted year, after one of its halves, leaves a small rest that is known")
    func halves() throws {
        let january = try #require(Day(year: 2025, month: 1, day: 1))
        let half = january...january.adding(days: 180), year = january...january.adding(days: 364)
        var random = SeededNumbers(15)
        for _ in 0..<300 {
            let first = (0..<3).map { _ in Int.random(in: 5...12, using: &random) }
            let rest = (0..<3).map { _ in Int.random(in: 0...8, using: &random) }
            let names = ["A", "B", "C"], terms = TablePlan.Terms(limit: 5, step: 1, hides: true)
            func table(_ counts: [Int]) -> CountTable {
                CountTable(title: "Väg", rows: names, columns: ["Antal"], counts: counts.map { [$0] })
            }
            let earlier = TablePlan(table(first), of: half, after: [], terms)
            let later = TablePlan(
                table(zip(first, rest).map(+)), of: year, after: [earlier.proposal], terms)
            #expect(earlier.refusals.isEmpty && later.refusals.isEmpty)
            for (row, more) in rest.enumerated() where more > 0 && more < 5 {
                #expect(later.proposal.printed(row, 0) == nil, "\(first) \(rest)")
            }
        }
    }

    /// The year's sum less the quarters' is the last quarter's, however the people are divided.
    @Test(
        "a year divided in another way than its quarters gives no small rest away",
        arguments: [["Under 25", "Över 25"], ["Kvinnor", "Män"]], ["Antal", "Antal personer"])
    func otherRows(rows: [String], column: String) throws {
        let start = try #require(Day(year: 2025, month: 1, day: 1))
        let terms = TablePlan.Terms(limit: 5, step: 1, hides: false)
        func table(_ rows: [String], _ column: String, _ counts: [Int]) -> CountTable {
            CountTable(title: "Kön", rows: rows, columns: [column], counts: counts.map { [$0] })
        }
        var earlier: [PeriodTable] = []
        for quarter in 0..<3 {
            let first = start.adding(months: 3 * quarter), last = first.adding(months: 3).adding(days: -1)
            let counted = table(["Kvinnor", "Män"], "Antal", [5, 5])
            let plan = TablePlan(counted, of: first...last, after: earlier, terms)
            #expect(plan.refusals.isEmpty)
            earlier.append(plan.proposal)
        }
        let year = start...start.adding(months: 12).adding(days: -1)
        let known = TablePlan(table(rows, column, [16, 16]), of: year, after: earlier, terms)
        #expect(!known.refusals.isEmpty, "the last quarter's 2 are known")
        let large = TablePlan(table(rows, column, [25, 25]), of: year, after: earlier, terms)
        #expect(large.refusals.isEmpty, "\(large.refusals)")
    }

    @Test("what the last quarter hides is told by a year whose quarters are all published")
    func wholeYear() throws {
        let start = try #require(Day(year: 2025, month: 1, day: 1))
        func table(_ counts: [Int]) -> CountTable {
            CountTable(title: "Väg", rows: ["A", "B"], columns: ["Antal"], counts: counts.map { [$0] })
        }
        let hiding = TablePlan.Terms(limit: 5, step: 1, hides: true)
        var earlier: [PeriodTable] = []
        for (quarter, counts) in [[10, 10], [10, 10], [10, 10], [3, 0]].enumerated() {
            let first = start.adding(months: 3 * quarter), last = first.adding(months: 3).adding(days: -1)
            let plan = TablePlan(table(counts), of: first...last, after: earlier, hiding)
            #expect(plan.refusals.isEmpty)
            earlier.append(plan.proposal)
        }
        #expect(earlier.last?.printed(0, 0) == nil)
        let year = start...start.adding(months: 12).adding(days: -1)
        let shown = TablePlan.Terms(limit: 5, step: 1, hides: false)
        #expect(!TablePlan(table([33, 30]), of: year, after: earlier, shown).refusals.isEmpty)
    }
}
