import Figures
import Testing

/// The prover against an attack that tries every table there could be.
@Suite struct DisclosureProverTests {
    /// A random table with its sums, small counts hidden and some others with them.
    private func table(_ random: inout SeededNumbers) -> ([[Int]], [[Bool]]) {
        let (height, width) = (Int.random(in: 1...3, using: &random), Int.random(in: 2...3, using: &random))
        let rows = (0..<height).map { _ in
            let counts = (0..<width).map { _ in Int.random(in: 0...7, using: &random) }
            return counts + [counts.reduce(0, +)]
        }
        let values = rows + [(0...width).map { column in rows.reduce(0) { $0 + $1[column] } }]
        let share = Int.random(in: 0...4, using: &random)
        let isShown = values.indices.map { row in
            values[row].map { count in
                let isSmall = count > 0 && count < 4
                let odds = row == height ? 12 : 6
                return !isSmall && Int.random(in: 0..<odds, using: &random) >= share
            }
        }
        return (values, isShown)
    }

    @Test("a thousand tables that can be broken are all refused, and four of five others pass")
    func exhaustive() {
        var random = SeededNumbers(10)
        let prover = DisclosureProver(limit: 4)
        var (broken, whole, passed) = (0, 0, 0)
        while broken < 1_000 || whole < 500 {
            let (values, isShown) = table(&random)
            guard values.joined().contains(where: { $0 > 0 && $0 < 4 }) else { continue }
            let attack = ExhaustiveAttack(values: values, isShown: isShown, limit: 4, most: 9)
            guard attack.ways < 4_000 else { continue }
            let isSafe = prover.exposures(in: ProtectedTable.publication(values, isShown)).isEmpty
            if attack.breaks() {
                broken += 1
                #expect(!isSafe, "\(values) \(isShown)")
            } else {
                whole += 1
                passed += isSafe ? 1 : 0
            }
        }
        #expect(passed * 100 >= whole * 80, "\(passed) of \(whole)")
    }

    @Test("what is hidden by the table's own rule cannot be worked out by trying every table")
    func protected() {
        var random = SeededNumbers(11)
        for _ in 0..<100 {
            let counts = (0..<Int.random(in: 1...3, using: &random)).map { _ in
                (0..<3).map { _ in Int.random(in: 0...7, using: &random) }
            }
            let table = ProtectedTable(counts, limit: 4)
            #expect(table.isProved)
            let attack = ExhaustiveAttack(
                values: table.values, isShown: table.isShown, limit: 4, most: 9)
            if attack.ways < 20_000 { #expect(!attack.breaks(), "\(counts)") }
        }
    }

    @Test("a table without small counts is shown whole")
    func large() {
        let table = ProtectedTable([[5, 9], [12, 0]])
        #expect(table.isProved && table.isShown.joined().allSatisfy { $0 })
    }

    @Test("the published table of ages and gender is protected, and keeps its total")
    func ages() {
        let ages = [[0, 1], [0, 1], [0, 2], [3, 0], [2, 0], [3, 3], [1, 0], [1, 2], [1, 1], [0, 3]]
        let table = ProtectedTable(ages)
        #expect(table.isProved)
        #expect(table.isShown[10][2])
        #expect(zip(table.values.joined(), table.isShown.joined()).allSatisfy { !$1 || $0 == 0 || $0 >= 5 })
    }

    @Test("the difference between two tables gives a small count away, and so does an earlier table")
    func differences() {
        var publication = Publication()
        let (others, newcomers) = (publication.add(count: 22), publication.add(count: 2))
        publication.show(sumOf: [others, newcomers], as: .exact)
        #expect(DisclosureProver().exposures(in: publication).isEmpty)
        publication.show(sumOf: [others], as: .exact)
        #expect(DisclosureProver().exposures(in: publication) == [.count(newcomers)])
        var rounded = Publication()
        let (a, b) = (rounded.add(count: 22), rounded.add(count: 2))
        rounded.show(sumOf: [a, b], as: .rounded(to: 5))
        rounded.show(sumOf: [a], as: .rounded(to: 5))
        #expect(DisclosureProver().exposures(in: rounded).isEmpty)
    }

    private func periods(_ values: [[Int]], _ isShown: [[Bool]]) -> Publication {
        var publication = Publication()
        let counts = values.dropLast().map { row in row.dropLast().map { publication.add(count: $0) } }
        for (row, shown) in isShown.enumerated() {
            for (column, isShown) in shown.enumerated() {
                let rows = row < counts.count ? [counts[row]] : counts
                let parts = rows.flatMap { column < $0.count ? [$0[column]] : $0 }
                publication.show(sumOf: parts, as: isShown ? .exact : .hidden)
            }
        }
        return publication
    }

    @Test("two periods and both together: what one table hides, the others must not tell")
    func periods() {
        var random = SeededNumbers(12)
        let prover = DisclosureProver(limit: 4)
        var (broken, whole, passed) = (0, 0, 0)
        for _ in 0..<300 {
            // Rows are the periods, columns the groups; the row of sums is both periods together.
            let (values, isShown) = table(&random)
            let attack = ExhaustiveAttack(values: values, isShown: isShown, limit: 4, most: 9)
            guard attack.ways < 4_000 else { continue }
            let isSafe = prover.exposures(in: periods(values, isShown)).isEmpty
            if attack.breaks() { broken += 1; #expect(!isSafe) } else { whole += 1; passed += isSafe ? 1 : 0 }
        }
        #expect(broken > 50 && passed * 100 >= whole * 80, "\(broken), \(passed) of \(whole)")
    }
}
