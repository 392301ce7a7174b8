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
}
