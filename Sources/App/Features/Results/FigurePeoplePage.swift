import Casework
import Figures
import Templating
import Web

/// The people behind a number, with what the number counts. It never shows a protected name.
struct FigurePeoplePage: Page, Sendable {
    static let template = "results/people"
    static let pageSize = 200

    struct Line: Fielded, Sendable {
        let number: String
        let address: Link
        let name: String
        let isProtected: Bool
        let day: String
        let what: String

        static let fields: Fields<Line> = [
            .text("number") { $0.number },
            .link("address") { $0.address },
            .text("name") { $0.name },
            .flag("isProtected") { $0.isProtected },
            .text("day") { $0.day },
            .text("what") { $0.what },
        ]
    }

    let heading: String
    let unit: String
    let sentences: [String]
    let back: Link
    let lines: [Line]
    let pager: Pager?

    static let fields: Fields<FigurePeoplePage> = [
        .text("heading") { $0.heading },
        .text("programmeName") { $0.unit },
        .texts("sentences") { $0.sentences },
        .link("back") { $0.back },
        .flag("hasRows") { !$0.lines.isEmpty },
        .list("rows", Line.fields) { $0.lines },
        .optional("pager", Pager.fields) { $0.pager },
    ]
}

/// What stands above a list of people, and beside each of them.
struct FigurePeopleWords {
    let choice: FigureChoice
    let goal: DatedGoal?
    let terms: FigureTerms

    var heading: String {
        switch choice.part {
        case .kept(let figure, let categories):
            let words = categories.prefix(2).map { FigureCategory.words(figure, $0, terms) }
            let some = categories.count > 2 || words.allSatisfy(\.isEmpty) ? [] : words
            return ([figure.definition.name] + some).joined(separator: ": ")
        case .goal(let cohort, _, let answer):
            return "\(answer?.swedish ?? "Alla"): \(cohort.name.lowercased())"
        }
    }

    func sentences(_ counts: (cases: Int, rows: Int)) -> [String] {
        let period = choice.scope.period
        let days = "\(span(period)), så som det står \(choice.scope.today)."
        let several = counts.rows > counts.cases ? " De räknas tillsammans \(counts.rows) gånger." : ""
        return definition + [days, "Ärenden: \(counts.cases).\(several)"]
    }

    private func span(_ period: FigurePeriod) -> String {
        if case .kept(let figure, _) = choice.part, figure.until != nil { return "Dagen är \(period.to)" }
        return "Perioden är \(period.from) – \(period.to)"
    }

    private var definition: [String] {
        switch choice.part {
        case .kept(let figure, _): return [figure.definition.sentence]
        case .goal(let cohort, _, _):
            guard let goal else { return [] }
            return [
                "Målet: \(goal.definition.wording) Det löd så \(goal.dates).",
                "Av \(cohort.population). Svaren hämtas ur \(cohort.rows).",
            ]
        }
    }

    func line(_ one: FigurePerson) -> FigurePeoplePage.Line {
        FigurePeoplePage.Line(
            number: one.number, address: "/arenden/\(one.number)",
            name: one.isProtected ? ProtectedReading.placeholder : one.name, isProtected: one.isProtected,
            day: day(one), what: what(one))
    }

    /// Times are kept by month.
    private func day(_ one: FigurePerson) -> String {
        guard case .kept(let figure, _) = choice.part, figure.isTime else { return "\(one.day)" }
        return String("\(one.day)".prefix(7))
    }

    private func what(_ one: FigurePerson) -> String {
        let figure: KeptFigure = switch choice.part {
        case .kept(let figure, _): figure
        case .goal(let cohort, _, let answer):
            answer == nil || answer == .silent ? .out : cohort == .running ? .runningGoal : .outGoal
        }
        let words = one.categories.map { FigureCategory.words(figure, $0, terms) }
        let times = one.count > 1 ? "\(one.count) gånger" : ""
        return (words.filter { !$0.isEmpty } + [times]).filter { !$0.isEmpty }.joined(separator: ", ")
    }
}
