import Casework
import Law
import Store
import Web

/// Support is not given for a time; the person keeps the place. It is noted on the decision too (SoL 2025:400
/// 34 kap. 1 §).
struct InterruptedSupport: PlaceAct {
    static let event = AuditEvent.supportInterrupted

    let on: Day
    let reason: DelayReason
    let text: String
    /// When somebody hears how it is.
    let nextContact: Day

    func problems(in file: PlaceFile, under grant: CaseGrant, today: Day) -> [PlaceProblem] {
        guard let placement = file.placement else { return [.notPlaced] }
        if placement.openInterruption != nil { return [.interrupted] }
        let found = file.problems(of: on, after: placement.lastNoted, today: today)
            + (reason == .other && text.isEmpty ? [.withoutWords] : [])
            + NextStepPlan.problems(with: nextContact, today: today).map(PlaceProblem.next)
        return found.isEmpty ? file.problems(of: stopped(in: file), today: today) : found
    }

    private func stopped(in file: PlaceFile) -> ExecutionEvent? {
        file.event([.interrupted], on: on, reason: reason, text: text)
    }

    func keep(
        in file: PlaceFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard let placement = file.placement else { throw RouteRefusal.stale }
        try PlacementWritingRepository.interrupt(
            placement.id, on: on, reason, text: text, under: grant, transaction)
        try file.note(stopped(in: file), under: grant, transaction)
    }

    func next(in file: PlaceFile, by account: AccountID, today: Day) -> NextStepPlan? {
        file.plan(.keepContact, on: nextContact, by: file.owner(account), today: today)
    }
}
