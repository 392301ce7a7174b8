/// One question of an instrument, by number and a label of our own: the licensed wording is never here, it
/// comes in a text pack.
public struct Item: Sendable, Hashable {
    /// Names the topic in a result, and replaces no question.
    public let label: String
    /// What may be answered, lowest first.
    public let values: [Int]
    /// Whether a high answer means few points.
    public let isReversed: Bool

    init(_ label: String, _ values: [Int], isReversed: Bool = false) {
        (self.label, self.values, self.isReversed) = (label, values, isReversed)
    }

    /// The points an answer gives.
    public func points(_ answer: Int) -> Int {
        isReversed ? (values.first ?? 0) + (values.last ?? 0) - answer : answer
    }
}
