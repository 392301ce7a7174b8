/// What the net becomes if the benefit is less or more, or if some would have got there anyway. It never says
/// which of them is likely.
public struct EconomySensitivity: Sendable {
    public struct Row: Sendable, Hashable {
        /// Per cent of the benefit that is left.
        public let percent: Int
        public let breakEven: Fraction?
        /// Society's net for each number of people in `persons`.
        public let nets: [Int]
    }

    public let persons: [Int]
    public let rows: [Row]

    /// - Parameter percents: of the benefit; 100 is as it was reckoned.
    public init(_ result: EconomyResult, reached: Int?, percents: [Int] = [50, 75, 100, 125]) {
        let most = max(1, min(reached ?? 3, 1000))
        let counts = (0...most).count > 9 ? [0, 1, most / 4, most / 2, most] : Array(0...most)
        persons = Array(Set(counts)).sorted()
        let persons = persons
        rows = percents.compactMap { percent in
            let breakEven = result.benefit > 0 && percent > 0
                ? try? Fraction(Int128(result.cost) * 100, over: Int128(result.benefit) * Int128(percent))
                : nil
            let nets = persons.map { EconomySensitivity.net(result, persons: $0, percent: percent) }
            return Row(percent: percent, breakEven: breakEven, nets: nets)
        }
    }

    /// Whole kronor, the rest cut off.
    private static func net(_ result: EconomyResult, persons: Int, percent: Int) -> Int {
        let benefits = Int128(result.benefit) * Int128(persons) * Int128(percent) / 100
        return Int(clamping: benefits - Int128(result.cost))
    }
}
