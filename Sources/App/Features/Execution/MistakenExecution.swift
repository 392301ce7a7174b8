import Casework
import Law
import Store
import Web

/// Says that something was noted wrongly of how support is given, and why. It never removes it: what was
/// noted stays readable with the mark beside it, and the figures of SoL 2025:400 34 kap. count without it.
///
/// What a place or a queue says too of the same day is corrected there first, so that the two never tell
/// different things: the place is left, support resumed or the queue left from that same day. What lasted no
/// day says nothing, and then its note can be marked. A note of another day than the place's is marked at
/// once.
struct MistakenExecution: IssuedDecisionAct {
    static let event = AuditEvent.executionMarkedMistaken

    let noted: ExecutionEventID
    let reason: String

    func problems(in file: IssuedDecisionFile, under grant: CaseGrant, today: Day) -> [ExecutionProblem] {
        guard let execution = file.execution else { return [.notAGrant] }
        guard let one = execution.standing.first(where: { $0.id == noted }) else { return [] }
        if file.notesOfPlaces.contains(noted) { return [.ofPlace] }
        return execution.isStoodOn(one) ? [.stoodOn] : []
    }

    func keep(
        in file: IssuedDecisionFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        let isStanding = file.execution?.standing.contains { $0.id == noted } ?? false
        guard isStanding, !reason.isEmpty else { throw RouteRefusal.stale }
        try MistakenExecutionRepository.insert(self, under: grant, transaction)
    }
}
