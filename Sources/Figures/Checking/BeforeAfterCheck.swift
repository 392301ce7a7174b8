/// Two columns about the same people at the start and at the end must have the same total. It never says that
/// somebody is lost where only one of the two is told in full.
struct BeforeAfterCheck {
    private static let before: Set<Substring> = ["start", "före", "inskrivning", "början", "ingång", "in"]
    private static let after: Set<Substring> = ["avslut", "slut", "efter", "utskrivning", "slutet", "ut"]

    let table: PastedTable
    let place: Int

    func findings() throws(Uncountable) -> [Finding] {
        let columns = table.countColumns
        guard let before = only(columns, BeforeAfterCheck.before),
            let after = only(columns, BeforeAfterCheck.after), before != after
        else { return [] }
        let (first, last) = (try sum(before), try sum(after))
        guard !first.isOpen, !last.isOpen, !first.bounds.overlaps(last.bounds) else { return [] }
        let (start, end) = (first.printed, last.printed)
        let gap = SwedishNumber.shortest(try (start - end).magnitude)
        let words = end < start ? "fattas \(gap) vid slutet" : "är det \(gap) för många vid slutet"
        let sentence = "”\(table.heads[before])” är \(SwedishNumber.shortest(start)) tillsammans, "
            + "”\(table.heads[after])” är \(SwedishNumber.shortest(end)). Är det samma personer \(words)."
        return [Finding(.fault, .column(table: place, column: after), sentence)]
    }

    private func only(_ columns: [Int], _ words: Set<Substring>) -> Int? {
        let found = columns.filter { column in
            !words.isDisjoint(with: FigureText.name(table.heads[column]).split { !$0.isLetter })
        }
        return found.count == 1 ? found.first : nil
    }

    private func sum(_ column: Int) throws(Uncountable) -> PartSum {
        let roles = table.roles
        return try PartSum(roles.indices.filter { roles[$0] == .part }.map { table.rows[$0].cells[column] })
    }
}
