extension Instrument {
    /// Goal Attainment Scaling: goals of the person's own, each −2 to +2.
    public static let goalAttainment = Instrument("GAS", "Måluppfyllelse", rule: GoalAttainment.score)
}

/// T = 50 + 10·Σwx / √((1 − ρ)·Σw² + ρ·(Σw)²), as in the erratum of Turner-Stokes 2009; the formula first
/// printed was wrong. It never compares single persons: T is for groups.
struct GoalAttainment {
    private let levels: [Int?]
    private let weights: [Int]
    private let correlation: Double

    @Sendable static func score(_ form: FilledForm) throws(Rejected) -> Scoring {
        let live = try liveGoals(form)
        let (levels, weights) = (try read(form.answers), try GoalWeights.read(form))
        let correlation = try rho(form)
        let goals = GoalAttainment(
            levels: live.map { levels[$0] }, weights: live.map { weights[$0] }, correlation: correlation)
        guard goals.weights.contains(where: { $0 > 0 }) else { throw Rejected("all_weights_zero") }
        let missing = live.filter { levels[$0] == nil }.map { $0 + 1 }
        return Scoring(
            isComplete: missing.isEmpty, missing: missing, band: goals.band,
            details: goals.details + (try change(form, goals, live)))
    }

    private static func read(_ answers: [FormValue]) throws(Rejected) -> [Int?] {
        let item = Item("Mål", Array(-2...2))
        return try Sheet(FilledForm(answers), answers.map { _ in item }).answers
    }

    /// Goals that were not withdrawn, from 0. A goal withdrawn before follow-up is left out, by its number.
    private static func liveGoals(_ form: FilledForm) throws(Rejected) -> [Int] {
        let marks = try form.list("withdrawn") ?? []
        let isPerGoal = marks.count == form.answers.count
            && marks.allSatisfy { $0.whole == nil && $0.flag != nil }
        let numbers = marks.compactMap(\.whole)
        guard isPerGoal || numbers.count == marks.count,
              numbers.allSatisfy({ (1...max(1, form.answers.count)).contains($0) })
        else { throw Rejected("withdrawn_unknown_goal") }
        let live = form.answers.indices.filter { index in
            isPerGoal ? marks[index].flag == false : !numbers.contains(index + 1)
        }
        guard !live.isEmpty else { throw Rejected("no_goals") }
        return live
    }

    private static func rho(_ form: FilledForm) throws(Rejected) -> Double {
        switch form.extra["rho"] ?? .none {
        case .none: return 0.3
        case .decimal(let value) where value >= 0 && value <= 1: return value
        case .whole(let value) where value == 0 || value == 1: return Double(value)
        default: throw Rejected("rho_out_of_range")
        }
    }

    private static func change(
        _ form: FilledForm, _ goals: GoalAttainment, _ live: [Int]
    ) throws(Rejected) -> [FormValue.Member] {
        guard let list = try form.list("baseline") else { return [] }
        guard list.count == form.answers.count else { throw Rejected("baseline_wrong_item_count") }
        guard list.allSatisfy({ $0 == .none || (-2...2).contains($0.whole ?? 9) }) else {
            throw Rejected("baseline_out_of_range")
        }
        let before = GoalAttainment(
            levels: live.map { list[$0].whole }, weights: goals.weights, correlation: goals.correlation)
        let change = before.t.flatMap { start in goals.t.map { $0 - start } }
        return [
            FormValue.Member("baseline_t", FormValue(before.t.map { Rounding.halfUp($0, decimals: 4) })),
            FormValue.Member("change_t", FormValue(change.map { Rounding.halfUp($0, decimals: 4) })),
        ]
    }

    /// Σwx; nil while a goal is not rated.
    private var weighted: Int? {
        var sum = 0
        for (level, weight) in zip(levels, weights) {
            guard let level else { return nil }
            sum += level * weight
        }
        return sum
    }

    private var t: Double? {
        guard let weighted else { return nil }
        let squares = Double(weights.reduce(0) { $0 + $1 * $1 })
        let sum = Double(weights.reduce(0, +))
        let spread = ((1 - correlation) * squares + correlation * sum * sum).squareRoot()
        return 50 + 10 * Double(weighted) / spread
    }

    /// By the sign of the whole-number sum, never by comparing a rounded T with 50.
    private var band: String? {
        weighted.map { $0 > 0 ? "over_forvantan" : ($0 < 0 ? "under_forvantan" : "enligt_forvantan") }
    }

    private var details: [FormValue.Member] {
        let reached = weighted == nil ? nil : levels.count { ($0 ?? -2) >= 0 }
        return [
            FormValue.Member("goals_counted", .whole(levels.count)),
            FormValue.Member("weights", FormValue(weights)),
            FormValue.Member("t", FormValue(t.map { Rounding.halfUp($0, decimals: 4) })),
            FormValue.Member("t_1dp", FormValue(t.map { Rounding.halfUp($0, decimals: 1) })),
            FormValue.Member("goals_reached", FormValue(reached)),
        ]
    }
}
