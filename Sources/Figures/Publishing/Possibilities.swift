/// Between what each hidden count must lie, for somebody who reads what is published. It never rules out a
/// number that could be.
struct Possibilities {
    private(set) var low: [Int]
    private(set) var high: [Int]

    init(count: Int, most: Int) {
        low = Array(repeating: 0, count: count)
        high = Array(repeating: most, count: count)
    }

    mutating func set(_ count: Int, _ value: Int) { (low[count], high[count]) = (value, value) }

    /// The count with the fewest ways, of those with more than one; nil when all are known.
    var next: Int? {
        var best: Int?
        for count in low.indices where high[count] > low[count] {
            if best.map({ high[count] - low[count] < high[$0] - low[$0] }) ?? true { best = count }
        }
        return best
    }

    /// Draws the bounds together until no statement says more. False where nothing is possible.
    mutating func narrow(_ statements: [PublishedStatement]) -> Bool {
        // Bounds that creep together by one at a time are let be: nothing is lost but time.
        for _ in 0..<100 {
            var isChanged = false
            for statement in statements {
                guard let changed = narrow(statement) else { return false }
                isChanged = isChanged || changed
            }
            if !isChanged { return true }
        }
        return true
    }

    /// Whether something changed; nil where nothing is possible.
    private mutating func narrow(_ statement: PublishedStatement) -> Bool? {
        var (least, most) = (0, 0)
        for term in statement.terms {
            least += term.times * (term.times > 0 ? low : high)[term.count]
            most += term.times * (term.times > 0 ? high : low)[term.count]
        }
        guard least <= statement.high, most >= statement.low else { return nil }
        if least >= statement.low, most <= statement.high { return false }
        for term in statement.terms {
            let (count, times) = (term.count, term.times)
            let (small, large) = times > 0 ? (low[count], high[count]) : (high[count], low[count])
            let room = (statement.low - (most - times * large), statement.high - (least - times * small))
            let (first, last) = Possibilities.quotients(room, times)
            guard first > low[count] || last < high[count] else { continue }
            (low[count], high[count]) = (max(first, low[count]), min(last, high[count]))
            // The sums above are of the bounds before; they are taken anew the next time round.
            return low[count] > high[count] ? nil : true
        }
        return false
    }

    /// The whole numbers that times something lie within the room.
    private static func quotients(_ room: (Int, Int), _ times: Int) -> (Int, Int) {
        let (low, high) = times > 0 ? room : (-room.1, -room.0)
        let by = abs(times)
        return (-floor(-low, by), floor(high, by))
    }

    private static func floor(_ value: Int, _ by: Int) -> Int {
        value / by - (value % by < 0 ? 1 : 0)
    }
}
