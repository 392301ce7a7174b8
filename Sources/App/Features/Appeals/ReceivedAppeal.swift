import Casework
import Law
import Store
import Web

/// An appeal that came in, of the decision or of the dismissal of an earlier one. It gets a number of the
/// diary, and waits to be tried.
struct ReceivedAppeal: IssuedDecisionAct {
    static let event = AuditEvent.appealReceived

    let arrival: AppealArrival
    let dismissalOf: AppealID?

    func problems(in file: IssuedDecisionFile, under grant: CaseGrant, today: Day) -> [AppealProblem] {
        let days = arrival.problems(decidedOn: decided(in: file) ?? file.issue.day, today: today)
        let others: [AppealProblem?] = [
            file.record.texts.ground?.appeal == .administrativeCourt ? nil : .notAppealable,
            file.file.isBiased(grant.actor.accountID) ? .biased : nil,
            isRepresented(in: file) ? nil : .notRepresented,
            file.file.authority == nil ? .noAuthority : nil,
        ]
        return days + others.compactMap { $0 } + earlier(in: file)
    }

    /// The day of what is appealed; nil where it is the decision.
    private func decided(in file: IssuedDecisionFile) -> Day? {
        file.appeals.all.first { $0.id == dismissalOf }?.dismissal?.day
    }

    private func maker(in file: IssuedDecisionFile) -> RepresentativeRecord? {
        file.appeals.representatives.first { $0.id == arrival.representative }
    }

    private func isRepresented(in file: IssuedDecisionFile) -> Bool {
        guard arrival.representative != nil else { return true }
        let birth = file.file.facts.person.birthDay
        return maker(in: file)?.holds(on: arrival.arrival.reached, birthDay: birth) ?? false
    }

    /// What the same party has sent in before.
    private func earlier(in file: IssuedDecisionFile) -> [AppealProblem] {
        let party = maker(in: file).flatMap { $0.facts.kind == .guardian ? $0.id : nil }
        let own = file.appeals.all.filter {
            $0.party == party && $0.withdrawal == nil && $0.dismissalOf == dismissalOf
        }
        if !own.isEmpty { return [.alreadyAppealed] }
        let covering = file.appeals.covering.contains {
            $0.party == party && $0.withdrawal == nil && $0.finding?.outcome.isChanged == true
        }
        return covering ? [.covered] : []
    }

    func keep(
        in file: IssuedDecisionFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard let authority = file.file.authority,
            dismissalOf == nil || file.appeals.dismissed.contains(where: { $0.id == dismissalOf })
        else { throw RouteRefusal.stale }
        let number = try DecisionAuthorityRepository.nextNumber(
            of: grant.programmeID, authority.diary, transaction)
        try AppealWritingRepository.insert(
            self, of: file.record.id, diaryNumber: number, under: grant, transaction)
        try file.file.move(
            to: .handleAppeal, on: transaction.now.day.adding(days: 1).orWorkingDay,
            owner: grant.actor.accountID, note: "", under: grant, transaction)
    }
}
