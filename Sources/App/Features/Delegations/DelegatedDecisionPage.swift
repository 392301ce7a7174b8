import Casework
import Law
import Templating
import Web

/// A month's decisions by delegation. It never holds a name or a text of whom they are about.
struct DelegatedDecisionPage: Page, Sendable {
    static let template = "delegations/list"

    struct Line: Fielded, Sendable {
        let decision: DelegatedDecision

        static let fields: Fields<Line> = [
            .link("address") { "/arenden/\($0.decision.number)" },
            .text("number") { $0.decision.number },
            .text("diaryNumber") { $0.decision.diaryNumber },
            .text("matter") { $0.decision.matter },
            .text("outcome") { $0.decision.outcome.swedish },
            .text("decided") { $0.decision.decidedOn.description },
            .text("delegate") { $0.decision.delegate },
            .text("point") { $0.decision.point },
        ]
    }

    let lines: [Line]
    let first: Day
    let last: Day
    let today: Day

    static let fields: Fields<DelegatedDecisionPage> = [
        .text("month") { $0.month },
        .text("summary") { $0.summary },
        .link("previous") { DelegatedDecisionPage.address($0.first.adding(days: -1)) },
        .optionalLink("next") { $0.last < $0.today ? address($0.last.adding(days: 1)) : nil },
        .flag("hasLines") { !$0.lines.isEmpty },
        .list("lines", Line.fields) { $0.lines },
    ]

    init(_ found: [DelegatedDecision], from first: Day, to last: Day, today: Day) {
        lines = found.map { Line(decision: $0) }
        (self.first, self.last, self.today) = (first, last, today)
    }

    private static func address(_ day: Day) -> Link {
        "/delegationer/lista?manad=\(String(day.description.prefix(7)))"
    }

    /// "november 2026".
    private var month: String {
        first.inWords(withYear: true).split(separator: " ").dropFirst(2).joined(separator: " ")
    }

    private var summary: String {
        let count = lines.count == 1 ? "1 beslut" : "\(lines.count) beslut"
        return last < today ? "\(count)." : "\(count) hittills. Månaden pågår."
    }
}
