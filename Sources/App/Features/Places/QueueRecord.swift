import Casework
import Law

/// Somebody's time in the queue, with what they were offered and what they said. It never says that a no or
/// silence ended anything.
struct QueueRecord: Sendable {
    struct Answer: Sendable {
        let answer: OfferAnswer
        let on: Day
        let askOn: Day?
        let text: String
        let noted: Noted
    }

    struct Offer: Sendable {
        let id: PlaceOfferID
        let on: Day
        let placeFrom: Day
        let askOn: Day
        let text: String
        let noted: Noted
        /// In the order that they came.
        let answers: [Answer]

        var latest: OfferAnswer? { answers.last?.answer }
        /// It waits for an answer, or has got a yes.
        var stands: Bool { latest != .no }
    }

    struct Leaving: Sendable {
        let on: Day
        let reason: QueueLeaveReason
        let text: String
        let noted: Noted
    }

    let id: QueueEntryID
    let kind: PlaceKind
    let reservedBy: String
    let enteredOn: Day
    let reason: DelayReason
    let text: String
    let noted: Noted
    let leaving: Leaving?
    /// In the order that they were made.
    let offers: [Offer]

    var isOpen: Bool { leaving == nil }
    var openOffer: Offer? { isOpen ? offers.last { $0.stands } : nil }
    /// The latest day that is noted of it.
    var lastNoted: Day {
        ([enteredOn] + offers.flatMap { [$0.on] + $0.answers.map(\.on) }).max() ?? enteredOn
    }
}
