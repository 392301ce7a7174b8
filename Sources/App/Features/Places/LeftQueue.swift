import Casework
import Law
import Store
import Web

/// Somebody no longer waits for a place, because they said so or something else took its place. It never ends
/// the case.
struct LeftQueue: PlaceAct {
    static let event = AuditEvent.queueLeft

    let on: Day
    let reason: QueueLeaveReason
    let text: String

    func problems(in file: PlaceFile, under grant: CaseGrant, today: Day) -> [PlaceProblem] {
        guard let entry = file.waiting else { return [.notQueued] }
        return file.problems(of: on, after: entry.lastNoted, today: today)
            + (reason == .other && text.isEmpty ? [.withoutWords] : [])
    }

    func keep(
        in file: PlaceFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard let entry = file.waiting else { throw RouteRefusal.stale }
        try QueueRepository.leave(entry.id, on: on, reason, text: text, under: grant, transaction)
    }

    func next(in file: PlaceFile, by account: AccountID, today: Day) -> NextStepPlan? {
        file.plan(
            .closeSupport, on: today.adding(days: LeftPlace.followUpDays).orWorkingDay,
            by: file.owner(account), today: today)
    }
}
