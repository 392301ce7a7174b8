import Casework
import Law

extension CalendarEntry {
    /// A meeting of a group: its name and nobody's.
    init(_ session: GroupSession, resources: [String]) {
        self.init(
            kind: .group, object: session.id.value, number: "", name: session.terms.name,
            isProtected: false, day: session.day, time: session.terms.starts, length: session.terms.length,
            place: session.terms.place, firstName: session.firstName, secondName: session.secondName,
            isOpen: session.standing == .planned, outcome: nil, resources: resources)
    }

    /// In the order of the days; what has no time comes last in its own.
    func isBefore(_ other: CalendarEntry) -> Bool {
        let (mine, theirs) = (time?.minute ?? Int.max, other.time?.minute ?? Int.max)
        return (day, mine, object) < (other.day, theirs, other.object)
    }
}
