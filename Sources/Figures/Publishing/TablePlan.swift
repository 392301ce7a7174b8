import Law

/// How a table can be published so that no small count in it, or in anything published before of the same
/// people, can be worked out. It never accepts what is not proved.
public struct TablePlan: Sendable {
    public struct Terms: Sendable, Hashable {
        /// Counts from 1 to one less are never to be known.
        public let limit: Int
        /// Every figure is rounded to a multiple of this; 1 for none.
        public let step: Int
        /// Whether figures are hidden as it takes; else the table is shown whole or refused.
        public let hides: Bool

        public init(limit: Int, step: Int, hides: Bool) {
            (self.limit, self.step, self.hides) = (max(2, limit), max(1, step), hides)
        }
    }

    /// As it would be published.
    public let proposal: PeriodTable
    /// Why it must not be, a sentence each; empty where it may.
    public let refusals: [String]

    private static let mostSentences = 10

    /// - Parameter earlier: all that has been published of the same people.
    public init(
        _ table: CountTable, of days: ClosedRange<Day>, after earlier: [PeriodTable], _ terms: Terms
    ) {
        (proposal, refusals) = TablePlan.worked(table, days, earlier, terms)
    }

    /// Hides figure by figure until nothing is given away, or nothing is left to hide.
    private static func worked(
        _ table: CountTable, _ days: ClosedRange<Day>, _ earlier: [PeriodTable], _ terms: Terms
    ) -> (PeriodTable, [String]) {
        let prover = DisclosureProver(limit: terms.limit)
        var shown = start(table, terms, prover)
        while true {
            let proposal = PeriodTable(table: table, days: days, shown: shown)
            let attack = PublicationAttack(earlier + [proposal])
            guard attack.conflicts.isEmpty else {
                return (proposal, Array(attack.conflicts.prefix(mostSentences)))
            }
            let found = prover.exposures(in: attack.publication)
            if found.isEmpty { return (proposal, []) }
            let first = attack.figures.count - table.values.reduce(0) { $0 + $1.count }
            guard terms.hides, let cell = next(found, table, shown, first) else {
                return (proposal, sentences(found, attack, terms.limit))
            }
            shown[cell.row][cell.column] = .hidden
        }
    }

    /// What is too small itself is hidden; what is rounded is shown as another number.
    private static func start(
        _ table: CountTable, _ terms: Terms, _ prover: DisclosureProver
    ) -> [[Publication.Shown]] {
        let open: Publication.Shown = terms.step > 1 ? .rounded(to: terms.step) : .exact
        return table.values.map { row in
            row.map { terms.hides && terms.step == 1 && prover.isSmall($0) ? .hidden : open }
        }
    }

    /// How many figures are hidden.
    public var hidden: Int { proposal.shown.joined().count { $0 == .hidden } }

    /// What to hide next: in line with what is given away, counts before sums, and small before large.
    private static func next(
        _ found: [DisclosureProver.Exposure], _ table: CountTable, _ shown: [[Publication.Shown]],
        _ start: Int
    ) -> (row: Int, column: Int)? {
        let width = table.columns.count + 1
        let places = found.compactMap { exposure -> (Int, Int)? in
            switch exposure {
            case .figure(let figure), .shown(let figure):
                figure < start ? nil : ((figure - start) / width, (figure - start) % width)
            case .count: nil
            }
        }
        let left = shown.indices.flatMap { row in
            shown[row].indices.filter { shown[row][$0] != .hidden }.map { (row: row, column: $0) }
        }
        let inLine = left.filter { cell in places.contains { $0.0 == cell.row || $0.1 == cell.column } }
        return (inLine.isEmpty ? left : inLine).min { rank($0, table) < rank($1, table) }
    }

    private static func rank(_ cell: (row: Int, column: Int), _ table: CountTable) -> (Int, Int) {
        let isSum = cell.row == table.rows.count || cell.column == table.columns.count
        let count = table.values[cell.row][cell.column]
        return (isSum ? 2 : (count == 0 ? 1 : 0), count)
    }

    static func sentences(
        _ found: [DisclosureProver.Exposure], _ attack: PublicationAttack, _ limit: Int
    ) -> [String] {
        var sentences: [String] = [], told: Set<String> = []
        for exposure in found {
            let (name, act) = switch exposure {
            case .shown(let place): (attack.figures[place], "visas och är")
            case .figure(let place): (attack.figures[place], "går att räkna ut, och är")
            case .count(let place): (attack.names[place], "går att räkna ut, och är")
            }
            guard told.insert(name).inserted else { continue }
            sentences.append("”\(name)” \(act) färre än \(limit).")
        }
        let more = sentences.count - mostSentences
        return more > 0 ? sentences.prefix(mostSentences) + ["Och \(more) till."] : sentences
    }
}

extension PeriodTable {
    /// Why it must not be published as it is, a sentence each; empty where it may.
    public func refusals(after earlier: [PeriodTable], limit: Int) -> [String] {
        let attack = PublicationAttack(earlier + [self])
        guard attack.conflicts.isEmpty else { return attack.conflicts }
        let found = DisclosureProver(limit: limit).exposures(in: attack.publication)
        return TablePlan.sentences(found, attack, limit)
    }
}
