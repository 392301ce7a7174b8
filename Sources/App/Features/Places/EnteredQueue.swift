import Casework
import Law
import Store
import Web

/// Somebody begins to wait for a place. Where support needs a decision it is granted first, and the wait is
/// noted on the decision. It never puts anybody before those who waited already.
struct EnteredQueue: PlaceAct {
    static let event = AuditEvent.queueEntered

    let kind: PlaceKind
    /// Whose place it is, of a reserved one; else empty.
    let reservedBy: String
    let on: Day
    let reason: DelayReason
    let text: String
    /// When somebody hears how it is.
    let nextContact: Day

    func problems(in file: PlaceFile, under grant: CaseGrant, today: Day) -> [PlaceProblem] {
        if file.placement != nil { return [.placed] }
        if file.waiting != nil { return [.queued] }
        let earlier = [file.facts.openedOn, file.queue.last?.leaving?.on, file.placements.last?.ending?.on]
        let found = file.problems(of: on, after: earlier.compactMap { $0 }.max(), today: today)
            + file.problems(ofBeginning: on)
            + (file.mode(on: on) == .needsTested && !file.isGranted(on: on) ? [.nothingGranted] : [])
            + ((kind == .reserved) == reservedBy.isEmpty ? [.withoutParty] : [])
            + (reason == .other && text.isEmpty ? [.withoutWords] : [])
            + NextStepPlan.problems(with: nextContact, today: today).map(PlaceProblem.next)
        return found.isEmpty ? file.problems(of: waits(in: file), today: today) : found
    }

    private func waits(in file: PlaceFile) -> ExecutionEvent? {
        file.event([.waiting], on: on, reason: reason, text: text)
    }

    func keep(
        in file: PlaceFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        try QueueRepository.insert(self, under: grant, transaction)
        try file.note(waits(in: file), under: grant, transaction)
    }

    func next(in file: PlaceFile, by account: AccountID, today: Day) -> NextStepPlan? {
        file.plan(.keepContact, on: nextContact, by: account, today: today)
    }
}
