import Casework
import Law
import Store
import Web

/// Why something cannot be noted in a case, each with a sentence of its own.
protocol CaseProblem: Error, Sendable, Equatable {
    var swedish: String { get }
}

/// Something that happens to an issued decision: what keeps it from being noted, and how it is kept. It never
/// changes the decision, and never asks who may open the case: its route has.
protocol IssuedDecisionAct: Sendable {
    associatedtype Problem: CaseProblem
    static var event: AuditEvent { get }
    func problems(in file: IssuedDecisionFile, under grant: CaseGrant, today: Day) -> [Problem]
    func keep(
        in file: IssuedDecisionFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws
}

/// Notes what happened to an issued decision. It is refused where the case goes on in another, and where the
/// person's protected facts are somebody else's to read.
struct ActOnDecision<Act: IssuedDecisionAct>: Command {
    static var event: AuditEvent { Act.event }
    static var movesCase: Bool { true }

    let proof: CaseGrant
    let act: Act
    let decision: DecisionID

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let today = transaction.now.day
        guard let file = try IssuedDecisionFile(decision, under: proof, on: today, transaction) else {
            throw RouteRefusal.notFound
        }
        guard file.file.facts.mayBeRead(by: proof.actor.accountID),
            act.problems(in: file, under: proof, today: today).isEmpty
        else { throw CommandRefusal.againstRules }
        try act.keep(in: file, under: proof, transaction)
    }
}
