/// Shares beside the numbers they were counted from. It never flags a column whose shares are of something
/// else than the column beside it.
struct ShareColumnCheck {
    let table: PastedTable
    let place: Int

    /// Each share column with the column of numbers just before it.
    static func pairs(_ table: PastedTable) -> [(count: Int, share: Int)] {
        let counts = Set(table.countColumns)
        return table.shareColumns.filter { counts.contains($0 - 1) }.map { ($0 - 1, $0) }
    }

    func findings() throws(Uncountable) -> [Finding] {
        var found: [Finding] = []
        for pair in ShareColumnCheck.pairs(table) {
            guard let size = try size(pair.count), size > 0 else { continue }
            found += findings(pair, size)
        }
        return found
    }

    private func findings(_ pair: (count: Int, share: Int), _ size: Int) -> [Finding] {
        var (held, failed) = (0, [Finding]())
        for row in table.rows.indices {
            let cells = table.rows[row].cells
            guard let count = cells[pair.count].count, count.value.isWhole,
                let share = cells[pair.share].share
            else { continue }
            let number = Int(clamping: count.value.numerator)
            if SharesOf.people(share, of: size)?.contains(number) == true { held += 1; continue }
            let place = Finding.Place.cell(table: self.place, row: row, column: pair.share)
            failed.append(Finding(.fault, place, sentence(share, number, size)))
        }
        return held > 0 && held >= failed.count ? failed : []
    }

    private func sentence(_ share: Quantity, _ number: Int, _ size: Int) -> String {
        let right = SharesOf.percent(number, of: size, like: share)
        let cut = SharesOf.isCut(share, number, of: size) ? " Andelen är avkortad, inte avrundad." : ""
        return "\(SwedishNumber.text(number)) av \(SwedishNumber.text(size)) är \(right).\(cut)"
    }

    /// What the shares are of: the sum that is printed, or the parts added up.
    private func size(_ column: Int) throws(Uncountable) -> Int? {
        let roles = table.roles
        let total = roles.indices.last { roles[$0] == .total }.flatMap { table.rows[$0].cells[column].count }
        let parts = roles.indices.filter { roles[$0] == .part }.map { table.rows[$0].cells[column] }
        let sum = try PartSum(parts)
        guard let value = total?.value ?? (sum.isOpen ? nil : sum.printed), value.isWhole else { return nil }
        return Int(clamping: value.numerator)
    }
}
