import Figures
import Templating
import Web

/// What a calculation comes to: by payer and for society, break-even, what must be read with care, and what
/// happens if the benefit is another. Every figure in the picture stands in the table below it.
struct EconomyOutcome: Fielded, Sendable {
    struct Line: Fielded, Sendable {
        let line: EconomyLine

        static let fields: Fields<Line> = [
            .text("label") { $0.line.swedish },
            .flag("isPart") { if case .kind = $0.line.level { true } else { false } },
            .flag("isSociety") { $0.line.level == .society },
            .text("income") { Line.text($0.line.income) },
            .text("cost") { Line.text($0.line.cost) },
            .text("net") { Line.text($0.line.net) },
        ]

        private static func text(_ figure: Int?) -> String { figure.map { SwedishNumber.text($0) } ?? "" }
    }

    let lines: [Line]
    let facts: [DescriptionItem]
    let cautions: [Notice]
    let picture: Markup
    let sensitivity: Table

    static let fields: Fields<EconomyOutcome> = [
        .list("lines", Line.fields) { $0.lines },
        .list("findings", DescriptionItem.fields) { $0.facts },
        .list("cautions", Notice.fields) { $0.cautions },
        .markup("picture") { $0.picture },
        .part("sensitivity", Table.fields) { $0.sensitivity },
    ]

    init(_ result: EconomyResult, _ sheet: EconomySheet) {
        lines = result.lines.map { Line(line: $0) }
        facts = EconomyOutcome.facts(result)
        cautions = EconomyOutcome.cautions(result)
        let sensitivity = EconomySensitivity(result, reached: sheet.reached)
        picture = EconomyChart(sensitivity: sensitivity).markup(
            "Samhällets netto efter hur många som når ett vanligt liv, för fyra antaganden om nyttan. "
                + "Samma siffror står i tabellen under.")
        self.sensitivity = EconomyOutcome.table(sensitivity)
    }

    private static func facts(_ result: EconomyResult) -> [DescriptionItem] {
        let even = result.breakEvenWords.map {
            "\($0). Så många fler som når ett vanligt liv täcker hela kostnaden."
        } ?? "Ingen nytta är räknad, så det går aldrig jämnt ut."
        return [
            DescriptionItem(
                term: "Nytta för samhället per person",
                texts: ["\(SwedishNumber.text(result.benefit)) kr, innan insatsens kostnad"]),
            DescriptionItem(
                term: "Insatsens kostnad",
                texts: [
                    "\(SwedishNumber.text(result.cost)) kr i dagens värde",
                    "\(SwedishNumber.text(result.nominalCost)) kr före diskontering",
                ]),
            DescriptionItem(term: "Går jämnt ut vid", texts: [even]),
        ]
    }

    private static func cautions(_ result: EconomyResult) -> [Notice] {
        let mismatch = result.mismatch.map {
            Notice(kind: .care, heading: "Summorna går inte ihop", text: $0)
        }
        let bound = result.upperBound.map { persons, net in
            let count = SwedishNumber.text(persons)
            return Notice(
                kind: .care, heading: "Netto för \(count) personer är en övre gräns",
                text: "\(SwedishNumber.text(net)) kr om alla \(count) når ett vanligt liv, studerar klart "
                    + "och arbetar livet ut, och om ingen av dem hade gjort det utan insatsen. Det vet "
                    + "ingen, så det verkliga värdet är högst så stort.")
        }
        return [mismatch, bound].compactMap { $0 }
    }

    private static func table(_ sensitivity: EconomySensitivity) -> Table {
        let columns = ["Nytta", "Går jämnt ut vid"] + sensitivity.persons.map {
            $0 == 1 ? "1 person" : "\(SwedishNumber.text($0)) personer"
        }
        let head = TableHead(
            caption: "Samhällets netto i kronor", columns: columns.enumerated().map {
                TableColumn(label: $1, isNumeric: $0 > 0)
            })
        return Table(
            head: head,
            rows: sensitivity.rows.map { row in
                let even = row.breakEven.map { SwedishNumber.text($0, decimals: 2) } ?? "aldrig"
                let texts = ["\(row.percent) %", even] + row.nets.map { SwedishNumber.text($0) }
                return TableRow(
                    cells: zip(columns, texts).enumerated().map { place, cell in
                        TableCell(column: cell.0, text: cell.1, isNumeric: place > 0)
                    })
            })
    }
}
