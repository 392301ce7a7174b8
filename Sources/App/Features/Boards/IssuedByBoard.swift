import Casework
import Crypto
import Law
import Store
import Web

/// What the board has decided gets its number and its letter, and is locked. Whoever does it decides nothing.
struct IssuedByBoard: DecisionAct {
    static let event = AuditEvent.decisionIssued

    func problems(in file: DecisionFile, under grant: CaseGrant, today: Day) -> [DecisionProblem] {
        guard let work = file.work, work.texts.missing.isEmpty, let decided = file.board.decided else {
            return [.incomplete]
        }
        let account = grant.actor.accountID
        let isPresenterBiased = work.presenter.map(file.isBiased) ?? true
        let problems: [DecisionProblem?] = [
            grant.may(.readCases, in: .execution) ? .carriesOut : nil,
            file.isBiased(account) ? .biased : file.hasDeclared(account) ? nil : .undeclared,
            isPresenterBiased ? .presenterBiased : nil,
            file.authority == nil ? .noAuthority : nil,
        ]
        return problems.compactMap { $0 }
            + work.texts.problems(in: file, under: grant, decidedOn: decided.answer.metOn)
    }

    func keep(
        in file: DecisionFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard let work = file.work, work.state == .approved, let authority = file.authority,
            let decided = file.board.decided, let presenter = work.presenter else { throw RouteRefusal.stale }
        let number = try DecisionAuthorityRepository.nextNumber(
            of: grant.programmeID, authority.diary, transaction)
        let octets = DecisionLetter(
            work, file, authority, day: decided.answer.metOn, decider: .board(decided.answer),
            diaryNumber: number
        ).octets
        let issued = IssuedLetter(
            octets: octets, sha256: try SHA256.hash(octets), by: .board(decided.id),
            decidedOn: decided.answer.metOn, diaryNumber: number)
        try DecisionWritingRepository.issue(work, issued, under: grant, transaction)
        try file.move(
            to: .serveDecision, on: transaction.now.day.adding(days: 1).orWorkingDay,
            owner: file.presenter(presenter, orElse: grant.actor.accountID), note: "", under: grant,
            transaction)
    }
}
