/// Which rows of a table are parts, which are sums, and which are parts of a part. It judges by what the rows
/// are called and how they stand, never by whether the sums come out.
struct RowRoles {
    enum Role: Hashable {
        case part, total
        /// "varav kvinnor": counted in another row already.
        case subset
        /// A part of the row with this place.
        case child(of: Int)
    }

    private static let totals: Set<Substring> = [
        "totalt", "total", "totala", "summa", "summering", "samtliga", "sammanlagt", "tillsammans", "alla",
    ]
    private static let subsets: Set<Substring> = ["varav", "därav"]

    let roles: [Role]

    init(_ rows: [PastedTable.Row], _ columns: [Int]) {
        let parents = RowRoles.parents(rows, columns)
        roles = rows.indices.map { place in
            if let parent = parents[place] { return .child(of: parent) }
            let first = RowRoles.firstWord(rows[place].label)
            if RowRoles.subsets.contains(first) { return .subset }
            return RowRoles.totals.contains(first) ? .total : .part
        }
    }

    static func isTotal(_ label: String) -> Bool { totals.contains(firstWord(label)) }

    private static func firstWord(_ label: String) -> Substring {
        let words = FigureText.name(label).split { !$0.isLetter }
        return words.first ?? ""
    }

    /// The row that each row is a part of: by a dash or an indent before its name, or because a column is
    /// filled in where something is summed up and blank in the rows below.
    private static func parents(_ rows: [PastedTable.Row], _ columns: [Int]) -> [Int: Int] {
        let isInner = rows.map { row in
            let label = row.label
            let plain = label.trimmed { $0 == " " || $0 == "\u{00A0}" }
            return label.first == " " || label.first == "\u{00A0}"
                || ["\u{2013} ", "- ", "\u{2022} ", "\u{2014} "].contains { plain.hasPrefix($0) }
        }
        if isInner.contains(true), isInner.first == false { return byHead(isInner) }
        let isFilled = rows.allSatisfy { row in row.cells.contains { $0.content != .nothing } }
        guard isFilled else { return [:] }
        let blanks = columns.lazy.map { column in rows.map { $0.cells[column].content == .nothing } }
        return blanks.first { isOutline(rows, $0) }.map(byHead) ?? [:]
    }

    /// Every head has rows below it, and no sum is among those.
    private static func isOutline(_ rows: [PastedTable.Row], _ blank: [Bool]) -> Bool {
        let heads = blank.indices.filter { !blank[$0] }
        return heads.first == 0 && heads.count >= 2
            && heads.allSatisfy { $0 + 1 < blank.count && blank[$0 + 1] }
            && !rows.indices.contains { blank[$0] && isTotal(rows[$0].label) }
    }

    private static func byHead(_ isInner: [Bool]) -> [Int: Int] {
        var parents: [Int: Int] = [:]
        var head = 0
        for (place, inner) in isInner.enumerated() {
            if inner { parents[place] = head } else { head = place }
        }
        return parents
    }
}
