/// Everything that is published about the same people, or has been: the smallest counts behind it, and for
/// each figure which of them it adds up. It never leaves out an earlier table: the reader has it too.
public struct Publication: Sendable {
    public enum Shown: Sendable, Hashable {
        case exact
        /// To the nearest multiple.
        case rounded(to: Int)
        case hidden
    }

    struct Figure: Sendable {
        let counts: [Int]
        let shown: Shown
    }

    /// The largest count that is dealt with.
    public static let mostPeople = 1_000_000

    /// The smallest counts, as they are.
    public private(set) var counts: [Int] = []
    private(set) var figures: [Figure] = []
    private(set) var statements: [PublishedStatement] = []

    public init() {}

    /// A smallest count, such as women of 21 in 2023; the answer names it in figures.
    public mutating func add(count: Int) -> Int {
        counts.append(min(max(0, count), Publication.mostPeople))
        return counts.count - 1
    }

    /// A figure of a table: the sum of some counts, shown or not.
    public mutating func show(sumOf parts: [Int], as shown: Shown) {
        let parts = parts.filter(counts.indices.contains)
        figures.append(Figure(counts: parts, shown: shown))
        let sum = value(parts)
        let terms = parts.map { PublishedStatement.Term(count: $0, times: 1) }
        switch shown {
        case .hidden: return
        case .exact: statements.append(PublishedStatement(terms, sum...sum))
        case .rounded(let step):
            let (printed, step) = (Publication.rounded(sum, to: step), max(1, step))
            statements.append(
                PublishedStatement(terms, (printed - step / 2)...(printed + (step - 1) / 2)))
        }
    }

    /// Halves upwards.
    public static func rounded(_ count: Int, to step: Int) -> Int {
        step > 1 ? (count + step / 2) / step * step : count
    }

    func value(_ parts: [Int]) -> Int { parts.reduce(0) { $0 + counts[$1] } }

    mutating func add(_ statement: PublishedStatement) { statements.append(statement) }
}
