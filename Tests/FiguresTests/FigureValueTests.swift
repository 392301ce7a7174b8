import Figures
import Testing

/// Differences in words: by what is shown, never from nobody, with care where few people make them.
struct FigureValueTests {
    private func spread(_ days: [Int]) -> Spread? { Spread(Dictionary(days.map { ($0, 1) }) { $0 + $1 }) }

    @Test("Counts", arguments: [(4, 7, "3 fler"), (7, 4, "3 färre"), (5, 5, "Lika många")])
    func counts(mine: Int, theirs: Int, words: String) {
        #expect(FigureValue.count(mine).difference(to: .count(theirs)) == words)
    }

    @Test("Shares", arguments: [
        (Share(10, of: 20), Share(12, of: 20), "10 procentenheter högre"),
        (Share(10, of: 20), Share(9, of: 18), "Lika stor andel"),
        (Share(50, of: 100), Share(49, of: 100), "1 procentenhet lägre"),
        (Share(1, of: 2), Share(15, of: 20), "25 procentenheter högre; få personer, läs med försiktighet"),
        (Share(1, of: 2), Share(0, of: 0), "Går inte att jämföra"),
    ])
    func shares(mine: Share, theirs: Share, words: String) {
        #expect(FigureValue.share(mine).difference(to: .share(theirs)) == words)
        #expect(FigureValue.share(mine).words == mine.words)
    }

    @Test("Days in the middle")
    func medians() {
        let short = spread(Array(1...11)), long = spread(Array(2...13))
        #expect(FigureValue.median(short).difference(to: .median(long)) == "1,5 dagar längre")
        #expect(FigureValue.median(long).difference(to: .median(short)) == "1,5 dagar kortare")
        #expect(FigureValue.median(short).difference(to: .median(short)) == "Lika lång tid")
        #expect(FigureValue.median(short).difference(to: .median(nil)) == "Går inte att jämföra")
        #expect(FigureValue.median(short).words == "6 dagar (n = 11)")
    }

    @Test("A share and a count are never compared")
    func kinds() {
        #expect(FigureValue.count(1).difference(to: .share(Share(1, of: 2))) == "Går inte att jämföra")
    }

    @Test("Ages fall in one band each, and a gender that is not known is never another")
    func bands() {
        let ages: [(Int?, AgeBand)] = [
            (17, .under18), (18, .to20), (20, .to20), (21, .to25), (26, .to30), (35, .to35), (36, .older),
            (nil, .unknown),
        ]
        for (age, band) in ages { #expect(AgeBand(age: age) == band) }
        #expect(CountedGender(code: "") == .missing && CountedGender(code: "woman") == .woman)
        #expect(CountedGender(code: "ny") == .other)
    }
}
