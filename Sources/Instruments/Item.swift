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
    func points(_ answer: Int) -> Int {
        isReversed ? (values.first ?? 0) + (values.last ?? 0) - answer : answer
    }
}

/// Some of the items summed by themselves. Null as soon as one of them is missing; nothing is prorated.
struct Subscale: Sendable {
    let name: String
    /// From 1.
    let items: [Int]

    init(_ name: String, _ items: some Sequence<Int>) {
        (self.name, self.items) = (name, Array(items))
    }
}
