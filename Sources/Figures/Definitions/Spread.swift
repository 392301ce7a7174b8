/// How days, or anything else that is counted, are spread: the middle one, the middle half and the ends. It
/// never makes one of nothing.
public struct Spread: Sendable, Equatable {
    public let count: Int
    public let least: Int
    public let most: Int
    /// Twice the middle one, or the sum of the two in the middle.
    let doubledMedian: Int
    /// A quarter of all have at most the first, and three quarters at most the second.
    public let quarters: ClosedRange<Int>

    /// How many have each value; nil where there is nobody.
    public init?(_ counts: [Int: Int]) {
        let sorted = counts.filter { $0.value > 0 }.sorted { $0.key < $1.key }
        guard let first = sorted.first, let last = sorted.last else { return nil }
        let count = sorted.reduce(0) { $0 + $1.value }
        (self.count, least, most) = (count, first.key, last.key)
        func value(at place: Int) -> Int {
            var seen = 0
            for (value, times) in sorted {
                seen += times
                if seen >= place { return value }
            }
            return last.key
        }
        doubledMedian = value(at: (count + 1) / 2) + value(at: count / 2 + 1)
        quarters = value(at: (count + 3) / 4)...value(at: (3 * count + 3) / 4)
    }

    /// "12", "12,5" or "−2,5".
    public var median: String {
        let sign = doubledMedian < 0 ? SwedishNumber.minus : ""
        return sign + "\(abs(doubledMedian) / 2)" + (doubledMedian.isMultiple(of: 2) ? "" : ",5")
    }
}
