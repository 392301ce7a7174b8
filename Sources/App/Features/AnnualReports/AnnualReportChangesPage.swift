import Figures
import Law
import Templating
import Web

/// A draft's figures as they were frozen, beside the same counted now: seen before they are frozen anew.
struct AnnualReportChangesPage: Page, Sendable {
    static let template = "annual-reports/changes"

    let report: AnnualReport
    let counted: CountedFigures
    let today: Day

    static let fields: Fields<AnnualReportChangesPage> = [
        .list("crumbs", Crumb.fields) { AnnualReportAddress.crumbs(to: $0.report) },
        .text("lead") { $0.lead },
        .optional("table", Table.fields) { $0.table },
        .optional("freeze", ActForm.fields) { page in
            guard page.isOther else { return nil }
            return ActForm(
                label: "Frys siffrorna som de är nu",
                address: AnnualReportAddress.freeze(page.report.id, page.counted.fingerprint),
                about: page.report.title)
        },
    ]

    private var isOther: Bool {
        counted.figures != report.freeze.figures || counted.rowsSHA256 != report.freeze.rowsSHA256
            || counted.period.to != report.freeze.to || wasFrozenTooSoon
    }

    /// On the period's last day, of which more can have come.
    private var wasFrozenTooSoon: Bool {
        counted.period.to < today && report.freeze.noted.at.day <= counted.period.to
    }

    private var lead: String {
        let frozen = "\(report.title). Siffrorna frystes \(report.freeze.noted.at.dayAndTime)."
        if counted.figures != report.freeze.figures { return "\(frozen) Räknade på nytt blir de annorlunda." }
        let rows = counted.rowsSHA256 == report.freeze.rowsSHA256
            ? "och raderna de räknas ur är desamma."
            : "men raderna de räknas ur är inte desamma: ändringarna tar ut varandra."
        return "\(frozen) Räknade nu är de likadana, \(rows)"
    }

    private var table: Table? {
        let changes = FigureChange.all(from: report.freeze.figures.sections, to: counted.figures.sections)
        return Table.rows(
            "Vad som skiljer", ["Var", "Vad", "Fryst", "Räknat nu"],
            changes.map { (nil, [$0.place, $0.what, $0.old, $0.new]) })
    }
}

/// One cell or sentence that is other than it was.
struct FigureChange: Sendable, Equatable {
    let place: String
    let what: String
    let old: String
    let new: String

    private static let none = "Fanns inte"

    static func all(from old: [FigureSection], to new: [FigureSection]) -> [FigureChange] {
        let before = cells(old), after = cells(new)
        let known = Dictionary(before.map { ($0.key, $0.text) }) { first, _ in first }
        let found = Dictionary(after.map { ($0.key, $0.text) }) { first, _ in first }
        let gone = before.filter { found[$0.key] == nil }
        return (after + gone).compactMap { cell in
            let (was, now) = (known[cell.key], found[cell.key])
            guard was != now else { return nil }
            return FigureChange(
                place: cell.place, what: cell.what, old: was ?? none, new: now ?? none)
        }
    }

    /// The titles of the sections in which a number is another: in a table, or in a sentence that has none
    /// beside it. A definition's words may be written anew and its figures be the same; and a row or column
    /// that one of them has not says nothing of what has been noted since.
    static func sections(from old: [FigureSection], to new: [FigureSection]) -> [String] {
        new.filter { section in
            let before = old.filter { $0.id == section.id }
            return all(from: figures(before), to: figures([section])).contains {
                $0.old != none && $0.new != none
            }
        }.map(\.title)
    }

    private static func figures(_ sections: [FigureSection]) -> [FigureSection] {
        sections.map { section in
            var section = section
            for place in section.parts.indices where section.parts[place].table != nil {
                section.parts[place].sentences = []
            }
            return section
        }
    }

    /// A number with where it stands. Two rows of a table never begin alike.
    private struct Cell {
        let place: String
        let what: String
        let text: String
        var key: String { place + "\t" + what }
    }

    private static func cells(_ sections: [FigureSection]) -> [Cell] {
        sections.flatMap { section in
            section.parts.flatMap { part -> [Cell] in
                let place = part.title.isEmpty ? section.title : "\(section.title): \(part.title)"
                let sentences = part.sentences.enumerated().map { number, sentence in
                    Cell(place: place, what: "Mening \(number + 1)", text: sentence)
                }
                return sentences + (part.table.map { cells($0, place) } ?? [])
            }
        }
    }

    private static func cells(_ table: FigureTable, _ place: String) -> [Cell] {
        table.rows.flatMap { row in
            zip(table.columns, row).dropFirst().map { column, cell in
                Cell(place: place, what: "\(row.first?.text ?? ""), \(column)", text: cell.text)
            }
        }
    }
}
