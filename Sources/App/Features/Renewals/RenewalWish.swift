import Casework
import Law
import Store
import Web

extension RenewalProblem: CaseProblem {}

/// The person asks to go on after a decision: an application of its own in the same case, which waits for a
/// decision of its own. What it rests on is the follow-up; if more is needed, the investigation is opened.
struct RenewalWish: IssuedDecisionAct {
    static let event = AuditEvent.applicationReceived

    let application: ApplicationFacts

    func problems(in file: IssuedDecisionFile, under grant: CaseGrant, today: Day) -> [RenewalProblem] {
        if let standing = RenewalWish.standing(in: file) { return [standing] }
        let maker = file.representatives.first { $0.id == application.representative }
        let isStranger = application.representative != nil && maker == nil
        let isOver = maker?.endedOn.map { $0 < application.arrived } ?? false
        let birthDay = file.file.facts.person.birthDay
        let found = application.problems(today: today, birthDay: birthDay, maker: maker?.facts)
        let unheld = (isStranger || isOver) && !found.contains(.notRepresented)
        return (found + (unheld ? [.notRepresented] : [])).map(RenewalProblem.application)
    }

    /// What keeps anybody from asking now.
    static func standing(in file: IssuedDecisionFile) -> RenewalProblem? {
        guard file.isGiven else { return .notGiven }
        if file.file.issued.contains(where: { $0.changes == file.record.id }) { return .superseded }
        if file.renewal.waits { return .waits }
        return file.renewal.followUps.isEmpty ? .notFollowedUp : nil
    }

    func keep(
        in file: IssuedDecisionFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard file.file.isOpen, let followUp = file.renewal.followUps.first else { throw RouteRefusal.stale }
        let id = try ApplicationRepository.insert(application, under: grant, transaction)
        try RenewalRepository.insert(id, renewing: file.record.id, after: followUp.id, transaction)
        try file.file.move(
            to: .decideApplication, on: transaction.now.day.adding(days: 1).orWorkingDay,
            owner: grant.actor.accountID, note: "", under: grant, transaction)
    }
}
