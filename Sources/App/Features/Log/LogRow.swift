import Casework
import Law
import Templating

/// A line in a table of log entries. It never links where its reader may not go.
struct LogRow: Fielded, Sendable {
    let time: String
    let who: String
    let what: String
    let caseNumber: String?
    let link: Link?
    let unit: String?
    let peer: String?

    static let fields: Fields<LogRow> = [
        .text("time") { $0.time },
        .text("who") { $0.who },
        .text("what") { $0.what },
        .optionalText("caseNumber") { $0.caseNumber },
        .optionalLink("link") { $0.link },
        .optionalText("unit") { $0.unit },
        .optionalText("peer") { $0.peer },
    ]

    init(_ entry: LogEntry, mayFollow: Bool) {
        time = entry.at.dayAndTime
        who = entry.who
        what = entry.event.swedish
        caseNumber = entry.caseNumber
        link = mayFollow ? entry.caseNumber.map { "/logg/arende/\($0)" } : nil
        unit = entry.programme
        peer = entry.peer
    }
}
