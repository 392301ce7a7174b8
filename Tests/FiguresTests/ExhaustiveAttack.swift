/// The slow attack that the prover is held against: it writes down every table there could be, one after the
/// other, and looks at what they have in common. It shares no line with the prover.
struct ExhaustiveAttack {
    /// Counts with their sums last in each row and in the last row.
    let values: [[Int]]
    let isShown: [[Bool]]
    let limit: Int
    /// No count of a table under attack is larger.
    let most: Int

    /// About how many tables it writes down; more than some thousands take too long.
    var ways: Int {
        var ways = 1
        for row in 0..<height {
            for column in 0..<width where !isShown[row][column] && ways < 1_000_000 {
                let sums = [(row, width), (height, column), (height, width)]
                    .filter { isShown[$0.0][$0.1] }.map { values[$0.0][$0.1] }
                ways *= (sums + [most]).reduce(most, min) + 1
            }
        }
        return ways
    }

    private var height: Int { values.count - 1 }
    private var width: Int { values[0].count - 1 }

    /// Whether a hidden count below the limit is the same in every table.
    func breaks() -> Bool {
        var seen: [Int: Set<Int>] = [:]
        let secrets = (0...height).flatMap { row in (0...width).map { (row, $0) } }.filter { row, column in
            !isShown[row][column] && values[row][column] > 0 && values[row][column] < limit
        }
        guard !secrets.isEmpty else { return false }
        var table = Array(repeating: Array(repeating: 0, count: width), count: height)
        walk(0, &table) { full in
            for (row, column) in secrets { seen[row * 100 + column, default: []].insert(full[row][column]) }
            return secrets.allSatisfy { (seen[$0.0 * 100 + $0.1]?.count ?? 0) > 1 }
        }
        return secrets.contains { (seen[$0.0 * 100 + $0.1]?.count ?? 0) < 2 }
    }

    /// Calls with each possible table until told that it is enough.
    @discardableResult private func walk(
        _ place: Int, _ table: inout [[Int]], _ isEnough: ([[Int]]) -> Bool
    ) -> Bool {
        let (row, column) = (place / width, place % width)
        if place > 0, column == 0, !rowHolds(row - 1, table) { return false }
        guard row < height else {
            let full = summed(table)
            return holds(full) && isEnough(full)
        }
        if isShown[row][column] {
            table[row][column] = values[row][column]
            return walk(place + 1, &table, isEnough)
        }
        for count in 0...room(row, column, table) {
            table[row][column] = count
            if walk(place + 1, &table, isEnough) { return true }
        }
        table[row][column] = 0
        return false
    }

    /// What is left of the shown sums.
    private func room(_ row: Int, _ column: Int, _ table: [[Int]]) -> Int {
        var room = most
        if isShown[row][width] {
            room = min(room, values[row][width] - table[row][..<column].reduce(0, +))
        }
        if isShown[height][column] {
            room = min(room, values[height][column] - table[..<row].reduce(0) { $0 + $1[column] })
        }
        return max(0, room)
    }

    private func rowHolds(_ row: Int, _ table: [[Int]]) -> Bool {
        !isShown[row][width] || table[row].reduce(0, +) == values[row][width]
    }

    private func summed(_ table: [[Int]]) -> [[Int]] {
        let rows = table.map { $0 + [$0.reduce(0, +)] }
        return rows + [(0...width).map { column in rows.reduce(0) { $0 + $1[column] } }]
    }

    private func holds(_ full: [[Int]]) -> Bool {
        (0...height).allSatisfy { row in
            (0...width).allSatisfy { !isShown[row][$0] || full[row][$0] == values[row][$0] }
        }
    }
}
