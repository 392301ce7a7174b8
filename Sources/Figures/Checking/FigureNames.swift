/// What can be spoken of by name: rows, columns and whole tables by their sums, groups by how many they are.
/// It never guesses between two of the same name.
struct FigureNames {
    enum Meaning {
        case value(Bounds)
        case group(Population)
    }

    private let meanings: [(name: String, meaning: Meaning)]
    /// Looked up for every line and every pair of sizes.
    private let byName: [String: [Meaning]]
    let groups: [Population]

    init(_ tables: [PastedTable]) throws(Uncountable) {
        groups = Population.all(in: tables)
        var meanings = groups.map { (FigureText.name($0.name), Meaning.group($0)) }
        for table in tables { meanings += try FigureNames.values(table) }
        self.meanings = meanings.filter { !$0.0.isEmpty }
        byName = Dictionary(grouping: self.meanings, by: \.name).mapValues { $0.map(\.meaning) }
    }

    /// The one that is called so, or else the only one whose name holds it.
    func meaning(_ typed: String) -> Meaning? {
        let name = FigureText.name(typed)
        if let same = byName[name] { return FigureNames.areOne(same) ? same.first : nil }
        let alike = meanings.filter { $0.name.contains(name) }
        return name.count > 2 && alike.count == 1 ? alike.first?.meaning : nil
    }

    /// The same value twice is no doubt.
    private static func areOne(_ all: [Meaning]) -> Bool {
        let values = all.compactMap { if case .value(let bounds) = $0 { bounds } else { nil } }
        return all.count == 1 || (values.count == all.count && Set(values).count == 1)
    }

    private static func values(_ table: PastedTable) throws(Uncountable) -> [(String, Meaning)] {
        let columns = table.countColumns
        let numbers = columns.filter { FigureText.name(table.heads[$0]).hasPrefix("antal") }
        let named = columns.last { RowRoles.isTotal(table.heads[$0]) }
            ?? (numbers.count == 1 ? numbers.first : nil)
        var values: [(String, Meaning)] = []
        for column in columns {
            guard let total = try total(table, column) else { continue }
            values.append((FigureText.name(table.heads[column]), .value(total)))
        }
        guard let main = named ?? (columns.count == 1 ? columns.first : nil) else { return values }
        if let total = try total(table, main) { values.append((FigureText.name(table.title), .value(total))) }
        for row in table.rows {
            guard let bounds = try row.cells[main].count?.bounds() else { continue }
            values.append((FigureText.name(row.label), .value(bounds)))
        }
        return values
    }

    /// What is printed as the sum, or the parts added up; nil where a part is not told.
    private static func total(_ table: PastedTable, _ column: Int) throws(Uncountable) -> Bounds? {
        let roles = table.roles
        let printed = roles.indices.last { roles[$0] == .total }
            .flatMap { table.rows[$0].cells[column].count }
        if let printed { return try printed.bounds() }
        let parts = roles.indices.filter { roles[$0] == .part }.map { table.rows[$0].cells[column] }
        let sum = try PartSum(parts)
        return sum.isOpen || sum.isBlank ? nil : sum.bounds
    }
}
