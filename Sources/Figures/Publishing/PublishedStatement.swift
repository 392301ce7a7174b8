/// One thing that a reader of what is published knows of the hidden counts: a sum of them, each so many
/// times, lies within two bounds. It never tells the counts themselves.
struct PublishedStatement: Sendable {
    struct Term: Sendable {
        let count: Int
        let times: Int
    }

    let terms: [Term]
    let low: Int
    let high: Int

    init(_ terms: [Term], _ bounds: ClosedRange<Int>) {
        (self.terms, low, high) = (terms.filter { $0.times != 0 }, bounds.lowerBound, bounds.upperBound)
    }

    static let unbounded = 1_000_000_000_000
}
