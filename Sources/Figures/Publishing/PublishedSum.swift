import Law

/// A sum that a reader can take in a table: of all of it, or of a row or column.
struct PublishedSum: Sendable {
    /// The row's or column's, as names are compared; empty for all of it.
    let name: String
    let title: String
    let days: ClosedRange<Day>
    /// The places of what it adds up.
    let parts: [Int]

    /// A row and a column of one name are two.
    static func all(of table: PeriodTable, _ places: [[Int]]) -> [PublishedSum] {
        let rows = zip(table.table.rows, places).map { (FigureText.name($0), $1) }
        let columns = table.table.columns.enumerated().map { column, name in
            (FigureText.name(name), places.map { $0[column] })
        }
        return ([("", places.flatMap { $0 })] + rows + columns).map { name, parts in
            PublishedSum(name: name, title: table.table.title, days: table.days, parts: parts)
        }
    }
}

extension PublicationAttack {
    /// Two tables of the same people over the same days: rows and columns of the same name, and all, have the
    /// same sum, where they do.
    mutating func level(_ one: [PublishedSum], _ other: [PublishedSum]) {
        for mine in one {
            for theirs in other where theirs.name == mine.name && Set(mine.parts) != Set(theirs.parts) {
                guard publication.value(mine.parts) == publication.value(theirs.parts) else { continue }
                publication.add(PublishedStatement(of: mine.parts, less: theirs.parts))
            }
        }
    }

    /// What a longer period's sum has more than those of the periods within it is a count of its own, also
    /// where the tables divide the people in other ways. Where the longer one has fewer, they are not of the
    /// same people.
    mutating func nest(_ sums: [PublishedSum]) {
        let alike = Dictionary(grouping: sums, by: \.name)
        for whole in sums {
            let others = alike[whole.name] ?? []
            if whole.name.isEmpty { cross(whole, others) }
            let inside = others.filter { whole.days.holds($0.days) }
            var parts: [PublishedSum] = []
            for part in inside where !inside.contains(where: { $0.days.holds(part.days) }) {
                if !parts.contains(where: { $0.days == part.days }) { parts.append(part) }
            }
            guard !parts.isEmpty else { continue }
            rest(of: whole, without: parts.flatMap(\.parts), isAll: whole.days.isMade(of: parts.map(\.days)))
        }
    }

    /// - Parameter isAll: nothing of the time is left, and everybody knows that.
    private mutating func rest(of whole: PublishedSum, without inner: [Int], isAll: Bool) {
        let rest = publication.value(whole.parts) - publication.value(inner)
        guard rest >= 0, isNew(whole.parts, inner) else { return }
        if isAll, rest == 0 {
            publication.add(PublishedStatement(of: whole.parts, less: inner))
            return
        }
        let name = whole.name.isEmpty ? whole.title : whole.name
        let more = add(rest, "\(name) i resten av tiden")
        publication.add(PublishedStatement(of: whole.parts, less: inner + [more]))
    }

    /// All of two tables, over days that are partly the same.
    private mutating func cross(_ one: PublishedSum, _ others: [PublishedSum]) {
        let other = others.first { one.days.crosses($0.days) }
        guard conflicts.isEmpty, let other else { return }
        conflicts.append(
            "”\(other.title)” är publicerad för en tid som delvis är densamma (\(other.days.lowerBound) – "
                + "\(other.days.upperBound)). Publicera hela den tiden, eller en del av den.")
    }
}

extension PublishedStatement {
    /// Two sums are the same.
    init(of parts: [Int], less others: [Int]) {
        self.init(
            parts.map { Term(count: $0, times: 1) } + others.map { Term(count: $0, times: -1) }, 0...0)
    }
}
