import Casework
import Law
import Templating
import Web

/// `/logg`: who has seen and changed what, newest first.
struct LogPage: Page, Sendable {
    static let template = "log/index"

    /// One answer in a list of choices.
    struct Choice: Fielded, Sendable {
        let value: String
        let label: String
        let isChosen: Bool

        static let fields: Fields<Choice> = [
            .text("value") { $0.value },
            .text("label") { $0.label },
            .flag("isChosen") { $0.isChosen },
        ]
    }

    private let filter: LogFilter
    private let kinds: [Choice]
    private let readers: [Choice]
    private let rows: [LogRow]
    private let pager: Pager?

    static let fields: Fields<LogPage> = [
        .text("from") { $0.filter.typedFrom },
        .text("to") { $0.filter.typedTo },
        .text("case") { $0.filter.caseNumber },
        .list("kinds") { $0.kinds },
        .list("readers") { $0.readers },
        .flag("hasComplaints") { !$0.filter.complaints.isEmpty },
        .texts("complaints") { $0.filter.complaints },
        .flag("hasRows") { !$0.rows.isEmpty },
        .list("rows") { $0.rows },
        .optional("pager") { $0.pager },
    ]

    /// `entries`: a page and one more, if there is more.
    init(_ filter: LogFilter, readers: [LogEntry.Reader], entries: [LogEntry]) {
        self.filter = filter
        kinds = AuditEvent.Kind.allCases.map {
            Choice(value: $0.rawValue, label: $0.swedish, isChosen: $0 == filter.kind)
        }
        self.readers = readers.map {
            Choice(
                value: $0.username, label: "\($0.name) (\($0.username))",
                isChosen: $0.username == filter.reader)
        }
        let page = entries.prefix(LogRepository.pageLength)
        rows = page.map { LogRow($0, mayFollow: true) }
        let next = entries.count > page.count ? page.last.map { LogPage.address(filter, after: $0) } : nil
        pager =
            next == nil && filter.after == nil
            ? nil : Pager(first: filter.after == nil ? nil : LogPage.address(filter), next: next)
    }

    /// `after`: the last entry of this page; nil leads to the newest.
    private static func address(_ filter: LogFilter, after entry: LogEntry? = nil) -> Link {
        """
        /logg?fran=\(filter.typedFrom)&till=\(filter.typedTo)&lasare=\(filter.reader)\
        &arende=\(filter.caseNumber)&slag=\(filter.kind?.rawValue ?? "")\
        &efter=\(entry.map { String($0.id) } ?? "")
        """
    }
}

/// `/logg/arende/{number}`: everything in the log about the person behind a case.
struct PersonLogPage: Page, Sendable {
    static let template = "log/person"

    private let number: String
    private let others: [String]
    private let paper: Link
    private let rows: [LogRow]
    private let pager: Pager?
    private let crumbs = [Crumb(label: "Logg", address: "/logg")]

    static let fields: Fields<PersonLogPage> = [
        .text("number") { $0.number },
        .texts("others") { $0.others },
        .link("paper") { $0.paper },
        .flag("hasRows") { !$0.rows.isEmpty },
        .list("rows") { $0.rows },
        .optional("pager") { $0.pager },
        .list("crumbs") { $0.crumbs },
    ]

    /// `isFirst`: whether these are the newest entries.
    init(_ number: String, _ person: LoggedPerson, entries: [LogEntry], isFirst: Bool) {
        self.number = number
        others = person.caseNumbers.filter { $0 != number }
        paper = "/logg/arende/\(number)/pa-papper"
        let page = entries.prefix(LogRepository.pageLength)
        rows = page.map { LogRow($0, mayFollow: false) }
        let next: Link? =
            entries.count > page.count
            ? page.last.map { "/logg/arende/\(number)?efter=\($0.id)" } : nil
        pager =
            next == nil && isFirst
            ? nil : Pager(first: isFirst ? nil : "/logg/arende/\(number)", next: next)
    }
}
