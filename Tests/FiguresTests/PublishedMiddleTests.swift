import Figures
import Testing

/// Medians and means against every way that so many people could be spread over the ages.
@Suite struct PublishedMiddleTests {
    private let ages = [16, 18, 19, 22, 25]

    /// Every way to spread people over the ages.
    private func spreads(_ people: Int, _ groups: Int) -> [[Int]] {
        guard groups > 1 else { return [[people]] }
        return (0...people).flatMap { first in
            spreads(people - first, groups - 1).map { [first] + $0 }
        }
    }

    private func middle(_ counts: [Int]) -> Int {
        let all = zip(ages, counts).flatMap { Array(repeating: $0, count: $1) }
        return all[(all.count - 1) / 2] + all[all.count / 2]
    }

    /// Tenths, halves upwards.
    private func mean(_ counts: [Int]) -> Int {
        let (sum, people) = (zip(ages, counts).reduce(0) { $0 + $1.0 * $1.1 }, counts.reduce(0, +))
        return (20 * sum + people) / (2 * people)
    }

    /// - Returns: whether some small count is the same in every spread that would be published alike.
    private func breaks(_ counts: [Int], _ shown: Set<Int>, showsMean: Bool) -> Bool {
        let alike = spreads(counts.reduce(0, +), counts.count).filter { other in
            shown.allSatisfy { other[$0] == counts[$0] } && middle(other) == middle(counts)
                && (!showsMean || mean(other) == mean(counts))
        }
        return counts.indices.contains { place in
            counts[place] > 0 && counts[place] < 4 && Set(alike.map { $0[place] }).count == 1
        }
    }

    private func publication(_ counts: [Int], _ shown: Set<Int>, showsMean: Bool) -> Publication {
        var publication = Publication()
        let places = counts.map { publication.add(count: $0) }
        publication.show(sumOf: places, as: .exact)
        for place in places {
            publication.show(sumOf: [place], as: shown.contains(place) ? .exact : .hidden)
        }
        publication.showMedian(of: zip(ages, places).map { ($0, $1) })
        if showsMean { publication.showMean(of: zip(ages, places).map { ($0, $1) }, decimals: 1) }
        return publication
    }

    @Test("a median or a mean that gives a hidden count away is refused", arguments: [false, true])
    func middles(_ showsMean: Bool) {
        var random = SeededNumbers(showsMean ? 14 : 13)
        let prover = DisclosureProver(limit: 4)
        var (broken, whole, passed) = (0, 0, 0)
        for _ in 0..<150 {
            let counts = ages.map { _ in Int.random(in: 0...5, using: &random) }
            guard counts.reduce(0, +) > 3 else { continue }
            let shown = Set(counts.indices.filter {
                (counts[$0] == 0 || counts[$0] > 3) && Int.random(in: 0...2, using: &random) > 0
            })
            let published = publication(counts, shown, showsMean: showsMean)
            let isSafe = prover.exposures(in: published).isEmpty
            let isBroken = breaks(counts, shown, showsMean: showsMean)
            #expect(!isBroken || !isSafe, "\(counts) \(shown)")
            if isBroken { broken += 1 } else { (whole, passed) = (whole + 1, passed + (isSafe ? 1 : 0)) }
        }
        #expect(broken > 5 && passed * 100 >= whole * 80, "\(broken) broken, \(passed) of \(whole)")
    }
}
