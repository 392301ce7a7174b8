import Casework
import Law
import Store
import Web

/// Somebody who waits is offered a place. It never gives a last day: staff ask how the person has thought.
struct OfferedPlace: PlaceAct {
    static let event = AuditEvent.placeOffered

    let on: Day
    /// From when there is room.
    let placeFrom: Day
    let askOn: Day
    let text: String

    func problems(in file: PlaceFile, under grant: CaseGrant, today: Day) -> [PlaceProblem] {
        guard let entry = file.waiting else { return [.notQueued] }
        if entry.openOffer != nil { return [.offerStands] }
        return file.problems(of: on, after: entry.lastNoted, today: today)
            + (placeFrom < on ? [.placeBeforeOffer] : []) + file.problems(ofBeginning: placeFrom)
            + (placeFrom > today.adding(days: PlaceFile.farthestDays) ? [.placeTooFarAhead] : [])
            + NextStepPlan.problems(with: askOn, today: today).map(PlaceProblem.next)
    }

    func keep(
        in file: PlaceFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard let entry = file.waiting else { throw RouteRefusal.stale }
        try PlaceOfferRepository.insert(self, of: entry.id, under: grant, transaction)
    }

    func next(in file: PlaceFile, by account: AccountID, today: Day) -> NextStepPlan? {
        file.plan(
            .awaitAnswer, on: askOn, by: account, note: "Erbjuden plats från \(placeFrom).", today: today)
    }
}
