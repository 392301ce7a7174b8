import Casework
import Law

/// What a programme has of places, who has them and who waits, on one day. Of the people it holds what the
/// queue shows; places and forecast are counted without anybody's name.
struct UnitPlaces: Sendable {
    /// Somebody who has a place, as far as a forecast asks.
    struct Taken: Sendable {
        let stay: PlaceStay
        /// The last day of what is decided; nil where nothing is.
        let decidedThrough: Day?
        /// The latest follow-up of what is decided last proposes that the support ends.
        let isToEnd: Bool

        /// - Parameter toEnd: the decisions whose latest follow-up proposes an end.
        init(_ stay: PlaceStay, _ decisions: [DecisionSpan], toEnd: [DecisionID], on day: Day) {
            let last = decisions.last(from: day) ?? decisions.max { $0.lastDay < $1.lastDay }
            (self.stay, decidedThrough) = (stay, last?.lastDay)
            isToEnd = last.map { toEnd.contains($0.id) } ?? false
        }
    }

    /// Somebody who waits for a place.
    struct Waiting: Sendable {
        let number: String
        let name: String
        let isProtected: Bool
        let kind: PlaceKind
        let enteredOn: Day
        let reason: DelayReason
        let lastContact: Day?
        let nextStep: NextStep
        let nextOn: Day
        let isOffered: Bool
        let answer: OfferAnswer?
    }

    /// Somebody whose support is granted and has not begun.
    struct Granted: Sendable {
        let number: String
        let name: String
        let isProtected: Bool
        let from: Day
    }

    /// One of the staff: how many people turn to them, and from how few to how many visits they have had in
    /// a week.
    struct Load: Sendable {
        let name: String
        let people: Int
        let visits: ClosedRange<Int>
    }

    let programme: ProgrammeRepository.Record
    let versions: DatedChanges<ProgrammeVersion>
    let taken: [Taken]
    /// The longest wait first.
    let queue: [Waiting]
    let granted: [Granted]
    /// By name.
    let loads: [Load]

    func places(on day: Day) -> ProgrammeTerms.Places {
        versions.inForce(on: day)?.terms.places ?? ProgrammeTerms.Places()
    }
}
