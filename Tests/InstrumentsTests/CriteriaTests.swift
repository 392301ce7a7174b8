import Instruments
import Testing

/// SPSQ's criteria and SDS's domains, where more than a sum is read.
@Suite struct CriteriaTests {
    private func spsq(_ situations: [Int?], _ extra: [String: FormValue]) -> Scoring {
        Instrument.spsq.score(FilledForm(points: situations, extra: extra))
    }

    private func ticks(_ situations: Set<Int>) -> FormValue {
        .list(situations.sorted().map(FormValue.whole))
    }

    private let hindered = FormValue.list([.flag(false), .flag(true), .none])

    /// The form read as sets: which situations are in all of the criteria's.
    @Test func `random forms are cases exactly when one feared situation is in all four sets`() {
        for _ in 0..<RandomForms.count {
            let answers = (0..<14).map { _ in Int.random(in: 0...4) }
            let q = (2...7).map { _ in Set((1...14).filter { _ in Int.random(in: 0...3) > 1 }) }
            var extra = ["q8": hindered, "age": FormValue.whole(22)]
            for (index, set) in q.enumerated() { extra["q\(index + 2)"] = ticks(set) }
            let feared = Set((1...14).filter { answers[$0 - 1] > 2 })
            let all = feared.intersection(q[1].union(q[2])).intersection(q[0].union(q[3]))
                .intersection(q[4]).intersection(q[0].union(q[5]))
            let result = spsq(answers, extra)
            #expect(result.field("qualifying_situations") == ticks(all))
            #expect(result.field("caseness") == .flag(!all.isEmpty))
            let isWide = feared.count > 4 || answers.reduce(0, +) > 29
            #expect(result.field("generalized") == .flag(!all.isEmpty && isWide))
        }
    }

    @Test func `who is under eighteen must have had it for six months`() {
        var extra = ["q8": hindered, "age": FormValue.whole(17)]
        for question in [2, 4, 6] { extra["q\(question)"] = ticks([1]) }
        let answers: [Int?] = [4] + Array(repeating: 0, count: 13)
        #expect(spsq(answers, extra).field("caseness") == FormValue.none)
        extra["duration_6m"] = .flag(false)
        #expect(spsq(answers, extra).field("caseness") == .flag(false))
        extra["duration_6m"] = .flag(true)
        #expect(spsq(answers, extra).field("caseness") == .flag(true))
        extra["q4"] = FormValue.none
        #expect(spsq(answers, extra).field("caseness") == FormValue.none, "passed over is no no")
        extra["q4"] = ticks([1])
        extra["q8"] = .list([.none, .none, .none])
        #expect(spsq(answers, extra).field("caseness") == FormValue.none)
        extra["q8"] = .list([.flag(true)])
        #expect(spsq(answers, extra).status == .rejected)
    }

    @Test func `without work there is no total of three, and work is not also rated`() {
        let without = FilledForm(points: [nil, 6, 2, 0, 0], extra: ["work_na": .flag(true)])
        let result = Instrument.sds.score(without)
        #expect(result.status == .ok && result.total == nil && result.missing == [])
        #expect(result.field("total_without_work") == .whole(8))
        #expect(result.field("impaired_domains") == .list([.word("socialt_liv")]))
        let both = FilledForm(points: [1, 6, 2, 0, 0], extra: ["work_na": .flag(true)])
        #expect(Instrument.sds.score(both).status == .rejected)
        let days = FilledForm(points: [1, 1, 1, nil, nil])
        #expect(Instrument.sds.score(days).total == 3)
    }

    /// The three ratings as one number from 0 to 1330, read back digit by digit in base eleven.
    @Test func `Sheehan's total, levels and limits are those of every possible rating`() throws {
        let levels = ["ingen"] + Array(repeating: "mild", count: 3) + Array(repeating: "mattlig", count: 3)
            + Array(repeating: "pataglig", count: 3) + ["extrem"]
        for number in 0..<1331 {
            let ratings = [number / 121, number / 11 % 11, number % 11]
            let result = Instrument.sds.score(FilledForm(points: ratings + [0, 0]))
            #expect(result.total == number / 121 + number / 11 % 11 + number % 11)
            let isHindered = !ratings.filter { [5, 6, 7, 8, 9, 10].contains($0) }.isEmpty
            #expect(result.band == (isHindered ? "pataglig_funktionsnedsattning" : "under_grans"))
            let told = try #require(result.field("levels"))
            #expect(told.field("familj_hem") == .word(levels[ratings[2]]))
            #expect(result.field("functional_remission") == .flag(Set(0...6).contains(ratings.reduce(0, +))))
        }
    }

    @Test(arguments: [7, 30])
    func `days are counted in the window of the form, to its last`(_ window: Int) {
        func status(_ days: Int) -> Scoring.Status {
            Instrument.sds.score(
                FilledForm(points: [0, 0, 0, days, 0], extra: ["day_window": .whole(window)])).status
        }
        #expect(status(window) == .ok && status(window + 1) == .rejected)
    }
}
