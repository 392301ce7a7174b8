extension Publication {
    /// A median of groups that are told apart by a value, such as ages. Printed medians of whole values, and
    /// of the two in the middle, are both used against the table.
    ///
    /// - Parameter groups: value and count, at most one of each value.
    public mutating func showMedian(of groups: [(value: Int, count: Int)]) {
        let sorted = groups.filter { counts.indices.contains($0.count) }.sorted { $0.value < $1.value }
        let people = sorted.flatMap { Array(repeating: $0.value, count: counts[$0.count]) }
        guard !people.isEmpty else { return }
        let (lower, upper) = (people[(people.count - 1) / 2], people[people.count / 2])
        guard lower == upper else { return showMedian(between: lower, upper, sorted) }
        let middle = lower
        // Twice those below, and twice those above, are fewer than all.
        for isBelow in [true, false] {
            let terms = sorted.map { group in
                let isOutside = isBelow ? group.value < middle : group.value > middle
                return PublishedStatement.Term(count: group.count, times: isOutside ? 1 : -1)
            }
            add(PublishedStatement(terms, -PublishedStatement.unbounded ... -1))
        }
    }

    /// Half are at most the lower and half at least the upper, and nobody is between.
    private mutating func showMedian(
        between lower: Int, _ upper: Int, _ groups: [(value: Int, count: Int)]
    ) {
        let halves = groups.map { group in
            PublishedStatement.Term(count: group.count, times: group.value <= lower ? 1 : -1)
        }
        add(PublishedStatement(halves, 0...0))
        for group in groups {
            let one = [PublishedStatement.Term(count: group.count, times: 1)]
            if group.value > lower, group.value < upper { add(PublishedStatement(one, 0...0)) }
            if group.value == lower || group.value == upper {
                add(PublishedStatement(one, 1...PublishedStatement.unbounded))
            }
        }
    }

    /// A mean of such groups, of values from 0 to 10 000, printed with up to three decimals, halves upwards.
    public mutating func showMean(of groups: [(value: Int, count: Int)], decimals: Int) {
        let groups = groups.filter { counts.indices.contains($0.count) && (0...10_000).contains($0.value) }
        let people = groups.reduce(0) { $0 + counts[$1.count] }
        let sum = groups.reduce(0) { $0 + counts[$1.count] * $1.value }
        guard people > 0, (0...3).contains(decimals),
            let mean = try? Fraction(Int128(sum), over: Int128(people)),
            let printed = try? mean.rounded(decimals: decimals)
        else { return }
        let unit = (0..<decimals).reduce(2) { product, _ in product * 10 }
        let middle = 2 * Int(clamping: printed)
        for side in [-1, 1] {
            let terms = groups.map {
                PublishedStatement.Term(count: $0.count, times: unit * $0.value - middle + side)
            }
            // Exactly half a step above is printed as the next.
            let range = side < 0 ? -PublishedStatement.unbounded ... -1 : 0...PublishedStatement.unbounded
            add(PublishedStatement(terms, range))
        }
    }
}
