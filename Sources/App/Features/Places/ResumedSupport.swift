import Casework
import Law
import Store
import Web

/// Support that was interrupted goes on.
struct ResumedSupport: PlaceAct {
    static let event = AuditEvent.supportResumed

    let on: Day

    func problems(in file: PlaceFile, under grant: CaseGrant, today: Day) -> [PlaceProblem] {
        guard let placement = file.placement else { return [.notPlaced] }
        if placement.openInterruption == nil { return [.notInterrupted] }
        let found = file.problems(of: on, after: placement.lastNoted, today: today)
            + (file.mode(on: on) == .needsTested && file.decision(on: on) == nil ? [.notDecided] : [])
        return found.isEmpty ? file.problems(of: goesOn(in: file), today: today) : found
    }

    private func goesOn(in file: PlaceFile) -> ExecutionEvent? { file.event([.resumed, .started], on: on) }

    func keep(
        in file: PlaceFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard let open = file.placement?.openInterruption else { throw RouteRefusal.stale }
        try PlacementWritingRepository.resume(open.id, on: on, under: grant, transaction)
        try file.note(goesOn(in: file), under: grant, transaction)
    }

    func next(in file: PlaceFile, by account: AccountID, today: Day) -> NextStepPlan? {
        file.plan(
            .writePlan, on: today.adding(days: ResumedSupport.planDays).orWorkingDay, by: file.owner(account),
            note: "Stödet har återupptagits. Se över planen tillsammans.", today: today)
    }

    private static let planDays = 7
}
