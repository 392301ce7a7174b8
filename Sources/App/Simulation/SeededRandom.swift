/// Chance that can be had again: the same seed gives the same choices on every machine. Never for secrets.
struct SeededRandom: RandomNumberGenerator, Sendable {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// SplitMix64 (Steele, Lea and Flood, OOPSLA 2014). Wrapping is its way.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Evenly from the range; the first of an empty one.
    mutating func number(_ range: ClosedRange<Int>) -> Int {
        let width = UInt64(range.upperBound - range.lowerBound) + 1
        return range.lowerBound + Int(next() % width)
    }

    /// True in `percent` of a hundred.
    mutating func chance(_ percent: Int) -> Bool {
        number(1...100) <= percent
    }

    /// One of them, evenly; nil if there are none.
    mutating func pick<Element>(_ elements: [Element]) -> Element? {
        elements.isEmpty ? nil : elements[number(0...(elements.count - 1))]
    }

    /// One of them, by weight; nil if no weight is above zero.
    mutating func pick<Element>(weighted elements: [(Element, Int)]) -> Element? {
        let total = elements.reduce(0) { $0 + $1.1 }
        guard total > 0 else { return nil }
        var rest = number(1...total)
        for (element, weight) in elements {
            rest -= weight
            if rest <= 0 { return element }
        }
        return nil
    }
}
