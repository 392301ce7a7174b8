import Foundation
import Instruments
import Testing

/// Goal attainment against the formula in its other shape: the inverse of the standard deviation of the sum.
@Suite struct GoalAttainmentTests {
    private func score(_ levels: [Int?], _ extra: [String: FormValue] = [:]) -> Scoring {
        Instrument.goalAttainment.score(FilledForm(points: levels, extra: extra))
    }

    private func list(_ numbers: [Int]) -> FormValue { .list(numbers.map(FormValue.whole)) }

    @Test func `random goals have the T that variances and covariances give`() throws {
        for _ in 0..<RandomForms.count {
            let count = Int.random(in: 1...6)
            let levels = (0..<count).map { _ in Int.random(in: -2...2) }
            let weights = (0..<count).map { _ in Int.random(in: 1...9) }
            var variance = 0.0
            for one in 0..<count {
                for other in 0..<count {
                    variance += Double(weights[one] * weights[other]) * (one == other ? 1 : 0.3)
                }
            }
            let sum = zip(levels, weights).map { Double($0 * $1) }.reduce(0, +)
            let t = 50 + 10 * sum / sqrt(variance)
            let result = score(levels, ["weights": list(weights)])
            let told = try #require(result.field("t")?.double)
            #expect(abs(told - t) <= 0.000_051, "\(levels) \(weights)")
            let band = sum > 0 ? "over_forvantan" : sum < 0 ? "under_forvantan" : "enligt_forvantan"
            #expect(result.band == band)
        }
    }

    @Test func `a higher level of any goal never lowers T, and mirrored levels mirror it`() throws {
        let weights = ["weights": list([2, 3, 1])]
        for level in -2...1 {
            let low = try #require(score([level, 0, -1], weights).field("t")?.double)
            let high = try #require(score([level + 1, 0, -1], weights).field("t")?.double)
            let mirrored = try #require(score([-level, 0, 1], weights).field("t")?.double)
            #expect(high > low && abs(low + mirrored - 100) < 0.0002)
        }
    }

    @Test func `a goal withdrawn before follow-up is left out, by its number or by its mark`() {
        let whole = score([1, -1])
        for withdrawn in [list([3]), .list([.flag(false), .flag(false), .flag(true)])] as [FormValue] {
            let result = score([1, -1, nil], ["withdrawn": withdrawn])
            #expect(result.field("t") == whole.field("t") && result.status == .ok)
            #expect(result.field("goals_counted") == .whole(2))
        }
        #expect(score([1], ["withdrawn": list([1])]).errors.map(\.code) == ["no_goals"])
        #expect(score([1], ["withdrawn": list([2])]).status == .rejected)
    }

    @Test func `a goal that nobody has rated leaves no T, and the change waits too`() {
        let result = score([1, nil], ["baseline": list([-1, -1])])
        #expect(result.status == .incomplete && result.missing == [2])
        #expect(result.field("t") == FormValue.none && result.field("change_t") == FormValue.none)
        #expect(result.field("baseline_t")?.double == 37.5965)
    }

    @Test(arguments: [
        (["weights": .list([.whole(0)])], "all_weights_zero"),
        (["weights": .list([])], "weight_wrong_item_count"),
        (["weights": .whole(1)], "weights_not_a_list"),
        (["importance": .list([.whole(1)])], "weight_incomplete"),
        (["importance": .list([.whole(4)]), "difficulty": .list([.whole(1)])], "weight_out_of_range"),
        (["baseline": .list([.whole(3)])], "baseline_out_of_range"),
        (["rho": .decimal(1.5)], "rho_out_of_range"),
        (["weights": .list([.whole(.max)])], "weight_out_of_range"),
    ] as [([String: FormValue], String)])
    func `weights and baselines that cannot be used refuse the form`(
        _ extra: [String: FormValue], _ code: String
    ) {
        #expect(score([1], extra).errors.map(\.code) == [code])
    }
}
