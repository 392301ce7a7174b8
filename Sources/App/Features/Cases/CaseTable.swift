import Casework
import Law
import Templating
import Web

/// Fifty rows of the list of cases, rendered by themselves so that they can be kept until something changes.
/// It never shows a protected name, and its order never depends on one.
struct CaseTable: Piece, Sendable {
    static let template = "cases/table"

    struct Row: Fielded, Sendable {
        let number: String
        let address: Link
        let name: String
        let isProtected: Bool
        let age: String
        let phase: String
        let step: String
        let day: String
        let waiting: String?
        let owner: String

        static let fields: Fields<Row> = [
            .text("number") { $0.number },
            .link("address") { $0.address },
            .text("name") { $0.name },
            .flag("isProtected") { $0.isProtected },
            .text("age") { $0.age },
            .flag("isOpen") { !$0.step.isEmpty },
            .text("phase") { $0.phase },
            .text("step") { $0.step },
            .text("day") { $0.day },
            .optionalText("waiting") { $0.waiting },
            .text("owner") { $0.owner },
        ]
    }

    let filter: CaseFilter
    let rows: [Row]
    let next: Link?

    init(_ list: CaseList, _ filter: CaseFilter, today: Day) {
        self.filter = filter
        rows = list.items.map { Row($0, today: today) }
        next = list.next.map(filter.next)
    }

    static let fields: Fields<CaseTable> = [
        .flag("isEnded") { $0.filter.part == .ended },
        .flag("hasRows") { !$0.rows.isEmpty },
        .text("emptyText") { $0.emptyText },
        .text("orderText") { $0.orderText },
        .part("byNumber", SortHead.fields) { SortHead($0.filter, "Ärende", .newest, .oldest) },
        .part("byDay", SortHead.fields) { SortHead($0.filter, "Dag", .step, .stepLast) },
        .list("rows", Row.fields) { $0.rows },
        .optional("pager", Pager.fields) { $0.pager },
    ]

    private var orderText: String {
        switch filter.order {
        case .step: "närmaste nästa steg först"
        case .stepLast: "nästa steg längst fram i tiden först"
        case .newest: "det senast öppnade först"
        case .oldest: "det tidigast öppnade först"
        }
    }

    private var emptyText: String {
        if filter.phase != nil || filter.isWaiting {
            return "Inga ärenden i det här urvalet. Ta bort ett av urvalen ovanför, eller visa alla öppna."
        }
        switch filter.part {
        case .all: return "Inga öppna ärenden. De kommer hit när någon sparar en ny intresseanmälan."
        case .mine: return "Du har inga öppna ärenden. De kommer hit när du blir ansvarig för ett nästa steg."
        case .ended:
            return "Inga avslutade ärenden. "
                + "De kommer hit när en anmälan har fått sitt utfall och ärendet avslutas."
        }
    }

    private var pager: Pager? {
        guard next != nil || filter.cursor != nil else { return nil }
        return Pager(first: filter.cursor == nil ? nil : filter.address, next: next)
    }
}

extension CaseTable.Row {
    init(_ item: CaseListRepository.Item, today: Day) {
        number = item.number
        address = "/arenden/\(item.number)"
        isProtected = item.isProtected
        name = PersonName.shown(item.name, isHidden: item.isProtected)
        age = item.isProtected ? "" : item.birthDay.map { String(today.age(bornOn: $0)) } ?? ""
        phase = item.phase.swedish
        step = item.step?.short ?? ""
        day = item.day.description
        waiting = item.step == nil ? nil : Waiting(until: item.day, today: today).swedish
        owner = item.owner ?? ""
    }
}
