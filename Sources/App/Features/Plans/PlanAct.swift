import Casework
import Law
import Store
import Web

/// Something that is noted about a plan, its goals and what came of them: what keeps it from being noted, and
/// how it is kept. It never asks who may open the case: its route has.
protocol PlanAct: Sendable {
    static var event: AuditEvent { get }
    /// It tells of what has been, so it can be noted when the support has ended, too.
    static var isOfThePast: Bool { get }
    func problems(in place: PlanPlace, today: Day) -> [PlanProblem]
    func keep(in place: PlanPlace, under grant: CaseGrant, _ transaction: borrowing WriteTransaction) throws
}

extension PlanAct {
    static var isOfThePast: Bool { false }
}

/// Notes it. It is refused where the support is not given, unless it is of the past, where the case goes
/// on in another, and where the person's protected facts are somebody else's to read.
struct ActOnPlan<Act: PlanAct>: Command {
    static var event: AuditEvent { Act.event }
    static var movesCase: Bool { true }

    let proof: CaseGrant
    let act: Act
    /// As in `PlanPlace`.
    var item = ""
    var version = 0

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let place = PlanPlace(
            file: try PlanFile(under: proof, on: transaction.now.day, transaction), item: item,
            version: version, today: transaction.now.day)
        guard place.file.takes(Act.self) else { throw RouteRefusal.stale }
        // The form has asked already: what is wrong now has become so meanwhile.
        guard act.problems(in: place, today: transaction.now.day).isEmpty else { throw RouteRefusal.stale }
        try act.keep(in: place, under: proof, transaction)
    }
}

extension PlanFile {
    func takes(_ act: (some PlanAct).Type) -> Bool { act.isOfThePast ? isOpen : isWritable }
}
