/// Rows that say that they are sums, held against the rows that they sum up. It never flags means and
/// medians, which are not sums.
struct TotalRowCheck {
    let table: PastedTable
    let place: Int
    private var roles: [RowRoles.Role] { table.roles }

    init(_ table: PastedTable, _ place: Int) {
        (self.table, self.place) = (table, place)
    }

    static func isAdditive(_ head: String) -> Bool {
        let words = FigureText.name(head)
        return !["medel", "median", "genomsnitt", "snitt", "per ", "kvot"].contains { words.contains($0) }
    }

    func findings() throws(Uncountable) -> [Finding] {
        var found: [Finding] = []
        for column in table.countColumns + wholeShares where TotalRowCheck.isAdditive(table.heads[column]) {
            for row in roles.indices where roles[row] == .total {
                if let finding = try finding(row, column) { found.append(finding) }
            }
        }
        return found
    }

    /// Shares are parts of a whole only where the sum is said to be 100.
    private var wholeShares: [Int] {
        table.shareColumns.filter { column in
            let sums = roles.indices.filter { roles[$0] == .total }
            return !sums.isEmpty
                && sums.allSatisfy { table.rows[$0].cells[column].share?.value == Fraction(100) }
                && table.column(column).count { $0.share != nil } > 2
        }
    }

    private func finding(_ row: Int, _ column: Int) throws(Uncountable) -> Finding? {
        let cell = table.rows[row].cells[column]
        guard let whole = cell.count ?? cell.share else { return nil }
        var first: PartSum?
        for rows in candidates(row) {
            let sum = try PartSum(rows.map { table.rows[$0].cells[column] })
            guard !sum.isBlank else { continue }
            if try sum.holds(whole) { return nil }
            if first == nil { first = sum }
        }
        guard let first else { return nil }
        return Finding(
            .fault, .cell(table: place, row: row, column: column),
            try first.sentence(whole, "Delarna blir"))
    }

    /// What a row may sum up: those since the sum before, all above, the sums above, or where nothing is
    /// above, those below.
    private func candidates(_ row: Int) -> [[Int]] {
        let parts = roles.indices.filter { roles[$0] == .part }
        let above = parts.filter { $0 < row }
        let sums = roles.indices.filter { $0 < row && roles[$0] == .total }
        guard above.isEmpty else {
            let since = above.filter { $0 > (sums.last ?? -1) }
            return [since, above, sums.count > 1 ? sums : [], sums.isEmpty ? [] : sums + since]
                .filter { !$0.isEmpty }
        }
        let next = roles.indices.first { $0 > row && roles[$0] == .total } ?? roles.count
        return [parts.filter { $0 > row && $0 < next }].filter { !$0.isEmpty }
    }
}
