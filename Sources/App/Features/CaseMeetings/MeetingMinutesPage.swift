import Casework
import Law
import Store
import Templating
import Web

/// The minutes of a meeting, for reading and for paper: day, who was there, and for each case the line, who
/// sees to it and which day. Names and lines of protected people are shown to who is on the case only.
struct MeetingMinutesPage: Page, Sendable {
    static let template = "case-meetings/minutes"

    struct Row: Fielded, Sendable {
        let number: String
        let name: String
        let kind: String
        let line: String
        let owner: String
        let day: String

        static let fields: Fields<Row> = [
            .text("number") { $0.number },
            .text("name") { $0.name },
            .text("kind") { $0.kind },
            .text("line") { $0.line },
            .text("owner") { $0.owner },
            .text("day") { $0.day },
        ]
    }

    let heading: String
    let programme: String
    let present: String
    let rows: [Row]
    /// Case numbers that were not reached.
    let carried: String?
    let closing: String
    private let isClosed: Bool

    static let fields: Fields<MeetingMinutesPage> = [
        .text("heading") { $0.heading },
        .text("programme") { $0.programme },
        .text("present") { $0.present },
        .flag("hasRows") { !$0.rows.isEmpty },
        .list("rows", Row.fields) { $0.rows },
        .optionalText("carried") { $0.carried },
        .text("closing") { $0.closing },
        .flag("isClosed") { $0.isClosed },
    ]

    init(_ meeting: CaseMeeting, items: [MeetingItem], colleagues: [MeetingColleague], for actor: Actor) {
        heading = "Ärendedragning" + (meeting.heldOn.map { " \($0.inWords(withYear: true))" } ?? "")
        programme = meeting.programmeName
        let names = colleagues.filter(\.isPresent).map(\.name)
        present = names.isEmpty ? "Inte antecknat" : names.joined(separator: ", ")
        rows = items.compactMap { Row($0, for: actor.accountID) }
        let left = items.filter { $0.decided == nil }.map(\.number)
        carried = left.isEmpty ? nil : left.joined(separator: ", ")
        isClosed = meeting.isClosed
        closing =
            meeting.closedAt.map { "Avslutad \($0.dayAndTime) av \(meeting.closedBy ?? "")." }
            ?? "Mötet är inte avslutat än."
    }
}

extension MeetingMinutesPage.Row {
    /// Nil for a case that was not reached.
    fileprivate init?(_ item: MeetingItem, for account: AccountID) {
        guard let decided = item.decided else { return nil }
        let isReadable = item.mayBeRead(by: account)
        number = item.number
        name = isReadable ? item.name : ProtectedReading.placeholder
        kind = decided.decision.kind.swedish
        line = isReadable ? decided.decision.line : ProtectedReading.placeholder
        owner = decided.ownerName
        day = decided.decision.day.description
    }
}
