import Casework
import Law

/// A try to reach somebody as it stands in a case: what happened, which plan was made with it, who wrote it
/// down, and whether that was a mistake.
struct ContactRecord: Sendable {
    struct Mistake: Sendable {
        let reason: String
        let markedAt: Instant
        let markedBy: String
    }

    let id: ContactAttemptID
    let attempt: ContactAttempt
    /// The episode's version with the plan that was made in the same act; nil where that is the unit's own.
    let plannedVersion: Int?
    /// The unit's own plan that was made in the same act, beside a step of the authority's.
    let unitStep: UnitStepID?
    let loggedAt: Instant
    let loggedBy: String
    let mistake: Mistake?
}

extension [ContactRecord] {
    /// What has been tried without an answer, mistakes left out.
    ///
    /// - Parameter met: the last day on which somebody close was met or heard from.
    func silence(since met: Day?) -> Silence {
        Silence(
            filter { $0.mistake == nil }.map(\.attempt).map {
                Silence.Try(party: $0.party, channel: $0.channel, result: $0.result, at: $0.at)
            }, met: met)
    }
}
