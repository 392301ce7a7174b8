import Casework
import Law
import Store

/// Whether support runs in a case: what its plans, visits and groups stand on. Support runs while somebody
/// has a place, whatever phase the case is in: a renewal takes the case back to an investigation while the
/// support goes on. It never says that support has ended because a decision has: that somebody notes.
struct SupportStanding: Sendable {
    /// How the programme lets people in today.
    let mode: ProgrammeMode
    /// The place that the person has now.
    let placement: PlacementRecord?
    /// From when there has been support without a break between places; nil where there is none.
    let since: Day?
    /// A decision gives support on the day.
    let isDecided: Bool
    /// The last day on which decisions give support, without a break from the day; where none does that day
    /// the last on which any does. Nil where there is no decision.
    let decidedThrough: Day?

    /// The person has a place.
    var runs: Bool { placement != nil }
    /// The person has a place and nothing interrupts the support.
    var isGiven: Bool { placement.map { $0.openInterruption == nil } ?? false }

    /// Support runs on without a decision that covers the day, where one is needed.
    var hasLapsed: Bool { runs && mode == .needsTested && !isDecided }

    init(
        mode: ProgrammeMode, _ placements: [PlacementRecord], _ decisions: [DecisionSpan], on day: Day
    ) {
        self.mode = mode
        placement = placements.last { $0.isLive }
        var first = placement
        while let follows = first?.follows, let earlier = placements.first(where: { $0.id == follows }) {
            first = earlier
        }
        since = first?.startedOn
        let last = decisions.last(from: day)
        isDecided = last != nil
        decidedThrough = last?.lastDay ?? decisions.map(\.lastDay).max()
    }

    init(under grant: CaseGrant, on today: Day, _ transaction: borrowing some Querying & ~Copyable) throws {
        let version = try ProgrammeVersionRepository.inForce(in: grant.programmeID, on: today, transaction)
        self.init(
            mode: try version?.terms.mode ?? CaseRepository.facts(under: grant, transaction).mode,
            try PlacementRepository.all(under: grant, transaction),
            try PlacementRepository.decisions(under: grant, transaction), on: today)
    }
}
