import Casework
import Law
import Templating
import Web

/// One time in the calendar: one link to the act. It never shows a protected name.
struct CalendarLine: Fielded, Sendable {
    let address: Link
    let hours: String
    let who: String
    let isProtected: Bool
    let what: String
    let place: String
    let staff: String
    let resources: String
    let tag: Tag?

    static let fields: Fields<CalendarLine> = [
        .link("address") { $0.address },
        .text("hours") { $0.hours },
        .text("who") { $0.who },
        .flag("isProtected") { $0.isProtected },
        .text("what") { $0.what },
        .text("place") { $0.place },
        .text("staff") { $0.staff },
        .text("resources") { $0.resources },
        .optional("tag", Tag.fields) { $0.tag },
    ]

    init(_ entry: CalendarEntry, mayAct: Bool, today: Day) {
        address = entry.address(mayAct: mayAct, today: today)
        hours = entry.hours
        let name = PersonName.shown(entry.name, isHidden: entry.isProtected)
        who = entry.isProtected || entry.name.isEmpty ? "\(name), \(entry.number)" : name
        isProtected = entry.isProtected
        (what, place, staff) = (entry.kind.swedish, entry.place, entry.staff)
        resources = entry.resources.joined(separator: ", ")
        if let outcome = entry.outcome {
            tag = Tag(label: outcome.swedish, tone: outcome.isHeld ? .done : .plain)
        } else if !entry.isOpen {
            tag = Tag(label: "Har varit", tone: .done)
        } else {
            tag = entry.day < today ? Tag(label: "Inte inskrivet än", tone: .care) : nil
        }
    }
}

extension CalendarEntry {
    /// Where the act on it is done: a visit has a page of its own, the others their case's.
    func address(mayAct: Bool, today: Day) -> Link {
        switch kind {
        case .visit where mayAct && (day <= today || !isOpen):
            VisitAddress.of(VisitID(value: object), number)
        case .visit: VisitAddress.index(number)
        case .assessment: AssessmentAddress.index(number)
        case .mapping: "/arenden/\(number)"
        case .group: GroupAddress.of(GroupSessionID(value: object))
        }
    }
}
