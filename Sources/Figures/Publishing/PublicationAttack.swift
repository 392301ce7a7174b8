import Law

/// Everything that a reader has of the same people, put together: the same cell in two tables is one count, a
/// longer period holds the shorter ones within it, and tables of the same people have the same sums. It never
/// leaves a table out.
struct PublicationAttack {
    var publication = Publication()
    /// What the figures are called, in their order.
    private(set) var figures: [String] = []
    /// What the counts are called, in their order.
    private(set) var names: [String] = []
    /// Tables that say different things of the same people: then nothing can be proved.
    var conflicts: [String] = []

    private struct Cell: Hashable {
        let labels: Set<String>
        let days: ClosedRange<Day>
    }

    private var counts: [Cell: Int] = [:]
    private var nested: Set<[[Int]]> = []

    /// - Parameter tables: those published, and last the one to be.
    init(_ tables: [PeriodTable]) {
        let places = tables.map { table in gather(table) }
        for (table, place) in zip(tables, places) { show(table, place) }
        nest()
        let sums = zip(tables, places).map { PublishedSum.all(of: $0, $1) }
        nest(sums.flatMap { $0 })
        for (first, one) in tables.enumerated() {
            for second in tables.indices where second > first && tables[second].days == one.days {
                level(sums[first], sums[second])
            }
        }
    }

    /// The places of its counts.
    private mutating func gather(_ table: PeriodTable) -> [[Int]] {
        table.table.rows.indices.map { row in
            table.table.columns.indices.map { column in
                let value = table.table.counts[row][column], name = table.table.name(row, column)
                let labels = [table.table.rows[row], table.table.columns[column]].map { FigureText.name($0) }
                let cell = Cell(labels: Set(labels), days: table.days)
                if let known = counts[cell] {
                    if publication.counts[known] != value {
                        conflicts.append("”\(name)” har publicerats med ett annat antal för samma tid.")
                    }
                    return known
                }
                counts[cell] = add(value, name)
                return counts[cell] ?? 0
            }
        }
    }

    mutating func add(_ count: Int, _ name: String) -> Int {
        names.append(name)
        return publication.add(count: count)
    }

    private mutating func show(_ table: PeriodTable, _ places: [[Int]]) {
        for (row, cells) in table.shown.enumerated() {
            for (column, shown) in cells.enumerated() {
                let rows = row < places.count ? [places[row]] : places
                let parts = rows.flatMap { column < $0.count ? [$0[column]] : $0 }
                publication.show(sumOf: parts, as: shown)
                figures.append(table.table.name(row, column))
            }
        }
    }

    /// What a longer period has more than those within it is a count of its own.
    private mutating func nest() {
        // In the order that they were read: the same tables are always proved in the same way.
        let ordered = counts.sorted { $0.value < $1.value }.map(\.key)
        let alike = Dictionary(grouping: ordered, by: \.labels)
        for cell in ordered {
            let cells = alike[cell.labels] ?? []
            let inside = cells.filter { cell.days.holds($0.days) }
            let parts = inside.filter { part in !inside.contains { $0.days.holds(part.days) } }
            for other in cells where cell.days.crosses(other.days) { cross(cell, other) }
            if !parts.isEmpty { rest(of: cell, without: parts) }
        }
    }

    private mutating func cross(_ one: Cell, _ other: Cell) {
        guard let place = counts[one] else { return }
        conflicts.append(
            "”\(names[place])” är publicerad för en tid som delvis är densamma (\(other.days.lowerBound) – "
                + "\(other.days.upperBound)). Publicera hela den tiden, eller en del av den.")
    }

    private mutating func rest(of cell: Cell, without parts: [Cell]) {
        guard let whole = counts[cell] else { return }
        let inner = parts.compactMap { counts[$0] }
        let rest = publication.counts[whole] - inner.reduce(0) { $0 + publication.counts[$1] }
        guard rest >= 0 else {
            conflicts.append(
                "”\(names[whole])” är färre för hela tiden än i de delar av den som är publicerade.")
            return
        }
        guard isNew([whole], inner) else { return }
        if rest == 0, cell.days.isMade(of: parts.map(\.days)) {
            publication.add(PublishedStatement(of: [whole], less: inner))
            return
        }
        let more = add(rest, "\(names[whole]) i resten av tiden")
        publication.add(PublishedStatement(of: [whole], less: inner + [more]))
    }

    /// Whether a whole has not been laid beside these parts before.
    mutating func isNew(_ whole: [Int], _ parts: [Int]) -> Bool {
        nested.insert([whole.sorted(), parts.sorted()]).inserted
    }
}

extension ClosedRange<Day> {
    /// The other lies within it, and is shorter.
    func holds(_ other: ClosedRange<Day>) -> Bool {
        self != other && lowerBound <= other.lowerBound && other.upperBound <= upperBound
    }

    /// Parts that have no day in common leave none of its days.
    func isMade(of parts: [ClosedRange<Day>]) -> Bool {
        parts.reduce(0) { $0 + $1.upperBound.number - $1.lowerBound.number + 1 }
            == upperBound.number - lowerBound.number + 1
    }

    /// They have days in common, and each has days of its own.
    func crosses(_ other: ClosedRange<Day>) -> Bool {
        self != other && overlaps(other) && !holds(other) && !other.holds(self)
    }
}
