/// A random sample drawn while walking through entries, each with the same chance, without knowing how many
/// there are (Vitter, "Random sampling with a reservoir", ACM TOMS 11, 1985, algorithm R). It never draws the
/// same entry twice.
struct LogSample<Generator: RandomNumberGenerator> {
    private let size: Int
    private var generator: Generator
    private var seen: UInt64 = 0
    private(set) var entries: [Int64] = []

    /// - Parameter generator: the system's, except where a test wants to know what will be drawn.
    init(size: Int, generator: Generator) {
        self.size = size
        self.generator = generator
    }

    mutating func offer(_ entry: Int64) {
        seen += 1
        if entries.count < size {
            entries.append(entry)
        } else {
            let place = UInt64.random(in: 0..<seen, using: &generator)
            if place < UInt64(size) { entries[Int(place)] = entry }
        }
    }
}
