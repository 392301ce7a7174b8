import Casework
import Instruments
import Templating
import Web

/// A day as it was told: drawn, as a table, and what it comes to in hours. Without score, and without any
/// word about how it ought to be.
struct DayView: Fielded, Sendable {
    let chart: Markup
    let table: Table
    let texts: [String]

    static let fields: Fields<DayView> = [
        .markup("chart") { $0.chart },
        .part("table", Table.fields) { $0.table },
        .texts("texts") { $0.texts },
    ]

    /// Nil for a day without rows.
    init?(_ rows: [DayRow], _ version: FormTemplateVersion) {
        guard !rows.isEmpty else { return nil }
        chart = DayChart.markup(rows, version)
        texts = DayView.summary(rows)
        let columns = ["Tid", "Vad", "Var", "Med vem", "Mer om det"]
        table = Table(
            head: TableHead(
                caption: "Dagen i ord", isCaptionHidden: true,
                columns: columns.map { TableColumn(label: $0) }),
            rows: rows.map { row in
                let texts = [
                    "\(DayRow.words(row.from))–\(DayRow.words(row.to))",
                    version.label(row.kind, of: "kind"), version.label(row.place, of: "place"),
                    version.label(row.company, of: "company"), row.note,
                ]
                return TableRow(cells: zip(columns, texts).map { TableCell(column: $0, text: $1) })
            })
    }

    /// What the instrument's own rules make of it; nothing where the template has codes of its own.
    private static func summary(_ rows: [DayRow]) -> [String] {
        let answers = rows.map { row in
            FormValue.list([
                .whole(row.from), .whole(row.to), .word(row.kind), .word(row.place), .word(row.company),
            ])
        }
        let scoring = Instrument.ordinaryDay.score(FilledForm(answers))
        guard scoring.status != .rejected else { return [] }
        let told = [
            ("covered", "Berättat om"), ("outside_home", "utanför hemmet"),
            ("with_people", "tillsammans med någon"), ("online_contact", "med någon på nätet"),
        ]
        let parts = told.compactMap { name, words -> String? in
            guard let member = scoring.details.first(where: { $0.name == name }),
                case .whole(let minutes) = member.value
            else { return nil }
            return "\(words) \(minutes.asHours)"
        }
        return [parts.joined(separator: ", ") + ".", "Ljusa rutor är hemma, mörka någon annanstans."]
    }
}

extension Int {
    /// Minutes as "1 tim 20 min".
    var asHours: String {
        let (hours, minutes) = (self / 60, self % 60)
        if hours == 0 { return "\(minutes) min" }
        return minutes == 0 ? "\(hours) tim" : "\(hours) tim \(minutes) min"
    }
}
