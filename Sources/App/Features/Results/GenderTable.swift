import Figures
import Templating
import Web

/// Counts of one figure in columns of women, men and others, whose categories end with what people are
/// counted as. Everybody is in exactly one column.
struct GenderTable {
    let numbers: ResultNumbers
    let scope: FigureScope
    let figure: KeptFigure

    static let columns = FigureCategory.genders.map(\.words) + [FigureCategory.otherGender, "Alla"]

    /// What stands before the gender, of which there is any.
    var rows: Set<String> { Set(numbers[figure].keys.map(GenderTable.row)) }

    private static func row(_ category: String) -> String {
        String(category.prefix { $0 != "." })
    }

    private static func column(_ category: String) -> Int {
        let code = category.split(separator: ".").last.map(String.init) ?? ""
        return FigureCategory.genders.firstIndex { $0.code == code } ?? FigureCategory.genders.count
    }

    /// A row of these together; all of them where none is named.
    func cells(_ words: String, _ some: [String]? = nil) -> [FigureCell] {
        let mine = numbers[figure].keys.filter { key in
            some.map { $0.contains(GenderTable.row(key)) } ?? true
        }.sorted()
        let columns = (0...FigureCategory.genders.count).map { column in
            mine.filter { GenderTable.column($0) == column }
        }
        return [.text(words)] + (columns + [mine]).map { keys in
            let count = keys.reduce(0) { $0 + (numbers[figure][$1] ?? 0) }
            return .count(count, scope.link(count, figure, keys))
        }
    }

    func count(_ row: String) -> Int {
        numbers[figure].reduce(0) { $0 + (GenderTable.row($1.key) == row ? $1.value : 0) }
    }
}
