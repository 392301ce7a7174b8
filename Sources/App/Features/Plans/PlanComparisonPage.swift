import Casework
import Law
import Store
import Templating
import Web

/// Two versions of a plan side by side, the draft too: what only one of them says is marked by more than a
/// colour. It shows no way to change either.
struct PlanComparisonPage: Page, Sendable {
    static let template = "plans/comparison"

    /// One that can be chosen.
    struct Choice: Fielded, Sendable {
        let number: Int
        let label: String
        let isChosen: Bool

        static let fields: Fields<Choice> = [
            .text("value") { String($0.number) },
            .text("label") { $0.label },
            .flag("isChosen") { $0.isChosen },
        ]
    }

    struct Paragraph: Fielded, Sendable {
        let runs: [WordDifference.Run]

        static let fields: Fields<Paragraph> = [.list("runs", Run.fields) { $0.runs.map(Run.init) }]
    }

    struct Run: Fielded, Sendable {
        let run: WordDifference.Run

        static let fields: Fields<Run> = [
            .text("text") { $0.run.text },
            .flag("isOwn") { !$0.run.isShared },
        ]
    }

    struct Row: Fielded, Sendable {
        let id: String
        let heading: String
        let old: String
        let new: String
        let words: WordDifference

        static let fields: Fields<Row> = [
            .text("id") { $0.id },
            .text("heading") { $0.heading },
            .text("old") { $0.old },
            .text("new") { $0.new },
            .list("before", Paragraph.fields) { $0.words.before.map(Paragraph.init) },
            .list("after", Paragraph.fields) { $0.words.after.map(Paragraph.init) },
            .flag("isAdded") { $0.words.before.isEmpty },
            .flag("isGone") { $0.words.after.isEmpty },
        ]
    }

    let head: CaseHead
    let heading: String
    let lead: String
    let olds: [Choice]
    let news: [Choice]
    let rows: [Row]

    static let fields: Fields<PlanComparisonPage> = [
        .part("head", CaseHead.fields) { $0.head },
        .link("planAddress") { PlanAddress.index($0.head.number) },
        .link("address") { PlanAddress.comparison($0.head.number) },
        .text("heading") { $0.heading },
        .text("lead") { $0.lead },
        .list("olds", Choice.fields) { $0.olds },
        .list("news", Choice.fields) { $0.news },
        .list("rows", Row.fields) { $0.rows },
    ]

    /// Nil where there are not two, or not those that are asked for.
    ///
    /// - Parameter plans: latest first.
    init?(_ plans: [PlanRecord], from old: Int?, to new: Int?, head: CaseHead) {
        guard plans.count > 1, let before = plans.first(where: { $0.number == old ?? plans[1].number }),
            let after = plans.first(where: { $0.number == new ?? plans[0].number })
        else { return nil }
        self.head = head
        let names = (before.name, after.name)
        heading = "\(names.0) och \(names.1.lowercasedFirst) sida vid sida"
        let found = PlanComparison(from: before, to: after).rows
        lead = found.isEmpty
            ? "De säger samma sak."
            : "Det som bara står i den ena är överstruket eller understruket. Det som inte finns här är "
                + "likadant i båda."
        rows = found.enumerated().map { index, row in
            Row(
                id: "rad\(index + 1)", heading: row.heading, old: names.0, new: names.1, words: row.words)
        }
        olds = plans.map { Choice($0, isChosen: $0.number == before.number) }
        news = plans.map { Choice($0, isChosen: $0.number == after.number) }
    }
}

extension PlanComparisonPage.Choice {
    fileprivate init(_ plan: PlanRecord, isChosen: Bool) {
        self.init(number: plan.number, label: plan.name, isChosen: isChosen)
    }
}

extension PlanRecord {
    /// "Version 2", "Utkast till version 3"
    fileprivate var name: String { isDraft ? "Utkast till version \(number)" : "Version \(number)" }
}
