/// Columns that are the sum of the others, by their name or because most rows say so, and a net that is
/// income less cost. It never flags a column that is no sum in most rows.
struct TotalColumnCheck {
    let table: PastedTable
    let place: Int

    func findings() throws(Uncountable) -> [Finding] {
        let columns = table.countColumns.filter { TotalRowCheck.isAdditive(table.heads[$0]) }
        if let net = try net(columns) { return net }
        guard let (sum, parts, isNamed) = sum(columns), parts.count > 1 else { return [] }
        var failed: [Finding] = []
        var held = 0
        for row in table.rows.indices {
            let total = try PartSum(parts.map { table.rows[row].cells[$0] })
            guard !total.isBlank, let whole = table.rows[row].cells[sum].count else { continue }
            if try total.holds(whole) { held += 1; continue }
            failed.append(
                Finding(
                    .fault, .cell(table: place, row: row, column: sum),
                    try total.sentence(whole, "Kolumnerna blir")))
        }
        let isSum = isNamed ? held >= failed.count || table.rows.count < 3 : held > failed.count && held > 2
        return isSum ? failed : []
    }

    /// The column that is called a sum, or the first of them that is called a number of something.
    private func sum(_ columns: [Int]) -> (sum: Int, parts: [Int], isNamed: Bool)? {
        if let named = columns.last(where: { RowRoles.isTotal(table.heads[$0]) }) {
            let parts = columns.filter { !RowRoles.isTotal(table.heads[$0]) }
            return (named, parts, true)
        }
        guard let first = columns.first, FigureText.name(table.heads[first]).hasPrefix("antal") else {
            return nil
        }
        return (first, Array(columns.dropFirst()), false)
    }

    /// Nil where the table has no net, income and cost.
    private func net(_ columns: [Int]) throws(Uncountable) -> [Finding]? {
        let named = { (words: [String]) in
            columns.first { column in words.contains { FigureText.name(table.heads[column]).hasPrefix($0) } }
        }
        guard let net = named(["netto", "resultat"]), let income = named(["intäkt", "nytt", "inkomst"]),
            let cost = named(["kostnad", "utgift"])
        else { return nil }
        var found: [Finding] = []
        for (row, cells) in table.rows.map(\.cells).enumerated() {
            let (plus, less) = (try PartSum([cells[income]]), try PartSum([cells[cost]]))
            if let finding = try finding(row, net, plus, less) { found.append(finding) }
        }
        return found
    }

    private func finding(
        _ row: Int, _ net: Int, _ plus: PartSum, _ less: PartSum
    ) throws(Uncountable) -> Finding? {
        guard let whole = table.rows[row].cells[net].count,
            try !(plus.bounds - less.bounds).overlaps(whole.bounds())
        else { return nil }
        let sum = SwedishNumber.shortest(try plus.printed - less.printed)
        return Finding(
            .fault, .cell(table: place, row: row, column: net),
            "Intäkter minus kostnader blir \(sum), men här står \(SwedishNumber.shortest(whole.value)).")
    }
}
