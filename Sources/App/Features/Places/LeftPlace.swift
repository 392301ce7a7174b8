import Casework
import Law
import Store
import Web

/// Somebody leaves their place. What was granted is noted as interrupted while it still gives support, so
/// that the list of SoL 34 kap. 1 § stays true. Visits to come are called off, but those that are kept. It
/// never ends the case: that asks how it went.
struct LeftPlace: PlaceAct {
    static let event = AuditEvent.placeLeft
    /// When somebody follows up how it went.
    static let followUpDays = 7

    /// The first day without the place.
    let on: Day
    let reason: PlacementEndReason
    let text: String
    /// Visits that are to be held all the same.
    var keeps: Set<VisitID> = []

    func problems(in file: PlaceFile, under grant: CaseGrant, today: Day) -> [PlaceProblem] {
        guard let placement = file.placement else { return [.notPlaced] }
        let found = file.problems(of: on, after: placement.lastNoted, today: today)
            + (reason == .other && text.isEmpty ? [.withoutWords] : [])
        return found.isEmpty ? file.problems(of: stopped(in: file), today: today) : found
    }

    private func stopped(in file: PlaceFile) -> ExecutionEvent? {
        file.event([.interrupted], on: on, reason: .other, text: reason.swedish)
    }

    func keep(
        in file: PlaceFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard let placement = file.placement else { throw RouteRefusal.stale }
        try PlacementWritingRepository.end(
            placement.id, on: on, reason, text: text, under: grant, transaction)
        try ContactPersonRepository.set([], under: grant, transaction)
        try grant.callOff(
            file.visits.filter { !keeps.contains($0.id) },
            because: "Platsen lämnades: \(reason.swedish.lowercasedFirst).", transaction)
        try file.note(stopped(in: file), under: grant, transaction)
    }

    func next(in file: PlaceFile, by account: AccountID, today: Day) -> NextStepPlan? {
        file.plan(
            .closeSupport, on: today.adding(days: LeftPlace.followUpDays).orWorkingDay,
            by: file.owner(account), today: today)
    }
}
