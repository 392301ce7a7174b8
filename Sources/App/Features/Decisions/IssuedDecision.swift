import Casework
import Crypto
import Law
import Store
import Web

/// The decision is made: numbered, rendered once, locked.
struct IssuedDecision: DecisionAct {
    static let event = AuditEvent.decisionIssued

    let delegation: DelegationID

    func problems(in file: DecisionFile, under grant: CaseGrant, today: Day) -> [DecisionProblem] {
        guard let work = file.work, work.texts.missing.isEmpty else { return [.incomplete] }
        let account = grant.actor.accountID
        let held = file.delegations(of: account, on: work.texts.ground).contains { $0.id == delegation }
        let problems: [DecisionProblem?] = [
            held ? nil : .notDelegated,
            grant.may(.readCases, in: .execution) ? .carriesOut : nil,
            file.authors.contains(account) ? .ownWork : nil,
            file.isBiased(account) ? .biased : file.hasDeclared(account) ? nil : .undeclared,
            file.authority == nil ? .noAuthority : nil,
            file.board.decided == nil ? nil : .decidedByBoard,
        ]
        return problems.compactMap { $0 } + work.texts.problems(in: file, under: grant, today: today)
    }

    func keep(
        in file: DecisionFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard let work = file.work, work.state == .approved, let authority = file.authority,
            let held = file.delegations.first(where: { $0.id == delegation }), let presenter = work.presenter
        else { throw RouteRefusal.stale }
        let number = try DecisionAuthorityRepository.nextNumber(
            of: grant.programmeID, authority.diary, transaction)
        let letter = DecisionLetter(
            work, file, authority, day: transaction.now.day,
            decider: .delegate(name: grant.actor.name, point: held.delegation.point), diaryNumber: number)
        let octets = letter.octets
        let issued = IssuedLetter(
            octets: octets, sha256: try SHA256.hash(octets), by: .delegation(delegation),
            decidedOn: transaction.now.day, diaryNumber: number)
        try DecisionWritingRepository.issue(work, issued, under: grant, transaction)
        try file.move(
            to: .serveDecision, on: transaction.now.day.adding(days: 1).orWorkingDay, owner: presenter,
            note: "", under: grant, transaction)
    }
}
