import Casework
import Law
import Templating
import Web

/// The register of everybody not offered support, with figures that add up to every contact of the period. It
/// never shows a protected name or what was told of that person.
struct NotOfferedPage: Page, Sendable {
    static let template = "not-offered/index"
    static let pageSize = 200

    struct Line: Fielded, Sendable {
        let number: String
        let address: Link
        let name: String
        let isProtected: Bool
        let openedOn: String
        let ended: String
        let fate: String
        let instead: [String]
        let told: String

        static let fields: Fields<Line> = [
            .text("number") { $0.number },
            .link("address") { $0.address },
            .text("name") { $0.name },
            .flag("isProtected") { $0.isProtected },
            .text("openedOn") { $0.openedOn },
            .text("ended") { $0.ended },
            .text("fate") { $0.fate },
            .texts("instead") { $0.instead },
            .text("told") { $0.told },
        ]
    }

    let filter: NotOfferedFilter
    let programmes: [FieldOption]
    let figures: NotOfferedFigures
    /// How many of those counted have no row any more.
    let erased: Int
    let lines: [Line]
    let next: Link?
    let today: Day

    static let fields: Fields<NotOfferedPage> = [
        .flag("hasComplaints") { !$0.filter.complaints.isEmpty },
        .texts("complaints") { $0.filter.complaints },
        .text("from") { $0.filter.complaints.isEmpty ? $0.filter.from.description : $0.filter.typedFrom },
        .text("to") { $0.filter.complaints.isEmpty ? $0.filter.to.description : $0.filter.typedTo },
        .flag("hasProgrammes") { $0.programmes.count > 1 },
        .list("programmes", FieldOption.fields) { $0.programmes },
        .text("part") { $0.filter.part.name },
        .text("definition") { $0.definition },
        .flag("hasFigures") { $0.figures.total > 0 },
        .part("figures", NotOfferedFigures.fields) { $0.figures },
        .text("heading") { $0.heading },
        .flag("hasRows") { !$0.lines.isEmpty },
        .list("rows", Line.fields) { $0.lines },
        .optional("pager", Pager.fields) { $0.pager },
    ]

    private var definition: String {
        "Kontakter som kom in från och med \(filter.from.inWords(withYear: true)) till och med "
            + "\(filter.to.inWords(withYear: true)), så som det står \(today.inWords(withYear: true)). "
            + "Varje anmälan räknas en gång, den dag den kom in. Andelen är av alla kontakter i perioden."
            + (erased > 0 ? " \(erased) av dem är gallrade: de räknas, men står inte i listan." : "")
    }

    private var heading: String {
        switch filter.part {
        case .ended: "Avslutade innan stöd"
        case .everybody: "Alla kontakter"
        case .fate(let fate): fate.swedish
        }
    }

    private var pager: Pager? {
        guard next != nil || filter.cursor != nil else { return nil }
        return Pager(first: filter.cursor == nil ? nil : filter.address(filter.part), next: next)
    }
}

extension NotOfferedPage.Line {
    init(_ row: NotOfferedRow) {
        number = row.number
        address = "/arenden/\(row.number)"
        isProtected = row.isProtected
        name = row.isProtected ? ProtectedReading.placeholder : row.name
        openedOn = row.openedOn.description
        let stage = row.stage.map { ", i \($0.swedish.lowercased())" } ?? ""
        ended = row.endedOn.map { "\($0)\(stage)" } ?? "Pågår, \(row.phase.swedish.lowercased())"
        fate = row.fate.swedish + (row.host.map { " (\($0))" } ?? "")
        instead = row.isProtected
            ? [] : [row.criteria, row.destination, row.alternatives].flatMap(\.paragraphs)
        let teller = row.toldBy.map { ", av \($0)" } ?? ""
        told = row.toldOn.map { "\($0)\(teller)" } ?? "–"
    }
}
