/// Rows that are made up of the rows below them: by dash, indent or blanks, or because their figures are the
/// sums of those below in nearly every column. It never flags a row that is no such sum elsewhere.
struct PartRowCheck {
    let table: PastedTable
    let place: Int

    func findings() throws(Uncountable) -> [Finding] {
        let roles = table.roles
        var children: [Int: [Int]] = [:]
        for (row, role) in roles.enumerated() {
            if case .child(let parent) = role { children[parent, default: []].append(row) }
        }
        guard children.isEmpty else { return try outline(children) }
        return try unnamed(roles)
    }

    /// Where most heads are the sum of what stands under them, the others should be.
    private func outline(_ children: [Int: [Int]]) throws(Uncountable) -> [Finding] {
        var (held, failed) = (0, [Finding]())
        for (parent, rows) in children.sorted(by: { $0.key < $1.key }) {
            let (fine, found) = try compare(parent, rows)
            held += fine
            failed += found
        }
        return held > failed.count ? failed : []
    }

    /// A row without such a name that is the sum of all rows below, in two columns at least.
    private func unnamed(_ roles: [RowRoles.Role]) throws(Uncountable) -> [Finding] {
        guard table.countColumns.count > 2 else { return [] }
        for row in roles.indices where roles[row] == .part {
            let below = roles[(row + 1)...].prefix { $0 == .part }.indices
            guard below.count > 1 else { continue }
            let (held, failed) = try compare(row, Array(below))
            if held > 1, held > failed.count { return failed }
        }
        return []
    }

    /// In how many columns the sum holds, and where it does not.
    private func compare(_ row: Int, _ parts: [Int]) throws(Uncountable) -> (Int, [Finding]) {
        var (held, failed) = (0, [Finding]())
        for column in table.countColumns {
            let sum = try PartSum(parts.map { table.rows[$0].cells[column] })
            guard let whole = table.rows[row].cells[column].count, !sum.isBlank else { continue }
            if try sum.holds(whole) {
                held += sum.bounds.high == .zero ? 0 : 1
                continue
            }
            failed.append(
                Finding(
                    .fault, .cell(table: place, row: row, column: column),
                    try sum.sentence(whole, "Raderna under blir")))
        }
        return (held, failed)
    }
}
