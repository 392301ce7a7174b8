import Figures
import Testing

/// Tables as they come from other programs: empty corners, figures in millions, and more than can be checked.
@Suite struct PastedShapeTests {
    private func faults(_ text: String, _ known: String = "") -> [Finding.Place] {
        ConsistencyCheck(text, known: known).faults.map(\.place)
    }

    @Test("an empty corner between bars is a cell, and so is an empty last cell", arguments: [
        ("|  | 2022 | 2023 |\n|---|---|---|\n| Män | 3 | 4 |\n| Kvinnor | 2 | 1 |\n| Totalt | 5 | 5 |", []),
        ("| | Norr | Söder |\n|---|---|---|\n| Lön | 3 | 4 |\n| Annat | 2 | |\n| Totalt | 5 | 5 |",
            [Finding.Place.cell(table: 0, row: 2, column: 1)]),
    ])
    func corners(_ text: String, _ places: [Finding.Place]) {
        let table = ConsistencyCheck(text).tables.first
        #expect(table?.width == 2 && table?.rows.map(\.label).last == "Totalt")
        #expect(table?.title == "")
        #expect(faults(text) == places)
    }

    @Test("1,4 mkr is anything from 1,35 to 1,45, and so is 2 mkr from 1,5 to 2,5", arguments: [
        ("Post\tKostnad\nLöner\t1 000 000 kr\nLokal\t440 000 kr\nSumma\t1,4 mkr", 0),
        ("Post\tKostnad\nLöner\t1 000 000 kr\nLokal\t460 000 kr\nSumma\t1,4 mkr", 1),
        ("Post\tKostnad\nLöner\t1,1 mkr\nLokal\t0,4 mkr\nSumma\t1,4 mkr", 0),
        ("Post\tKostnad\nLöner\t1,1 mkr\nLokal\t0,4 mkr\nSumma\t1,7 mkr", 1),
        ("Post\tKostnad\nLöner\t1 500 000 kr\nLokal\t400 000 kr\nSumma\t2 mkr", 0),
        ("Post\tKostnad\nLöner\t1 500 000 kr\nLokal\t1 400 000 kr\nSumma\t2 miljoner kronor", 1),
    ])
    func millions(_ text: String, _ count: Int) {
        #expect(faults(text).count == count)
    }

    @Test("a table too large to be checked in a moment is said to be so, by its first line", arguments: [
        (String(repeating: "1\t", count: 3000) + "1", 1), ("Text\n\n" + table(300, 20), 3),
        (table(60, 61), 1),
    ])
    func tooLarge(_ text: String, _ line: Int) throws {
        let sentence = try #require(ConsistencyCheck.tooLarge(text))
        #expect(sentence.hasPrefix("Tabellen som börjar på rad \(line) är för stor att granska"))
        #expect(ConsistencyCheck(text).tables.isEmpty)
    }

    @Test("the largest that is taken is checked to the end", arguments: [(299, 11), (128, 60)])
    func largest(_ rows: Int, _ columns: Int) {
        let text = PastedShapeTests.table(rows, columns)
        #expect(ConsistencyCheck.tooLarge(text) == nil)
        let known = (0..<40).map { "Rad \($0) + Rad \($0 + 1) = Rad \($0 + 2)" }.joined(separator: "\n")
        let check = ConsistencyCheck(text, known: known)
        #expect(check.tables.map(\.rows.count) == [rows])
        #expect(!check.faults.isEmpty)
    }

    /// Every other row is called a sum, which is the most work there is.
    private static func table(_ rows: Int, _ columns: Int) -> String {
        (0..<rows).map { row in
            let name = row % 2 == 0 ? "Rad \(row)" : "Summa \(row)"
            return name + "\t" + (1..<columns).map { "\((row * $0) % 7 + 1)" }.joined(separator: "\t")
        }.joined(separator: "\n")
    }
}
