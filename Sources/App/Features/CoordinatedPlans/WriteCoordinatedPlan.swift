import Casework
import Law
import Store
import Web

/// Writes a new version of the plan, or that the person said no.
struct WriteCoordinatedPlan: Command {
    static let event = AuditEvent.coordinatedPlanWritten
    static let movesCase = true

    let proof: CaseGrant
    let terms: CoordinatedPlanTerms
    /// Of the file that it was written from.
    let version: Int

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let file = try CoordinatedPlanFile(under: proof, transaction)
        guard file.isWritable, file.version == version else { throw RouteRefusal.stale }
        guard terms.isWhole(today: transaction.now.day) else { throw CommandRefusal.againstRules }
        try CoordinatedPlanRepository.insert(
            terms, number: file.plans.count + 1, under: proof, transaction)
    }
}

/// Ends the plan that holds, with why. It stays readable.
struct CloseCoordinatedPlan: Command {
    static let event = AuditEvent.coordinatedPlanWritten
    static let movesCase = true

    let proof: CaseGrant
    let plan: CoordinatedPlanID
    let day: Day
    let reason: String

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let file = try CoordinatedPlanFile(under: proof, transaction)
        guard let current = file.current, current.id == plan else { throw RouteRefusal.stale }
        guard !reason.isEmpty, day <= transaction.now.day, day >= current.terms.answer.day else {
            throw CommandRefusal.againstRules
        }
        try CoordinatedPlanRepository.close(plan, on: day, reason, under: proof, transaction)
    }
}
