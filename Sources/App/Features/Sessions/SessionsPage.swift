import Casework
import Law
import Store
import Templating
import Web

/// Where one is signed in, with a way to end each, and what has happened lately.
struct SessionsPage: Page {
    /// One session.
    struct Row: Fielded, Sendable {
        let device: String
        let peer: String
        let since: String
        let seen: String
        let isOwn: Bool
        let end: ActForm

        static let fields: Fields<Row> = [
            .text("device") { $0.device },
            .text("peer") { $0.peer },
            .text("since") { $0.since },
            .text("seen") { $0.seen },
            .flag("isOwn") { $0.isOwn },
            .part("end") { $0.end },
        ]
    }

    static let template = "sessions/index"
    private let notice: Notice?
    private let rows: [Row]
    private let endOthers: ActForm?
    private let events: Table

    /// - Parameters:
    ///   - own: the session that looks.
    ///   - words: a moment in words.
    init(
        _ sessions: [SessionInfo], own: SessionID, events: [SessionEvent], notice: Notice?,
        words: (Instant) -> String
    ) {
        self.notice = notice
        rows = sessions.map { SessionsPage.row($0, isOwn: $0.id == own, words) }
        endOthers =
            sessions.contains { $0.id != own }
            ? ActForm(label: "Avsluta alla andra", address: "/inloggningar/andra/avsluta") : nil
        self.events = SessionsPage.table(events, words)
    }

    private static func row(_ session: SessionInfo, isOwn: Bool, _ words: (Instant) -> String) -> Row {
        Row(
            device: session.device, peer: session.peer, since: words(session.createdAt),
            seen: words(session.seenAt), isOwn: isOwn,
            end: ActForm(
                label: "Avsluta", address: "/inloggningar/\(session.id)/avsluta",
                about: "\(session.device) från \(words(session.createdAt))"))
    }

    private static func table(_ events: [SessionEvent], _ words: (Instant) -> String) -> Table {
        let columns = ["När", "Vad", "Varifrån"]
        return Table(
            head: TableHead(
                caption: "Det senaste som har hänt med ditt konto",
                columns: columns.map { TableColumn(label: $0) }),
            rows: events.map { event in
                let texts = [words(event.at), event.event.swedish, event.peer ?? "Servern"]
                return TableRow(cells: zip(columns, texts).map { TableCell(column: $0, text: $1) })
            })
    }

    static let fields: Fields<SessionsPage> = [
        .optional("notice") { $0.notice },
        .list("rows") { $0.rows },
        .optional("endOthers") { $0.endOthers },
        .part("events") { $0.events },
    ]
}
