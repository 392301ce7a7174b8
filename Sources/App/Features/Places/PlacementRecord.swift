import Casework
import Law

/// One stay in one kind of place as it was noted. It never changes: an end, an interruption and a move to
/// another place are noted beside it.
struct PlacementRecord: Sendable {
    struct Interruption: Sendable {
        let id: PlacementInterruptionID
        let from: Day
        let reason: DelayReason
        let text: String
        let noted: Noted
        /// Nil while it lasts.
        let resumedOn: Day?
    }

    struct Ending: Sendable {
        /// The first day without the place.
        let on: Day
        let reason: PlacementEndReason
        let text: String
        let noted: Noted
    }

    /// That more places are taken than the programme has.
    struct Allowance: Sendable {
        let by: String
        let why: String
    }

    let id: PlacementID
    let kind: PlaceKind
    let reservedBy: String
    let follows: PlacementID?
    let startedOn: Day
    let decision: DecisionID?
    let told: ToldOfRight?
    let allowance: Allowance?
    let noted: Noted
    let ending: Ending?
    /// In the order that they began.
    let interruptions: [Interruption]

    var isLive: Bool { ending == nil }
    /// The one that lasts.
    var openInterruption: Interruption? {
        ending == nil ? interruptions.last { $0.resumedOn == nil } : nil
    }
    /// The latest day that is noted of it: nothing later is before.
    var lastNoted: Day {
        ([startedOn] + interruptions.flatMap { [$0.from, $0.resumedOn ?? $0.from] }).max() ?? startedOn
    }
}

/// A decision's days, as far as a place asks: what it gives and when another takes it away. It holds none of
/// its words.
struct DecisionSpan: Sendable {
    let id: DecisionID
    let decidedOn: Day
    let from: Day
    let to: Day
    /// From when a later decision says something else.
    let replacedOn: Day?

    func isInForce(on day: Day) -> Bool {
        decidedOn <= day && from <= day && day <= lastDay
    }

    /// The last day that it gives anything; before its first where another took its place at once.
    var lastDay: Day { min(to, replacedOn?.adding(days: -1) ?? to) }
}
