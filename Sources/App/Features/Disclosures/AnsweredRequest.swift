import Casework
import Law
import Store
import Web

/// What came of a request: given, given in part, or not.
struct AnsweredRequest: DisclosureAct {
    static let event = AuditEvent.documentRequestAnswered

    let answer: RequestAnswer
    let day: Day
    let given: String
    let ground: SecrecyGround?
    let reasons: String
    /// Whoever asked knows that a written decision can be had.
    let isTold: Bool

    func problems(in file: DisclosureFile, under grant: CaseGrant, today: Day) -> [DisclosureProblem] {
        guard let request = file.request, request.answer == nil else { return [.answered] }
        let isWhole = answer == .given
        let problems: [DisclosureProblem?] = [
            day > today ? .inFuture : day < request.facts.arrivedOn ? .beforeArrival : nil,
            answer != .refused && given.isEmpty ? .nothingSaid : nil,
            !isWhole && ground == nil ? .noGround : nil,
            !isWhole && reasons.isEmpty ? .noReasons : nil,
            !isWhole && !isTold ? .notTold : nil,
        ]
        return problems.compactMap { $0 }
    }

    func keep(
        in file: DisclosureFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard let request = file.request else { throw RouteRefusal.stale }
        guard answer != .refused else {
            return try DocumentRequestWritingRepository.insert(
                refused: self, to: request.id, under: grant, transaction)
        }
        let ground = try SharingRepository.tell(told(request), under: grant, transaction)
        try DocumentRequestWritingRepository.insert(
            given: self, to: request.id, on: ground, under: grant, transaction)
    }

    /// What was tried and found not to be secret, or not to harm (OSL 26 kap. 1 §).
    private func told(_ request: DocumentRequestRecord) -> NewSharing {
        NewSharing(
            file: request.facts.file, party: NamedParty(.requester, request.facts.askedBy), told: given,
            day: day, way: .handedOver,
            basis: .law(.tried, reason: reasons.isEmpty ? "Prövat när handlingen begärdes." : reasons),
            act: SharingAct(.request, request.id))
    }
}
