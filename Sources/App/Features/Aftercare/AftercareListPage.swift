import Casework
import Law
import Templating
import Web

/// Whom to get in touch with after the support, in a whole unit: now, later, who is to be asked first, and
/// who has a place again. A protected person's name is left out.
struct AftercareListPage: Page, Sendable {
    static let template = "aftercare/index"
    static let pageSize = 50

    struct Part: Fielded, Sendable {
        let id: String
        let heading: String
        let table: Table?
        let empty: String
        let pager: Pager?

        static let fields: Fields<Part> = [
            .text("id") { $0.id },
            .text("heading") { $0.heading },
            .optional("table", Table.fields) { $0.table },
            .text("empty") { $0.empty },
            .optional("pager") { $0.pager },
        ]
    }

    let parts: [Part]

    static let fields: Fields<AftercareListPage> = [.list("parts", Part.fields) { $0.parts }]
}

extension AftercareListPage.Part {
    /// - Parameter found: one more than is shown, where there is a next page.
    init(_ part: AftercarePart, _ found: [DueAftercare], _ cursors: AftercareCursors) {
        let lines = Array(found.prefix(AftercareListPage.pageSize))
        let last = found.count > lines.count ? lines.last : nil
        let next = last.map { cursors.address(part, after: $0.cursor(in: part)) }
        let first = cursors[part].map { _ in cursors.address(part, after: nil) }
        (id, heading, empty) = (part.rawValue, part.heading, part.empty)
        pager = next == nil && first == nil ? nil : Pager(first: first, next: next)
        table = Table.rows(
            part.heading, part.columns,
            lines.map { (AftercareAddress.index($0.number), $0.cells(in: part)) })
    }
}

extension DueAftercare {
    fileprivate func cursor(in part: AftercarePart) -> CaseCursor {
        CaseCursor(day: part.isByTime ? time.dueOn : endedOn, episode: episode)
    }

    fileprivate func cells(in part: AftercarePart) -> [String] {
        let who = [number, PersonName.shown(name, isHidden: isProtected)]
        switch part {
        case .due, .coming:
            let anew = laterCase.map { ". Nytt ärende: \($0)" } ?? ""
            return who + [time.moment.swedish, time.dueOn.description, time.words + anew]
        case .unasked: return who + [endedOn.description]
        case .returned: return who + [endedOn.description, laterCase ?? "Inget ärende nu"]
        }
    }
}

extension AftercareTime {
    /// "Ej nådd, försök 2 dagar"
    fileprivate var words: String {
        guard let result else { return "Ingen kontakt än" }
        return result == .notReached
            ? "Ej nådd, försök \(triedDays) \(triedDays == 1 ? "dag" : "dagar")" : result.swedish
    }
}

extension MyDayLine {
    /// Somebody to get in touch with after the support: to the form, or for who only leads the unit to what
    /// stands of it.
    init(aftercare one: DueAftercare, mayAct: Bool, today: Day) {
        address = mayAct ? AftercareAddress.contact(one.number) : AftercareAddress.index(one.number)
        let name = PersonName.shown(one.name, isHidden: one.isProtected)
        what = one.isProtected || one.name.isEmpty ? "\(name), \(one.number)" : name
        about = "Hör av dig, \(one.time.moment.swedish) efter stödet"
        let waiting = Waiting(until: one.time.dueOn, today: today)
        when = waiting.swedish
        if case .days = waiting { isWaiting = true } else { isWaiting = false }
        unanswered = nil
    }
}
