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
            return [booked] + (one.closing.map { [closed(one, $0, isReadable)] } ?? [])
        }
    }

    private static func closed(
        _ one: Visit, _ closing: Visit.Closing, _ isReadable: Bool
    ) -> (at: Instant, entry: TimelineEntry) {
        let why = [closing.reason?.swedish ?? "", closing.reasonText].filter { !$0.isEmpty }
        return entry(
            closing.at, isReadable ? "Besök: \(closing.outcome.swedish.lowercasedFirst)" : "Besök inskrivet",
            by: closing.by, isReadable ? [one.booking.when.capitalizedFirst + "."] + why : [])
    }

    private static func entry(
        _ at: Instant, _ heading: String, by name: String, _ texts: [String]
    ) -> (at: Instant, entry: TimelineEntry) {
        let entry = TimelineEntry(
            dateTime: at.description, when: at.dayAndTime, heading: heading, byLine: name, texts: texts)
        return (at, entry)
    }
}
