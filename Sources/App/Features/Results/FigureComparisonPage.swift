import Casework
import Figures
import Law
import Templating
import Web

/// `/resultat/jamfor`: two periods or two programmes side by side, with the difference in words. It never
/// shows anybody behind a number, and lays no goal beside another one.
struct FigureComparisonPage: Page, Sendable {
    static let template = "results/comparison"

    struct Section: Fielded, Sendable {
        let id: String
        let title: String
        let parts: [Part]

        static let fields: Fields<Section> = [
            .text("id") { $0.id },
            .text("title") { $0.title },
            .list("parts", Part.fields) { $0.parts },
        ]
    }

    struct Part: Fielded, Sendable {
        let title: String
        /// Which definitions differ.
        let sentences: [String]
        let table: Table?

        static let fields: Fields<Part> = [
            .optionalText("title") { $0.title.isEmpty ? nil : $0.title },
            .texts("sentences") { $0.sentences },
            .optional("table", Table.fields) { $0.table },
        ]
    }

    let firstName: String
    let secondName: String
    let programmes: [FieldOption]
    let others: [FieldOption]
    let periods: [FieldOption]
    let otherPeriods: [FieldOption]
    let sections: [Section]

    static let fields: Fields<FigureComparisonPage> = [
        .list("crumbs", Crumb.fields) { _ in [Crumb(label: "Resultat", address: "/resultat")] },
        .text("firstName") { $0.firstName },
        .text("secondName") { $0.secondName },
        .flag("hasProgrammes") { $0.programmes.count > 1 },
        .list("programmes", FieldOption.fields) { $0.programmes },
        .list("others", FieldOption.fields) { $0.others },
        .list("periods", FieldOption.fields) { $0.periods },
        .list("otherPeriods", FieldOption.fields) { $0.otherPeriods },
        .list("sections", Section.fields) { $0.sections },
    ]

    init(
        first: FigureScope, second: FigureScope, units: [ProgrammeRepository.Record], since day: Day,
        numbers: (ResultNumbers, ResultNumbers)
    ) {
        let names = FigureComparisonPage.names(first, second, units)
        (firstName, secondName) = names
        programmes = FigureScope.options(units, chosen: first.programme)
        others = FigureScope.options(units, chosen: second.programme, as: "mot")
        periods = FigureScope.periods(since: day, chosen: first)
        otherPeriods = FigureScope.periods(since: day, chosen: second, as: "motperiod")
        let mine = ResultPage.sections(numbers.0, first), theirs = ResultPage.sections(numbers.1, second)
        // Places and caseload are told day by day, and the days are not the same; changes on forms have no
        // column that can stand alone.
        let alone: Set = ["platser", "personal", "skattningar"]
        sections = zip(mine, theirs).filter { !alone.contains($0.0.id) }.map {
            FigureComparisonPage.section($0, $1, names, isSame: first.programme == second.programme)
        }
    }

    /// A period says it alone where the programme is the same.
    private static func names(
        _ first: FigureScope, _ second: FigureScope, _ units: [ProgrammeRepository.Record]
    ) -> (String, String) {
        guard first.programme != second.programme else { return (first.period.name, second.period.name) }
        func name(_ scope: FigureScope) -> String {
            let unit = units.first { $0.id == scope.programme }?.name ?? ""
            return "\(unit), \(scope.period.name.lowercasedFirst)"
        }
        return (name(first), name(second))
    }

    private static func section(
        _ mine: FigureSection, _ theirs: FigureSection, _ names: (String, String), isSame: Bool
    ) -> Section {
        // Who has support today is the same whatever the period.
        let parts = zip(mine.parts, theirs.parts).filter { !isSame || $0.0.title != Cohort.running.name }
        let comparisons = parts.map { one, other in
            FigureComparison(one.title, one.table, other.table, isOfGoals: mine.id == "mal")
        }
        return Section(
            id: mine.id, title: mine.title, parts: comparisons.map { part($0, names) })
    }

    private static func part(_ comparison: FigureComparison, _ names: (String, String)) -> Part {
        let lonely = [(names.0, comparison.onlyFirst), (names.1, comparison.onlySecond)]
        let only = lonely.flatMap { name, goals in
            goals.map { "Jämförs inte, för målet räknas bara i \(name): \($0)" }
        }
        let columns = ["Vad", names.0, names.1, "Skillnad"]
        return Part(
            title: comparison.title, sentences: only,
            table: Table.rows(
                comparison.title.isEmpty ? "Jämförelse" : comparison.title, columns,
                comparison.rows.map { row in
                    (
                        nil,
                        [
                            row.label, row.first.words, row.second.words,
                            row.first.difference(to: row.second),
                        ]
                    )
                }))
    }
}
