import Figures
import Templating
import Web

/// How many people turn to each of the staff as each month ends, as ranges (programmes.md VI-3, CA-7). It
/// names none of the staff.
struct CaseloadFigures {
    let numbers: ResultNumbers
    let scope: FigureScope

    private static let columns = ["Dag", "Uppdrag", "Kontaktpersoner", "Minst och mest var", "I mitten"]

    var section: FigureSection {
        let last = numbers.caseload.last
        let part = FigureSection.Part(
            sentences: [
                KeptFigure.contactFrom.definition.sentence
                    + " Den i personalen som inte är någons kontaktperson räknas inte. "
                    + "Högst tolv månader visas."
            ],
            table: numbers.caseload.allSatisfy(\.counts.isEmpty)
                ? nil
                : FigureTable(
                    "Uppdrag per kontaktperson", CaseloadFigures.columns,
                    numbers.caseload.map { row($0, isLast: $0 == last) }))
        return FigureSection(id: "personal", title: "Uppdrag per kontaktperson", parts: [part])
    }

    /// The list is of those who have contact persons on the last day.
    private func row(_ month: ResultNumbers.Caseload, isLast: Bool) -> [FigureCell] {
        let sum = month.counts.reduce(0, +)
        let all = FigureCell.count(sum, isLast ? scope.link(sum, .contactFrom) : nil)
        guard let spread = Spread(Dictionary(month.counts.map { ($0, 1) }) { $0 + $1 }) else {
            return [.text("\(month.day)"), all, .count(0), .text(Share.nothing), .text("")]
        }
        return [
            .text("\(month.day)"), all, .count(spread.count), .text("\(spread.least)–\(spread.most)"),
            .text(spread.median),
        ]
    }
}
