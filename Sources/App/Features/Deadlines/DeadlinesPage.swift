import Casework
import Law
import Store
import Templating
import Web

/// The deadlines page: what has passed first, then what is nearest, each with its paragraph and how it was
/// counted. It never tells of what has passed by colour alone.
struct DeadlinesPage: Page, Sendable {
    static let template = "deadlines/index"

    struct Line: Fielded, Sendable {
        let address: Link
        let deadline: CaseDeadline
        let today: Day

        static let fields: Fields<Line> = [
            .link("address") { $0.address },
            .text("number") { $0.deadline.number },
            .text("name") {
                PersonName.shown($0.deadline.name, isHidden: $0.deadline.isProtected)
            },
            .flag("isProtected") { $0.deadline.isProtected },
            .text("what") { $0.deadline.clock.name },
            .text("paragraph") { $0.deadline.clock.paragraph },
            .text("day") { $0.deadline.clock.lastDay.inWords(withYear: true) },
            .text("distance") { $0.deadline.clock.distance(today: $0.today) },
            .flag("isPassed") { $0.deadline.clock.isPassed(on: $0.today) },
            .text("counted") { $0.deadline.clock.counted },
            .text("then") { $0.deadline.clock.then },
            .text("owner") { $0.deadline.owner },
        ]
    }

    let lines: [Line]
    let isOwn: Bool
    let passed: Int

    static let fields: Fields<DeadlinesPage> = [
        .flag("isOwn") { $0.isOwn },
        .text("summary") { $0.summary },
        .flag("hasLines") { !$0.lines.isEmpty },
        .list("lines", Line.fields) { $0.lines },
    ]

    init(_ deadlines: [CaseDeadline], isOwn: Bool, for actor: Actor, today: Day) {
        self.isOwn = isOwn
        lines = deadlines.map { Line(address: "/arenden/\($0.number)", deadline: $0, today: today) }
        passed = deadlines.count { $0.clock.isPassed(on: today) }
    }

    private var summary: String {
        switch passed {
        case 0: "Ingen frist har passerat. Den närmaste står först."
        case 1: "1 frist har passerat och står först."
        default: "\(passed) frister har passerat och står först."
        }
    }
}
