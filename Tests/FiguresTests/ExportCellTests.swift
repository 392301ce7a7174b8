import Figures
import Law
import Testing

/// What stands in a cell of a file, and that no cell is worked out by the program that opens it.
@Suite struct ExportCellTests {
    private func line(_ cells: [ExportCell]) -> String {
        var octets: [UInt8] = []
        CSVText.append(cells, to: &octets)
        return String(decoding: octets, as: UTF8.self)
    }

    @Test("a text that a spreadsheet would work out begins with an apostrophe", arguments: [
        "=1+1", "+46 18", "-5", "@SUM(A1)", " =1", "\t=1", "\n=1", "\u{FF1D}1", "=cmd|' /C calc'!A0",
    ])
    func formulas(_ text: String) {
        #expect(line([.text(text)]).drop { $0 == "\"" }.hasPrefix("'"))
    }

    @Test("what has a semicolon, a quotation mark or a space at its end is quoted", arguments: [
        ("a;b", "\"a;b\""), ("Sa \"hej\"", "\"Sa \"\"hej\"\"\""), ("slut ", "\"slut \""),
        ("två\nrader", "två rader"),
        ("rad\r\nbryt", "rad bryt"), ("Åsa, 1,5", "Åsa, 1,5"), ("", ""),
    ])
    func quotes(_ text: String, _ cell: String) {
        #expect(line([.text(text), .number(-1)]) == cell + ";-1\r\n")
    }

    @Test("numbers have no spaces, and a comma before decimals")
    func numbers() throws {
        let third = try Fraction(-10_000, over: 3)
        #expect(ExportCell.decimal(third, decimals: 2).words == "-3333,33")
        #expect(ExportCell.number(1_000_000).words == "1000000")
        #expect(Day(year: 2026, month: 6, day: 1).map { ExportCell.day($0).words } == "2026-06-01")
    }
}
