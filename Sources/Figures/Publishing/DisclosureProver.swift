/// Attacks what is to be published, with everything that has been: for each small count it looks for another
/// number that the very same tables could have come from. It never accepts what it has not shown to be safe:
/// where it finds no other number in time, it refuses.
public struct DisclosureProver: Sendable {
    /// Something that is given away.
    public enum Exposure: Sendable, Hashable {
        /// A figure that is shown is itself too small; its place among the figures.
        case shown(figure: Int)
        /// A figure that is hidden can be worked out.
        case figure(Int)
        /// A count behind the figures can be worked out, though no figure is that count.
        case count(Int)
    }

    /// Counts from 1 to one less than this are never to be known.
    public let limit: Int
    private let guesses: Int

    /// - Parameter guesses: how long it looks before it refuses.
    public init(limit: Int = 5, guesses: Int = 400) {
        (self.limit, self.guesses) = (limit, guesses)
    }

    public func isSmall(_ count: Int) -> Bool { count > 0 && count < limit }

    /// Everything that a reader could work out; empty where all is safe.
    public func exposures(in publication: Publication) -> [Exposure] {
        var exposures: [Exposure] = []
        for (place, figure) in publication.figures.enumerated() {
            guard isSmall(publication.value(figure.counts)) else { continue }
            // What is rounded is shown as another number than it is, or as none.
            if figure.shown == .exact { exposures.append(.shown(figure: place)) }
        }
        return exposures + derived(publication)
    }

    private func derived(_ publication: Publication) -> [Exposure] {
        var problem = DisclosureProblem(publication)
        let secrets = publication.counts.indices.filter { isSmall(publication.counts[$0]) }
            .map { ($0, Exposure.count($0)) }
            + publication.figures.enumerated().compactMap { place, figure in
                guard figure.shown != .exact, figure.counts.count > 1,
                    isSmall(publication.value(figure.counts))
                else { return nil }
                return (problem.variable(for: figure.counts), Exposure.figure(place))
            }
        let open = problem.open(secrets.map(\.0), guesses: guesses)
        return secrets.filter { !open.contains($0.0) }.map { named($0.1, publication) }
    }

    /// A count that is a figure of its own is called by it.
    private func named(_ exposure: Exposure, _ publication: Publication) -> Exposure {
        guard case .count(let count) = exposure,
            let place = publication.figures.firstIndex(where: { $0.counts == [count] && $0.shown != .exact })
        else { return exposure }
        return .figure(place)
    }
}

/// What is published, as statements about unknown numbers. It never holds a name.
private struct DisclosureProblem {
    private var statements: [PublishedStatement]
    private var truths: [Int]

    init(_ publication: Publication) {
        (statements, truths) = (publication.statements, publication.counts)
    }

    /// A number of its own for a sum of counts.
    mutating func variable(for counts: [Int]) -> Int {
        let place = truths.count
        truths.append(counts.reduce(0) { $0 + truths[$1] })
        let terms = counts.map { PublishedStatement.Term(count: $0, times: 1) }
            + [PublishedStatement.Term(count: place, times: -1)]
        statements.append(PublishedStatement(terms, 0...0))
        return place
    }

    /// Which of these can be another number than they are.
    func open(_ secrets: [Int], guesses: Int) -> Set<Int> {
        guard !secrets.isEmpty else { return [] }
        var start = Possibilities(count: truths.count, most: 2 * (truths.max() ?? 0) + 20)
        guard start.narrow(statements) else { return [] }
        var search = WitnessSearch(statements, truths: truths)
        var open: Set<Int> = []
        for secret in secrets where !open.contains(secret) {
            guard start.low[secret] < start.high[secret],
                let found = search.witness(against: secret, start, guesses: guesses)
            else { continue }
            // One other table can speak for many of them.
            open.formUnion(secrets.filter { found[$0] != truths[$0] })
        }
        return open
    }
}
