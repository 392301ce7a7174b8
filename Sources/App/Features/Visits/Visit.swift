import Casework
import Law

/// One booking of a visit and what became of it. Nothing in it ever disappears: a time that was moved stands
/// beside the one that took its place, and what was put right beside what counts.
struct Visit: Sendable {
    /// What became of it, as it was noted.
    struct Closing: Sendable {
        let outcome: VisitOutcome
        let reason: VisitReason?
        let reasonText: String
        let minutes: Int?
        var methods: [SupportMethod]
        let note: NoteID?
        let contactOn: Day?
        let at: Instant
        let by: String
    }

    /// What stood until it was put right.
    struct Earlier: Sendable {
        let closing: Closing
        /// Who was there, of the staff and with the person.
        let staff: String
        let companions: [Companion]
        /// Why it counts no longer.
        let why: String
    }

    let id: VisitID
    let root: VisitID
    let edition: Int
    let booking: VisitBooking
    let firstName: String
    let secondName: String?
    let resources: [Resource]
    let bookedAt: Instant
    let bookedBy: String
    let closing: Closing?
    /// Oldest first.
    let earlier: [Earlier]

    /// How many times it has been noted, or will have been; the first is 1.
    var turn: Int { earlier.count + 1 }
    /// What was written of it, and what was added when it was put right, oldest first.
    var notes: [NoteID] {
        (earlier.map(\.closing) + [closing].compactMap { $0 }).compactMap(\.note)
            .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
    var isOpen: Bool { closing == nil }
    var staff: String { [firstName, secondName].compactMap { $0 }.joined(separator: " och ") }

    /// It can be told how it went: its day has come.
    func hasCome(on day: Day) -> Bool { isOpen && booking.day <= day }
}

/// In the order of their days.
extension [Visit] {
    var open: [Visit] { filter(\.isOpen) }
    /// Those whose day is here or to come.
    func coming(from day: Day) -> [Visit] { open.filter { $0.booking.day >= day } }
    /// The days they have met.
    var held: [Visit] { filter { $0.closing?.outcome.isHeld ?? false } }
    /// What became of them, without those that were only moved.
    var settled: [Visit] { filter { $0.closing.map { $0.outcome != .moved } ?? false } }

    /// The suggestion for the next one, counted from the latest that they have met at or will. It looks at
    /// who gave word beforehand as at who did not come: neither is a reason to meet less. One called off that
    /// was to come says nothing yet of how it has gone.
    ///
    /// - Parameter met: when they met, in a visit that is being noted.
    func taper(endsOn: Day?, on today: Day, met: Day? = nil, isMissed missed: Bool = false) -> Taper {
        let latest = settled.last { $0.booking.day <= today }
        let isMissed = missed || met == nil && latest.map { !($0.closing?.outcome.isHeld ?? true) } ?? false
        let known = last { $0.isOpen || $0.closing?.outcome.isHeld ?? false }?.booking.day
        let from = [known, met, isMissed ? latest?.booking.day : nil].compactMap { $0 }.max() ?? today
        let days = held.map(\.booking.day) + [met].compactMap { $0 }
        return Taper(held: days, missed: isMissed, endsOn: endsOn, from: from)
    }

    /// That it often has not come about, told as a need; nil where it has not. Never a number of anybody's
    /// absence.
    func need(on today: Day) -> String? {
        let latest = settled.filter { $0.booking.day <= today }.suffix(6)
            .filter { $0.closing?.outcome != .cancelledByUs }
        let missed = latest.filter { !($0.closing?.outcome.isHeld ?? true) }
        guard missed.count >= 3 else { return nil }
        let reasons = Set(missed.compactMap { $0.closing?.reason }).subtracting([.unknown, .other])
        let words = VisitReason.allCases.filter(reasons.contains).map(\.swedish.lowercasedFirst)
        let told = words.isEmpty ? "" : " Det som har berättats: \(words.joined(separator: ", "))."
        return "Besöken har flera gånger inte blivit av på sistone. Det kan vara ett tecken på att personen "
            + "behöver något annat: kortare, närmare, hemma, på telefon eller med någon som följer med."
            + told
    }
}
