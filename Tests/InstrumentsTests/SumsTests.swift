import Instruments
import Testing

/// Totals and bands of random forms against another count; order, missing answers and range ends.
@Suite struct SumsTests {
    private func instrument(_ sums: Sums) throws -> Instrument {
        try #require(Instrument.named(sums.code))
    }

    @Test("Random forms get the total and band of another count", arguments: Sums.all.indices)
    func agrees(index: Int) throws {
        let sums = Sums.all[index], instrument = try instrument(sums)
        var random = SystemRandomNumberGenerator()
        for _ in 0..<RandomForms.count {
            let steps = (1...sums.items).map { Int.random(in: 0..<sums.marks($0).count, using: &random) }
            let answers = steps.enumerated().map { sums.marks($0.offset + 1)[$0.element] }
            let total = steps.enumerated().reduce(0) { $0 + sums.points($1.offset + 1, step: $1.element) }
            let choice = LimitChoice.allCases.randomElement(using: &random) ?? .unknown
            let result = instrument.score(FilledForm(points: answers, limits: choice))
            try #require(result.total == total && result.status == .ok, "\(answers)")
            try #require(result.band == sums.band(total, choice), "\(answers) \(choice)")
        }
    }

    @Test("Every total has one band, and a higher total never a lower band", arguments: Sums.all.indices)
    func everyTotal(index: Int) throws {
        let sums = Sums.all[index], instrument = try instrument(sums)
        var steps = Array(repeating: 0, count: sums.items)
        var before = (total: -1, rank: -1)
        while true {
            let answers = steps.enumerated().map { sums.answer($0.offset + 1, rank: $0.element) }
            let result = instrument.score(FilledForm(points: answers, limits: .men))
            let total = try #require(result.total)
            let rank = sums.men.firstIndex { $0.band == result.band } ?? -1
            #expect(total > before.total && rank >= before.rank)
            before = (total, rank)
            let next = steps.indices.first { steps[$0] + 1 < sums.marks($0 + 1).count }
            guard let item = next else { break }
            steps[item] += 1
        }
        #expect(sums.men.isEmpty || before.total == sums.men.last?.last)
    }

    @Test("Without one answer there is no total, unless it may be skipped", arguments: Sums.all.indices)
    func missing(index: Int) throws {
        let sums = Sums.all[index], instrument = try instrument(sums)
        for item in 1...sums.items {
            // Something on every item: then nothing may be skipped.
            var answers: [Int?] = (1...sums.items).map { sums.marks($0)[1] }
            answers[item - 1] = nil
            let result = instrument.score(FilledForm(points: answers))
            #expect(result.status == .incomplete && result.total == nil && result.band == nil)
            #expect(result.missing == [item])
        }
    }

    @Test("One point outside the scale refuses the whole form, alerts too", arguments: Sums.all.indices)
    func outside(index: Int) throws {
        let sums = Sums.all[index], instrument = try instrument(sums)
        let whole = (1...sums.items).map { FormValue.whole(sums.marks($0).last ?? 0) }
        for item in 1...sums.items {
            let beyond = FormValue.whole((sums.marks(item).last ?? 0) + 1)
            for wrong in [beyond, .whole(-1), .whole(.max), .decimal(0.5), .word("1"), .list([])] {
                var answers = whole
                answers[item - 1] = wrong
                let result = instrument.score(FilledForm(answers))
                #expect(result.status == .rejected && result.total == nil && result.alerts.isEmpty)
                #expect(result.errors.map(\.item) == [item])
            }
        }
        for count in [0, sums.items - 1, sums.items + 1] {
            let result = instrument.score(FilledForm(Array(repeating: .whole(1), count: count)))
            #expect(result.errors.map(\.code) == ["wrong_item_count"])
        }
    }

    @Test("The sum of MADRS-S does not care which item had which points")
    func permutation() throws {
        let answers = [0, 1, 2, 3, 4, 5, 6, 1, 0]
        for _ in 0..<50 {
            let result = Instrument.madrsS.score(FilledForm(points: answers.shuffled()))
            #expect(result.total == 22 && result.band == "mattlig")
        }
    }
}
