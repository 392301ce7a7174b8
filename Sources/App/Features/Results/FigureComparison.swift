import Figures

/// Two tables of the same figure laid beside each other, row by row, each number with what it is of. What is
/// not counted alike in both is named and never laid beside anything.
struct FigureComparison: Sendable {
    struct Row: Sendable, Equatable {
        let label: String
        let first: FigureValue
        let second: FigureValue
    }

    let title: String
    let rows: [Row]
    /// Rows that only the first, or only the second has, though both should.
    let onlyFirst: [String]
    let onlySecond: [String]

    var isEmpty: Bool { rows.isEmpty && onlyFirst.isEmpty && onlySecond.isEmpty }

    /// - Parameter isOfGoals: a row is a definition, which one of the two may lack; otherwise a row that is
    ///   missing is nobody.
    init(_ title: String, _ first: FigureTable?, _ second: FigureTable?, isOfGoals: Bool) {
        let mine = Self.lines(first), theirs = Self.lines(second)
        self.title = title
        let all = mine + theirs.filter { line in !mine.contains { $0.key == line.key } }
        let pairs = all.map { line in
            (
                line.label, mine.first { $0.key == line.key }?.value,
                theirs.first { $0.key == line.key }?.value
            )
        }
        rows = pairs.compactMap { label, one, other in
            if isOfGoals, one == nil || other == nil { return nil }
            guard let shape = one ?? other else { return nil }
            return Row(
                label: label, first: one ?? Self.nobody(like: shape, in: mine.map(\.value)),
                second: other ?? Self.nobody(like: shape, in: theirs.map(\.value)))
        }
        onlyFirst = isOfGoals ? pairs.filter { $0.2 == nil }.map(\.0) : []
        onlySecond = isOfGoals ? pairs.filter { $0.1 == nil }.map(\.0) : []
    }

    private struct Line {
        let key: String
        let label: String
        let value: FigureValue
    }

    /// Of each row its share where it has one, else the days in the middle, else its last count: the sum.
    private static func lines(_ table: FigureTable?) -> [Line] {
        (table?.rows ?? []).compactMap { row in
            let values = row.compactMap(\.value), label = row.first?.text ?? ""
            let told = values.first { if case .count = $0 { false } else { true } } ?? values.last
            return told.map { Line(key: row.first?.key ?? label, label: label, value: $0) }
        }
    }

    private static func nobody(like shape: FigureValue, in table: [FigureValue]) -> FigureValue {
        switch shape {
        case .count: return .count(0)
        case .median: return .median(nil)
        case .share:
            let wholes = table.compactMap { value -> Int? in
                if case .share(let share) = value { share.whole } else { nil }
            }
            return .share(Share(0, of: wholes.first ?? 0))
        }
    }
}
