import Instruments

/// Plausible answers: most start in the middle and get a little lower with time. Nobody gave them.
struct InventedRatings {
    private var random: SeededRandom

    init(seed: UInt64) { random = SeededRandom(seed: seed) }

    mutating func chance(_ percent: Int) -> Bool { random.chance(percent) }

    /// - Parameter times: how often the person has filled the same form in before.
    mutating func points(of instrument: Instrument, after times: Int) -> [Int?] {
        let isMADRS = instrument.code == Instrument.madrsS.code
        let start = instrument.code == Instrument.audit.code ? 25 : 55
        let share = max(10, start - 9 * times + random.number(-8...8))
        return instrument.items.enumerated().map { index, item in
            if isMADRS, index == 8 { return random.pick(weighted: [(0, 70), (1, 30)]) }
            let top = item.values.count - 1
            let step = (share * top + random.number(-60...60)) / 100
            return item.values[min(top, max(0, step))]
        }
    }

    /// Anything at all, with gaps.
    mutating func anything(_ instrument: Instrument) -> [Int?] {
        instrument.items.map { item in random.chance(92) ? random.pick(item.values) : nil }
    }
}
