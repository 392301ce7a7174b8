import Casework
import Law
import Templating
import Web

/// A quarter's report: each grant that was not carried out in time, and again with its day when it was; and
/// the same in figures. It never holds a name or a word that somebody typed.
struct NotCarriedOutPage: Page, Sendable {
    static let template = "execution/not-carried-out"

    struct Line: Fielded, Sendable {
        let address: Link
        let cells: [String]

        static let fields: Fields<Line> = [
            .link("address") { $0.address },
            .text("number") { $0.cells[0] },
            .text("decided") { $0.cells[1] },
            .text("support") { $0.cells[2] },
            .text("reason") { $0.cells[3] },
            .text("standing") { $0.cells[4] },
        ]
    }

    let quarter: Quarter
    let today: Day
    let lines: [Line]
    let figures: [NotCarriedOutFigure]

    static let fields: Fields<NotCarriedOutPage> = [
        .text("quarter") { $0.quarter.swedish },
        .text("asOf") { $0.asOf },
        .link("previous") { "/ej-verkstallda?kvartal=\($0.quarter.previous.description)" },
        .optionalLink("next") { $0.next },
        .flag("hasLines") { !$0.lines.isEmpty },
        .list("lines", Line.fields) { $0.lines },
        .list("figures", NotCarriedOutFigure.fields) { $0.figures },
    ]

    init(_ found: [ExecutionOfDecision], _ quarter: Quarter, today: Day) {
        (self.quarter, self.today) = (quarter, today)
        let day = min(quarter.lastDay, today)
        let late = found.flatMap { one in
            one.history.spells.compactMap { spell in
                spell.standing(on: day, since: quarter.firstDay).map { (one, spell, $0) }
            }
        }
        lines = late.map { Line($0.0, $0.1, $0.2) }
        figures = NotCarriedOutFigure.all(late.map { ($0.1, $0.2) }, on: day)
    }

    private var asOf: String {
        quarter.lastDay < today
            ? "Så som det stod \(quarter.lastDay.inWords(withYear: true))."
            : "Kvartalet pågår. Så här ser det ut \(today.inWords(withYear: true))."
    }

    private var next: Link? {
        quarter.lastDay < today ? "/ej-verkstallda?kvartal=\(quarter.next.description)" : nil
    }
}

extension NotCarriedOutPage.Line {
    fileprivate init(
        _ execution: ExecutionOfDecision, _ spell: WaitingSpell, _ standing: WaitingSpell.Standing
    ) {
        address = "/arenden/\(execution.number)"
        let interrupted = spell.isInterruption ? ", avbröts \(spell.from)" : ""
        cells = [
            execution.number, "\(execution.history.decidedOn)\(interrupted)",
            spell.support?.swedish ?? "Inte antecknad", spell.reason?.swedish ?? "Inte antecknat",
            standing.swedish,
        ]
    }
}

extension WaitingSpell.Standing {
    var swedish: String {
        switch self {
        case .waiting(let days): "Inte verkställt, \(days) dagar"
        case .carriedOut(let day): "Verkställt \(day)"
        case .ended(let day): "Beslutet gäller inte sedan \(day)"
        }
    }
}
