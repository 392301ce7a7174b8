import Casework
import Law
import Store
import Web

/// An approved draft is put before the board or a committee, with whoever presents it. It decides nothing.
struct ProposedToBoard: DecisionAct {
    static let event = AuditEvent.decisionPutToBoard

    let body: BoardBody
    let meetsOn: Day
    let presenter: AccountID
    let note: String

    func problems(in file: DecisionFile, under grant: CaseGrant, today: Day) -> [DecisionProblem] {
        guard let work = file.work, work.texts.missing.isEmpty else { return [.incomplete] }
        let mayPresent = file.board.presenters.contains { $0.account == presenter }
        let problems: [DecisionProblem?] = [
            file.board.decided == nil ? nil : .decidedByBoard,
            meetsOn < today ? .meetsBeforeProposed : nil,
            file.isBiased(presenter) ? .presenterBiased : mayPresent ? nil : .presenterCarriesOut,
            file.isBiased(grant.actor.accountID) ? .biased : nil,
            file.authority == nil ? .noAuthority : nil,
        ]
        return problems.compactMap { $0 } + work.texts.problems(in: file, under: grant, today: today)
    }

    /// Whoever presents it sees to that what was decided is noted, when the board has met.
    func keep(
        in file: DecisionFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard let work = file.work, work.state == .approved else { throw RouteRefusal.stale }
        try BoardRepository.insert(self, of: work, under: grant, transaction)
        try DecisionWritingRepository.put(work, presentedBy: presenter, transaction)
        try file.move(
            to: .noteBoardDecision, on: meetsOn.orWorkingDay, owner: presenter, note: note, under: grant,
            transaction)
    }
}
