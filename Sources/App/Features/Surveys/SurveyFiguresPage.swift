import Instruments
import Law
import Casework
import Templating
import Web

/// What the forms of a quarter came to together. What is too few to be shown is said to be so, and is in no
/// other figure.
struct SurveyFiguresPage: Page, Sendable {
    static let template = "surveys/figures"
    let heading: String
    let lead: String
    let table: Table?

    static let fields: Fields<SurveyFiguresPage> = [
        .text("heading") { $0.heading },
        .text("lead") { $0.lead },
        .optional("table", Table.fields) { $0.table },
    ]

    init(_ survey: AnonymousSurvey, _ quarter: Quarter, _ scoring: Scoring, count: Int) {
        heading = "\(survey.name), \(quarter.swedish)"
        let isHidden = scoring.detail("group_suppressed")?.flag ?? true
        lead = isHidden
            ? "Färre än fem svar är inlästa. Då visas inget."
            : "\(count) svar. Var de färre än fem ett kvartal räknas de i nästa. Det som få har svarat visas "
                + "inte."
        table = isHidden ? nil : SurveyFiguresPage.table(survey, scoring)
    }

    private static func table(_ survey: AnonymousSurvey, _ scoring: Scoring) -> Table {
        let names = survey.isYesNo
            ? ["Fråga", "Ja", "Nej", "Hoppade över", "Andel ja"]
            : ["Fråga", "Svar", "Vet ej", "Hoppade över", "Andel i de två bästa stegen"]
        let questions = scoring.detail("questions")?.list ?? []
        let rows = zip(survey.questions, questions).map { question, figures in
            row(question.text, figures, survey, names)
        }
        let derived = survey.isYesNo ? SurveyFiguresPage.derived(scoring, survey, names) : []
        return Table(
            head: TableHead(
                caption: "Svaren tillsammans", isCaptionHidden: true,
                columns: names.map { TableColumn(label: $0, isNumeric: $0 != names[0]) }),
            rows: rows + derived)
    }

    private static func row(
        _ text: String, _ figures: FormValue, _ survey: AnonymousSurvey, _ names: [String]
    ) -> TableRow {
        let members = survey.isYesNo
            ? ["yes", "no", "unanswered", "yes_pct"] : ["valid", "dont_know", "unanswered", "top2_pct"]
        let cells = members.map { figures.member($0)?.told ?? "För få" }
        return TableRow(
            cells: [TableCell(column: names[0], text: text)]
                + zip(names.dropFirst(), zip(members, cells)).map { name, told in
                    let percent = told.0.hasSuffix("pct") && told.1 != "För få" ? "\(told.1) %" : told.1
                    return TableCell(column: name, text: percent, isNumeric: true)
                })
    }

    private static func derived(
        _ scoring: Scoring, _ survey: AnonymousSurvey, _ names: [String]
    ) -> [TableRow] {
        let words = [
            ("utsatt_1_5", "Ja på någon av fråga 1–5"), ("nagon_1_7", "Ja på någon av fråga 1–7"),
        ]
        return words.compactMap { code, text in
            scoring.detail("derived")?.member(code).map { row(text, $0, survey, names) }
        }
    }
}

extension FormValue {
    fileprivate func member(_ name: String) -> FormValue? {
        if case .group(let members) = self { members.first { $0.name == name }?.value } else { nil }
    }

    /// A number in words; nil where it is left out.
    fileprivate var told: String? {
        switch self {
        case .whole(let value): String(value)
        case .decimal(let value): "\(value)".replacing(".", with: ",")
        default: nil
        }
    }
}
