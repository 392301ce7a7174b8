import Casework
import Templating
import Web

/// The list of cases: what part of it is shown, and its rows. It never looks into the rows: they come
/// rendered.
struct CaseListPage: Page, Sendable {
    static let template = "cases/index"

    let filter: CaseFilter
    /// The reader takes part in ärendedragningen.
    let hasMeeting: Bool
    let table: Markup

    static let fields: Fields<CaseListPage> = [
        .text("heading") { $0.heading },
        .optionalLink("meeting") { $0.hasMeeting ? MeetingAddress.index : nil },
        .flag("isAll") { $0.filter.part == .all },
        .flag("isMine") { $0.filter.part == .mine },
        .flag("isEnded") { $0.filter.part == .ended },
        .list("chosen", Act.fields) { $0.chosen },
        .flag("isWaiting") { $0.filter.isWaiting },
        .text("order") { $0.filter.order.rawValue },
        .list("phases", CasePhaseOption.fields) { page in
            CaseFilter.phases.map { CasePhaseOption(phase: $0, isChosen: $0 == page.filter.phase) }
        },
        .markup("table") { $0.table },
    ]

    private var heading: String {
        switch filter.part {
        case .all: "Öppna ärenden"
        case .mine: "Mina öppna ärenden"
        case .ended: "Avslutade ärenden"
        }
    }

    /// Each choice with the way to be without it.
    private var chosen: [Act] {
        var acts: [Act] = []
        if let phase = filter.phase {
            acts.append(Act(label: "Fas: \(phase.swedish)", address: filter.with { $0.phase = nil }))
        }
        if filter.isWaiting {
            acts.append(Act(label: "Väntat", address: filter.with { $0.isWaiting = false }))
        }
        return acts
    }
}

/// A phase to choose.
struct CasePhaseOption: Fielded, Sendable {
    let phase: Casework.Phase
    let isChosen: Bool

    static let fields: Fields<CasePhaseOption> = [
        .text("value") { CaseFilter.name($0.phase) },
        .text("label") { $0.phase.swedish },
        .flag("isChosen") { $0.isChosen },
    ]
}
