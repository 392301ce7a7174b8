import Casework
import Law
import Store
import Web

/// What the person says to an offer. A no closes nothing: the person keeps their place in the queue.
struct AnsweredOffer: PlaceAct {
    static let event = AuditEvent.placeOfferAnswered

    let answer: OfferAnswer
    let on: Day
    /// When somebody hears from the person again; of a yes nil.
    let askOn: Day?
    let text: String

    func problems(in file: PlaceFile, under grant: CaseGrant, today: Day) -> [PlaceProblem] {
        guard let entry = file.waiting, let offer = entry.openOffer else { return [.noOffer] }
        let asks = askOn.map { NextStepPlan.problems(with: $0, today: today) } ?? [.dayHasPassed]
        return file.problems(of: on, after: max(offer.on, entry.lastNoted), today: today)
            + (answer == .yes ? [] : asks.map(PlaceProblem.next))
    }

    func keep(
        in file: PlaceFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard let offer = file.waiting?.openOffer else { throw RouteRefusal.stale }
        try PlaceOfferRepository.insert(self, to: offer.id, under: grant, transaction)
    }

    func next(in file: PlaceFile, by account: AccountID, today: Day) -> NextStepPlan? {
        switch answer {
        case .yes:
            file.plan(.startSupport, on: file.waiting?.openOffer?.placeFrom ?? on, by: account, today: today)
        case .thinking: file.plan(.awaitAnswer, on: askOn ?? on, by: account, today: today)
        case .no: file.plan(.keepContact, on: askOn ?? on, by: account, today: today)
        }
    }
}
