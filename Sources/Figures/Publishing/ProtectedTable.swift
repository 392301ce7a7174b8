/// A table of counts with its sums, some of them hidden so that no small count can be worked out. It never
/// hides less than the prover demands.
public struct ProtectedTable: Sendable {
    /// The counts with a column and a row of sums last.
    public let values: [[Int]]
    /// Which of them are shown, in the same places.
    public private(set) var isShown: [[Bool]]
    /// Whether what is shown is proved; if not, it must not be published.
    public private(set) var isProved = false

    private let prover: DisclosureProver

    /// - Parameter counts: rows of the same length, counts from 0; shorter rows are filled up with none.
    public init(_ counts: [[Int]], limit: Int = 5) {
        let width = counts.map(\.count).max() ?? 0
        var rows = counts.map { row in
            let cells = row + Array(repeating: 0, count: width - row.count)
            let kept = cells.map { min(max(0, $0), Publication.mostPeople) }
            return kept + [kept.reduce(0, +)]
        }
        rows.append((0...width).map { column in rows.reduce(0) { $0 + $1[column] } })
        values = rows
        prover = DisclosureProver(limit: limit)
        isShown = rows.map { row in row.map { _ in true } }
        hide()
    }

    /// First what is too small itself, then what would give it away, the smallest first.
    private mutating func hide() {
        for (row, cells) in values.enumerated() {
            for (column, count) in cells.enumerated() where prover.isSmall(count) {
                isShown[row][column] = false
            }
        }
        while true {
            let publication = ProtectedTable.publication(values, isShown)
            let exposed = prover.exposures(in: publication)
            guard !exposed.isEmpty else { isProved = true; return }
            guard let (row, column) = next(exposed) else { return }
            isShown[row][column] = false
        }
    }

    /// What to hide next: in line with what is given away, counts before sums, and small before large.
    private func next(_ exposed: [DisclosureProver.Exposure]) -> (Int, Int)? {
        let width = values.first?.count ?? 1
        let places = exposed.compactMap { exposure in
            switch exposure {
            case .figure(let place), .shown(let place): (place / width, place % width)
            case .count(let count): (count / max(1, width - 1), count % max(1, width - 1))
            }
        }
        let shown = isShown.indices.flatMap { row in
            isShown[row].indices.filter { isShown[row][$0] }.map { (row, $0) }
        }
        let inLine = shown.filter { cell in places.contains { $0.0 == cell.0 || $0.1 == cell.1 } }
        return (inLine.isEmpty ? shown : inLine).min { rank($0) < rank($1) }
    }

    private func rank(_ cell: (row: Int, column: Int)) -> (Int, Int) {
        let isSum = cell.row == values.count - 1 || cell.column == values[cell.row].count - 1
        let count = values[cell.row][cell.column]
        // An empty cell hides little: it is taken when nothing else is left.
        return (isSum ? 2 : (count == 0 ? 1 : 0), count)
    }
}

extension ProtectedTable {
    /// A table with its sums as a reader gets it, for the prover, and for keeping beside later ones.
    ///
    /// - Parameters:
    ///   - values: the counts with a column and a row of sums last.
    ///   - isShown: which of them are shown, in the same places.
    public static func publication(_ values: [[Int]], _ isShown: [[Bool]]) -> Publication {
        var publication = Publication()
        let (height, width) = (values.count - 1, (values.first?.count ?? 1) - 1)
        guard height > 0, width > 0 else { return publication }
        let inner = values.dropLast().map { row in row.dropLast().map { publication.add(count: $0) } }
        for row in 0...height {
            for column in 0...width {
                let rows = row == height ? Array(0..<height) : [row]
                let columns = column == width ? Array(0..<width) : [column]
                let parts = rows.flatMap { row in columns.map { inner[row][$0] } }
                publication.show(sumOf: parts, as: isShown[row][column] ? .exact : .hidden)
            }
        }
        return publication
    }
}
