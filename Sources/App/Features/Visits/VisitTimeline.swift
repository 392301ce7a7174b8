import Casework
import Law
import Store
import Templating
import Web

/// A case's visits as its page tells of them. Who may not read of the person sees only that there are some.
enum VisitTimeline {
    /// The way to the page, once there can be visits.
    static func acts(
        _ visits: [Visit], _ facts: CaseFacts, under grant: CaseGrant, isReadable: Bool, today: Day
    ) -> [Act] {
        guard isReadable, grant.readable.contains(.execution), facts.mayHaveSupport || !visits.isEmpty else {
            return []
        }
        let next = facts.isOpen ? visits.coming(from: today).first.map { ": \($0.booking.when)" } ?? "" : ""
        return [Act(label: "Besök\(next)", address: VisitAddress.index(grant.number))]
    }

    static func entries(_ file: VisitFile, isReadable: Bool) -> [(at: Instant, entry: TimelineEntry)] {
        file.contacts.map { $0.entry(isReadable: isReadable) }
            + entries(file.visits, isReadable: isReadable)
    }

    private static func entries(
        _ visits: [Visit], isReadable: Bool
    ) -> [(at: Instant, entry: TimelineEntry)] {
        visits.flatMap { one in
            let booked = entry(
                one.bookedAt, "Besök bokat", by: one.bookedBy,
                isReadable
                    ? ["\(one.booking.whenAndWhere). Med: \(one.staff)."]
                    : [])
            let noted = one.earlier.map(\.closing) + [one.closing].compactMap { $0 }
            return [booked]
                + noted.enumerated().map { place, closing in
                    closed(one, closing, for: place == 0 ? nil : one.earlier[place - 1].why, isReadable)
                }
        }
    }

    /// - Parameter wrong: what was wrong with what stood, where this puts it right.
    private static func closed(
        _ one: Visit, _ closing: Visit.Closing, for wrong: String?, _ isReadable: Bool
    ) -> (at: Instant, entry: TimelineEntry) {
        let why = [closing.reason?.swedish ?? "", closing.reasonText].filter { !$0.isEmpty }
        let outcome = closing.outcome.swedish.lowercasedFirst
        let heading = wrong == nil ? "Besök: \(outcome)" : "Besök rättat: \(outcome)"
        return entry(
            closing.at, isReadable ? heading : wrong == nil ? "Besök inskrivet" : "Besök rättat",
            by: closing.by,
            isReadable ? [one.booking.when.capitalizedFirst + "."] + why + [wrong].compactMap { $0 } : [])
    }

    private static func entry(
        _ at: Instant, _ heading: String, by name: String, _ texts: [String]
    ) -> (at: Instant, entry: TimelineEntry) {
        let entry = TimelineEntry(
            dateTime: at.description, when: at.dayAndTime, heading: heading, byLine: name, texts: texts)
        return (at, entry)
    }
}
