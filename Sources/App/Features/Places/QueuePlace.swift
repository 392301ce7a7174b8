import Casework
import Law

/// Where somebody stands among those who wait in a programme: since when, for which kind of place, and
/// whether they have been offered one. It holds nothing of the person.
struct QueuePlace: Sendable {
    let id: QueueEntryID
    let kind: PlaceKind
    let enteredOn: Day
    /// It waits for an answer, or has got a yes.
    let isOffered: Bool
}

extension PlaceFile {
    private func rivals(of kind: PlaceKind) -> [QueuePlace] {
        guard let places = versions.inForce(on: today)?.terms.places else {
            return line.filter { $0.kind == kind }
        }
        return line.filter { places.pool(of: $0.kind) == places.pool(of: kind) }
    }

    /// Those who wait for a place of the same kind and came before.
    func ahead(of entry: QueueRecord) -> [QueuePlace] {
        Array(rivals(of: entry.kind).prefix { $0.id != entry.id })
    }

    /// Others of the same kind who have been offered a place that they have not begun in.
    func offers(beside entry: QueueRecord) -> Int {
        rivals(of: entry.kind).count { $0.isOffered && $0.id != entry.id }
    }

    /// A place is free that nobody else has been offered, and nobody who came before waits without an offer.
    func isNext(_ entry: QueueRecord) -> Bool {
        let isFree: Bool
        if let places = versions.inForce(on: today)?.terms.places, let limit = places.limit(of: entry.kind) {
            isFree = stays.taken(entry.kind, of: places, on: today) + offers(beside: entry) < limit
        } else {
            isFree = true
        }
        return isFree && limit(of: entry.kind, from: today) == nil && ahead(of: entry).allSatisfy(\.isOffered)
    }

    /// How many came before, and how many places have been offered already.
    func lineWords(_ entry: QueueRecord) -> [String] {
        let ahead = ahead(of: entry).count, offers = offers(beside: entry)
        let before = ahead == 0 ? "Ingen har väntat längre." : "\(ahead) har väntat längre."
        let offered = offers == 1 ? "1 annan är erbjuden en plats." : "\(offers) andra är erbjudna en plats."
        return [before] + (offers == 0 ? [] : [offered])
    }
}
