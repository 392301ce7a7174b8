/// What a figure counts, in words: on the page, above the list of people, and in what is written from it. It
/// never holds a number.
public struct FigureDefinition: Sendable, Equatable {
    public let name: String
    /// What is counted, and of whom or what.
    public let counts: String
    public let population: String
    /// Which day decides whether it belongs to the period.
    public let dated: String
    /// Where it is read from.
    public let rows: String
    /// The requirement in programmes.md.
    public let source: String

    init(
        _ name: String, counts: String, of population: String, on dated: String, from rows: String,
        _ source: String
    ) {
        (self.name, self.counts, self.population) = (name, counts, population)
        (self.dated, self.rows, self.source) = (dated, rows, source)
    }

    public var sentence: String {
        "Räknar \(counts), av \(population). Dagen är \(dated). Hämtas ur \(rows)."
    }
}
