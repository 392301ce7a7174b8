import Casework
import Law
import Store
import Web

/// An appeal that came late is dismissed (avvisas), by a person with reasons, in a decision with a number and
/// a letter of its own that can be appealed.
struct DismissedAppeal: AppealAct {
    static let event = AuditEvent.appealDismissed
    static let steps = [AppealStep.dismiss]

    let appeal: AppealID
    let delegation: DelegationID
    let reasons: String

    func problems(
        of appeal: AppealRecord, in file: IssuedDecisionFile, under grant: CaseGrant, today: Day
    ) -> [AppealProblem] {
        let account = grant.actor.accountID
        let held = file.file.delegations(of: account, on: file.record.texts.ground)
        let problems: [AppealProblem?] = [
            held.contains { $0.id == delegation } ? nil : .notDelegated,
            grant.may(.readCases, in: .execution) ? .carriesOut : nil,
            file.file.hasDeclared(account) ? nil : .undeclared,
            file.file.authority == nil ? .noAuthority : nil,
        ]
        return problems.compactMap { $0 }
    }

    func keep(
        _ appeal: AppealRecord, in file: IssuedDecisionFile, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        guard let authority = file.file.authority,
            let held = file.file.delegations.first(where: { $0.id == delegation })
        else { throw RouteRefusal.stale }
        let number = try DecisionAuthorityRepository.nextNumber(
            of: grant.programmeID, authority.diary, transaction)
        try AppealWritingRepository.insert(self, diaryNumber: number, under: grant, transaction)
        let letter = try AppealDismissalLetter(appeal: appeal, file: file, reasons: reasons).document(
            LetterOrigin(under: grant, day: transaction.now.day, transaction), number: number,
            by: grant.actor.name, point: held.delegation.point)
        try LetterArchiveRepository.keep(
            letter, .lateAppealDismissal, about: appeal.id.value, under: grant, transaction)
        try file.file.move(
            to: .awaitFinality, on: transaction.now.day.adding(days: 28).orWorkingDay,
            owner: file.record.presenter ?? grant.actor.accountID, note: "", under: grant, transaction)
    }
}
