import Figures
import Law
import Testing

/// What figures are made of: shares, spreads, periods, and goals with the days on which they read so.
@Suite struct FigureDefinitionTests {
    @Test("A share is said in whole per cent, halves upwards, and never of nobody", arguments: [
        (29, 33, "29 av 33 (88\u{00A0}%)"), (0, 5, "0 av 5 (0\u{00A0}%)"), (1, 200, "1 av 200 (1\u{00A0}%)"),
        (36, 41, "36 av 41 (88\u{00A0}%)"), (7, 7, "7 av 7 (100\u{00A0}%)"), (0, 0, "Inget underlag (n = 0)"),
    ])
    func shares(part: Int, whole: Int, words: String) {
        #expect(Share(part, of: whole).words == words)
    }

    @Test("Few people are told of", arguments: [(0, false), (1, true), (9, true), (10, false)])
    func cautions(whole: Int, isCautious: Bool) {
        #expect((Share(0, of: whole).caution != nil) == isCautious)
    }

    @Test("A spread is the same as that of everybody in a row", arguments: UInt64(1)...60)
    func spreads(seed: UInt64) throws {
        var numbers = SeededNumbers(seed)
        let count = Int.random(in: 1...40, using: &numbers)
        let all = (0..<count).map { _ in Int.random(in: 0...30, using: &numbers) }.sorted()
        let spread = try #require(Spread(Dictionary(all.map { ($0, 1) }) { $0 + $1 }))
        let doubled = all[(count - 1) / 2] + all[count / 2]
        #expect(spread.median == (doubled % 2 == 0 ? "\(doubled / 2)" : "\(doubled / 2),5"))
        #expect(spread.count == count && spread.least == all[0] && spread.most == all[count - 1])
        let (lower, upper) = (spread.quarters.lowerBound, spread.quarters.upperBound)
        #expect(4 * all.count { $0 <= lower } >= count && 4 * all.count { $0 < lower } < count)
        #expect(4 * all.count { $0 <= upper } >= 3 * count && 4 * all.count { $0 < upper } < 3 * count)
    }

    @Test("Of nobody there is no spread")
    func isEmpty() {
        #expect(Spread([:]) == nil && Spread([3: 0]) == nil)
    }

    private let today = Day(number: 20_777)

    @Test("A period is a year, half of one, or all, and ends no later than today", arguments: [
        ("2026", "2026-01-01", "2026-11-20"), ("2026-1", "2026-01-01", "2026-06-30"),
        ("2026-2", "2026-07-01", "2026-11-20"), ("2025", "2025-01-01", "2025-12-31"),
        ("alla", "2000-01-01", "2026-11-20"),
    ])
    func periods(code: String, from: String, to: String) throws {
        let period = try #require(FigurePeriod(code: code, today: today))
        #expect(period.from.description == from && period.to.description == to)
        #expect(period.code == code)
    }

    @Test("What is no period, or has not begun, is none", arguments: [
        "", "2027", "2026-3", "2026-1-1", "26", "-2026", "hej", "2026-", "+202",
    ])
    func refuses(code: String) {
        #expect(FigurePeriod(code: code, today: today) == nil)
    }

    @Test("The choices go back to the first day, and all of them can be chosen")
    func choices() throws {
        let first = try #require(Day(iso: "2025-12-04"))
        let codes = FigurePeriod.choices(since: first, today: today).map(\.code)
        #expect(codes == ["2026", "2026-2", "2026-1", "2025", "2025-2", "2025-1", "alla"])
    }

    @Test("Every kept figure has a definition and an address of its own")
    func defines() {
        let all = KeptFigure.allCases
        #expect(Set(all.map(\.address)).count == all.count)
        for figure in all {
            #expect(KeptFigure(address: figure.address) == figure)
            #expect(figure.definition.sentence.hasPrefix("Räknar ") && !figure.definition.source.isEmpty)
        }
    }
}

/// Goals of several versions of a programme, against a look at each day by itself.
@Suite struct DatedGoalTests {
    private typealias Definition = DatedGoal.Definition

    @Test("On each day those goals hold that the latest open version has", arguments: UInt64(1)...40)
    func holds(seed: UInt64) {
        let definitions = definitions(seed)
        let goals = DatedGoal.all(definitions)
        #expect(Set(goals.flatMap(\.ids)).isSubset(of: definitions.map(\.id)))
        for day in (-2...60).map(Day.init(number:)) {
            let open = definitions.filter { $0.validFrom <= day && ($0.validTo.map { $0 >= day } ?? true) }
            let latest = open.map(\.validFrom).max()
            let words = Set(open.filter { $0.validFrom == latest }.map { "\($0.code) \($0.wording)" })
            let held = goals.filter { $0.holds(on: day) }
            #expect(Set(held.map { "\($0.definition.code) \($0.definition.wording)" }) == words)
            #expect(held.count == words.count)
        }
    }

    private func definitions(_ seed: UInt64) -> [Definition] {
        var numbers = SeededNumbers(seed)
        func random(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &numbers) }
        return (0..<random(1...4)).flatMap { version -> [Definition] in
            let from = random(0...30)
            let to = random(0...2) == 0 ? nil : Day(number: from + random(0...20))
            return (1...random(1...3)).map { position in
                let wording = "Mål \(position) \(random(0...1))"
                return Definition(
                    id: Int64(version * 10 + position), position: position, code: "m\(position)",
                    wording: wording, percent: nil, days: (Day(number: from), to))
            }
        }
    }

    @Test("The same words in the next version are the same goal, and other words or another share are not")
    func reads() throws {
        let days = [(Day(number: 0), Day(number: 9)), (Day(number: 10), nil as Day?)] as [(Day, Day?)]
        func goals(_ wording: String, _ percent: Int?) -> [DatedGoal] {
            DatedGoal.all([
                Definition(id: 1, position: 1, code: "a", wording: "Ut", percent: 90, days: days[0]),
                Definition(id: 2, position: 1, code: "a", wording: wording, percent: percent, days: days[1]),
            ])
        }
        let one = try #require(goals("Ut", 90).first)
        #expect(goals("Ut", 90).count == 1 && one.ids == [1, 2] && one.dates == "från 1970-01-01")
        #expect(goals("Ute", 90).count == 2 && goals("Ut", nil).count == 2)
        #expect(one.spans(from: Day(number: 5), to: Day(number: 12)) == [Day(number: 5)...Day(number: 12)])
    }
}
