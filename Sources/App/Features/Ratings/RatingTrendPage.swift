import Casework
import Instruments
import Law
import Store
import Templating
import Web

/// How the forms of a case have changed: one small picture an instrument, all on one page, each with the same
/// figures in a table beside; with the person's earlier cases only when that is asked for. It never draws a
/// line to a form without a sum.
struct RatingTrendPage: Page, Sendable {
    static let template = "ratings/trend"

    struct Panel: Fielded, Sendable {
        let id: String
        let name: String
        let words: String
        let picture: Markup
        let table: Table

        static let fields: Fields<Panel> = [
            .text("id") { $0.id },
            .text("name") { $0.name },
            .text("words") { $0.words },
            .markup("picture") { $0.picture },
            .part("table", Table.fields) { $0.table },
        ]
    }

    let head: CaseHead
    let notices: [Notice]
    let panels: [Panel]
    /// To the person's other cases and back.
    let widen: Act?

    static let fields: Fields<RatingTrendPage> = [
        .part("head", CaseHead.fields) { $0.head },
        .link("ratings") { RatingAddress.index($0.head.number) },
        .list("notices", Notice.fields) { $0.notices },
        .flag("isEmpty") { $0.panels.isEmpty && $0.notices.isEmpty },
        .list("panels", Panel.fields) { $0.panels },
        .optional("widen", Act.fields) { $0.widen },
    ]

    init(_ file: RatingFile, under grant: CaseGrant, today: Day) {
        head = CaseHead(file.facts, under: grant, today: today)
        notices = file.isReadable ? [] : [CasePage.protection(file.facts)]
        let days = file.series.flatMap { $0.ratings.map(\.filledOn) }
        let span = (days.min() ?? today)...(days.max() ?? today)
        panels = file.series.enumerated().compactMap { index, series in
            RatingTrendPage.panel(
                series.instrument, series.ratings, in: file, id: "bild\(index + 1)", over: span,
                number: grant.number)
        }
        widen = RatingTrendPage.widen(file, grant.number)
    }

    private static func widen(_ file: RatingFile, _ number: String) -> Act? {
        guard !file.others.isEmpty else { return nil }
        if file.isWhole {
            return Act(label: "Visa bara det här ärendet", address: RatingAddress.trend(number))
        }
        let numbers = file.others.map(\.number).joined(separator: ", ")
        return Act(
            label: "Ta med personens andra ärenden: \(numbers)", address: RatingAddress.wholeTrend(number))
    }

    /// Nil if none has a sum and none is without: nothing to show.
    private static func panel(
        _ instrument: Instrument, _ ratings: [RatingRecord], in file: RatingFile, id: String,
        over span: ClosedRange<Day>, number: String
    ) -> Panel? {
        let rows = ratings.reversed().map { row($0, in: file, number) }
        let heads = ["Dag", "Summa", "Skattningens nivå"] + (file.isWhole ? ["Ärende"] : [])
        guard let table = Table.rows(instrument.name, heads, rows) else { return nil }
        let points = ratings.compactMap { rating in rating.total.map { (day: rating.filledOn, total: $0) } }
        let words = RatingTrendPage.words(points, of: instrument)
        return Panel(
            id: id, name: instrument.name, words: words,
            picture: RatingChart(instrument: instrument, points: points, span: span).markup(words),
            table: table)
    }

    private static func row(
        _ rating: RatingRecord, in file: RatingFile, _ number: String
    ) -> (Link?, [String]) {
        let level = (file.levels[rating.id]?.first?.sentence).map(RatingTrendPage.short) ?? "Ingen nivå"
        let words = rating.total == nil ? "Ingen summa" : level
        let place = file.otherCase(of: rating) ?? number
        let cells = [rating.filledOn.description, rating.total.map(String.init) ?? "–", words]
        return (RatingAddress.of(rating.id, place), cells + (file.isWhole ? [place] : []))
    }

    /// The column's head says the rest.
    private static func short(_ sentence: String) -> String {
        let (start, end) = ("Skattningen ligger i nivån ", ".")
        guard sentence.hasPrefix(start), sentence.hasSuffix(end) else { return sentence }
        return String(sentence.dropFirst(start.count).dropLast(end.count))
    }

    private static func words(_ points: [(day: Day, total: Int)], of instrument: Instrument) -> String {
        guard let first = points.first, let last = points.last else { return "Ingen har fått en summa än." }
        guard points.count > 1 else { return "En gång, \(first.day): \(first.total)." }
        let range = instrument.totals
        return "\(points.count) gånger, från \(first.total) (\(first.day)) till \(last.total) (\(last.day)). "
            + "Möjligt: \(range.lowerBound) till \(range.upperBound)."
    }
}
