import Templating
import Web

/// The list of cases: what part of it is shown, and its rows. It never looks into the rows: they come
/// rendered.
struct CaseListPage: Page, Sendable {
    static let template = "cases/index"

    let filter: CaseFilter
    let table: Markup

    static let fields: Fields<CaseListPage> = [
        .text("heading") { $0.heading },
        .flag("isAll") { $0.filter.part == .all },
        .flag("isMine") { $0.filter.part == .mine },
        .flag("isEnded") { $0.filter.part == .ended },
        .markup("table") { $0.table },
    ]

    private var heading: String {
        switch filter.part {
        case .all: "Öppna ärenden"
        case .mine: "Mina öppna ärenden"
        case .ended: "Avslutade ärenden"
        }
    }
}
