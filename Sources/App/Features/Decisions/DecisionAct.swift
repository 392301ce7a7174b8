import Casework
import Law
import Store
import Web

/// A step of a decision: what keeps it from being taken, and how it is kept. It never asks who may open the
/// case: its route has.
protocol DecisionAct: Sendable {
    static var event: AuditEvent { get }
    func problems(in file: DecisionFile, under grant: CaseGrant, today: Day) -> [DecisionProblem]
    /// Throws `RouteRefusal.stale` where the decision is no longer at that step.
    func keep(
        in file: DecisionFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws
}

/// Takes a step. It is refused where the case does not wait for a decision, and where the person's protected
/// facts are somebody else's to read.
struct DecideInCase<Act: DecisionAct>: Command {
    static var event: AuditEvent { Act.event }
    static var movesCase: Bool { true }

    let proof: CaseGrant
    let act: Act
    /// Of the decision that the form was filled from; 0 where there was none.
    let version: Int

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let today = transaction.now.day
        let file = try DecisionFile(under: proof, on: today, transaction)
        guard file.isOpen, (file.work?.version ?? 0) == version else { throw RouteRefusal.stale }
        guard file.facts.mayBeRead(by: proof.actor.accountID),
            act.problems(in: file, under: proof, today: today).isEmpty
        else { throw CommandRefusal.againstRules }
        try act.keep(in: file, under: proof, transaction)
    }
}

extension DecisionFile {
    /// The case waits for a decision, or has one that can be changed.
    var isOpen: Bool { facts.isOpen && facts.host == nil && facts.phase.followsInvestigation }

    /// What happens next, and who sees to it. What is said of it stands in the authority's file. A case whose
    /// person waits for a place, or has one, is where the person is unless something is to be decided. Where
    /// the authority has nothing more to do, what the unit had planned meanwhile is what happens next.
    func move(
        to step: NextStep, on day: Day, owner: AccountID, note: String, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let plan = NextStepPlan(step: step, day: day, owner: owner, note: note)
        let phase = try PlacementRepository.phase(of: facts.phase, under: grant, transaction)
        try OutcomeRepository.advance(to: phase, plan: plan, in: .authority, under: grant, transaction)
        if !step.isAuthoritys { try UnitStepRepository.promote(under: grant, transaction) }
    }
}
