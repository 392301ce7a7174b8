import Casework
import Law

/// One stay in one kind of place as it was noted. It never changes: an end, an interruption and a move to
/// another place are noted beside it.
struct PlacementRecord: Sendable {
    /// That support went on.
    struct Resumption: Sendable {
        let on: Day
        let noted: Noted
    }

    struct Interruption: Sendable {
        let id: PlacementInterruptionID
        let from: Day
        let reason: DelayReason
        let text: String
        let noted: Noted
        /// Nil while it lasts.
        let resumption: Resumption?
        var resumedOn: Day? { resumption?.on }
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
    /// The name of who told.
    let toldBy: String?
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
