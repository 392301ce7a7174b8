/// Looks for other counts that would be published in just the same way, near the true ones first. It never
/// answers with counts that are not.
struct WitnessSearch {
    private let statements: [PublishedStatement]
    private let truths: [Int]
    /// How many guesses are left before it gives up.
    private var guesses = 0

    init(_ statements: [PublishedStatement], truths: [Int]) {
        (self.statements, self.truths) = (statements, truths)
    }

    /// Counts where one of them is other than it is; nil where there are none or none was found in time.
    mutating func witness(
        against count: Int, _ start: Possibilities, guesses most: Int
    ) -> [Int]? {
        let (low, high, truth) = (start.low[count], start.high[count], truths[count])
        // Those next to the true one first, and the ends of what is possible.
        let near = (1...6).flatMap { [truth + $0, truth - $0] } + [low, high]
        for value in near where (low...high).contains(value) && value != truth {
            guesses = most
            var possible = start
            possible.set(count, value)
            if let found = complete(possible) { return found }
        }
        return nil
    }

    private mutating func complete(_ possible: Possibilities) -> [Int]? {
        guesses -= 1
        guard guesses >= 0 else { return nil }
        var possible = possible
        guard possible.narrow(statements) else { return nil }
        guard let count = possible.next else { return holds(possible.low) ? possible.low : nil }
        for value in values(possible.low[count]...possible.high[count], near: truths[count]) {
            var guess = possible
            guess.set(count, value)
            if let found = complete(guess) { return found }
            guard guesses >= 0 else { return nil }
        }
        return nil
    }

    /// The nearest ones: where those do not do, the next count's do not either, as a rule.
    private func values(_ range: ClosedRange<Int>, near truth: Int) -> [Int] {
        let middle = min(max(truth, range.lowerBound), range.upperBound)
        let near = [middle] + (1...8).flatMap { [middle + $0, middle - $0] }
        return near.filter(range.contains)
    }

    /// The proof itself: every statement is true of them.
    private func holds(_ counts: [Int]) -> Bool {
        statements.allSatisfy { statement in
            let sum = statement.terms.reduce(0) { $0 + $1.times * counts[$1.count] }
            return sum >= statement.low && sum <= statement.high
        }
    }
}
